import { Argument, type Command, Option } from 'commander';
import { type SchemaKind, schemaKinds } from '../site/schema-kinds.ts';
import type { Terminal } from './terminal.ts';
import type { CmsFlags } from './write-cms.ts';

/** `dagsorden schema`: JSON Schemas for editors and for programs that read agenda.json. */
export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('JSON Schemas of the front matter and of agenda.json')
    .addArgument(new Argument('[kind]', 'one of them only').choices(schemaKinds))
    .option('--out <dir>', 'folder for KIND.schema.json, instead of printing them; for the form: admin')
    .option('--cms', 'a form for editing in a browser instead')
    .option('--content <dir>', 'for the form: content folder', 'content')
    .addOption(new Option('--backend <host>', 'for the form: where git is').choices(['github', 'gitlab']))
    .option('--repository <owner/name>', 'for the form: the repository (default: that of the CI job)')
    .option('--branch <name>', 'for the form: the branch', 'main')
    .action(async (kind: SchemaKind | undefined, flags: CmsFlags & { cms?: true }) => {
      if (flags.cms === true) return (await import('./write-cms.ts')).writeCms(flags, terminal);
      const { jsonSchema } = await import('../site/json-schemas.ts');
      const kinds = kind === undefined ? schemaKinds : [kind];
      if (flags.out === undefined) {
        terminal.print(kind === undefined ? printAll(jsonSchema) : jsonSchema(kind));
        return;
      }
      const { replaceFiles } = await import('../io/write/new-files.ts');
      await replaceFiles(flags.out, new Map(kinds.map((one) => [`${one}.schema.json`, jsonSchema(one)])));
      terminal.note(`Wrote ${kinds.map((one) => `${one}.schema.json`).join(', ')} to ${flags.out}.\n`);
    });
}

/** All of them as one JSON object, by kind. */
function printAll(jsonSchema: (kind: SchemaKind) => string): string {
  const all = schemaKinds.map((kind) => [kind, JSON.parse(jsonSchema(kind))]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
