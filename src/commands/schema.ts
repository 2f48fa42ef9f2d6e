import { Argument, type Command } from 'commander';
import { type SchemaKind, schemaKinds } from '../site/schema-kinds.ts';
import type { Terminal } from './terminal.ts';

/** `dagsorden schema`: JSON Schemas for editors and for programs that read agenda.json. */
export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('JSON Schemas of the front matter and of agenda.json')
    .addArgument(new Argument('[kind]', 'one of them only').choices(schemaKinds))
    .option('--out <dir>', 'folder for KIND.schema.json, instead of printing them')
    .action(async (kind: SchemaKind | undefined, flags: { out?: string }) => {
      const { jsonSchema } = await import('../site/json-schemas.ts');
      const kinds = kind === undefined ? schemaKinds : [kind];
      if (flags.out === undefined) {
        terminal.print(kind === undefined ? printAll(jsonSchema) : jsonSchema(kind));
        return;
      }
      const { replaceFiles } = await import('../io/new-files.ts');
      await replaceFiles(flags.out, new Map(kinds.map((one) => [`${one}.schema.json`, jsonSchema(one)])));
      terminal.note(`Wrote ${kinds.map((one) => `${one}.schema.json`).join(', ')} to ${flags.out}.\n`);
    });
}

/** All of them as one JSON object, by kind. */
function printAll(jsonSchema: (kind: SchemaKind) => string): string {
  const all = schemaKinds.map((kind) => [kind, JSON.parse(jsonSchema(kind))]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
