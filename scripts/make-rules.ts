/*
 * Writes docs/reference/rules.md and docs/da/regler.md from the rules and their doc comments, so that the reference cannot differ from the
 * program. `--check` writes nothing and fails where the file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeRule, fixedRules } from '../src/check/fixed-rules.ts';
import type { AnyRule } from '../src/rule-input/rule.ts';
import { rules } from '../src/rules/index.ts';
import { type ExampleFile, readRuleDoc } from './rule-docs.ts';

const target = fileURLToPath(new URL('../docs/reference/rules.md', import.meta.url));
const danishTarget = fileURLToPath(new URL('../docs/da/regler.md', import.meta.url));

const introduction = `# Rules

What \`dagsorden check\` and \`dagsorden build\` look for. An error stops a build, a warning does not
(\`check --strict\` fails for both). The ids never change. This page is made from the program by \`npm run docs\`.

## Set how severe a rule is

In the \`index.md\` of the site:

\`\`\`yaml
rules:
  link-text: error
  attachment-unmentioned: off
\`\`\`

## Suppression one line

A comment with the id of the rule and a reason, on the line itself or on the line before:

\`\`\`md
<!-- dagsorden-ignore link-text: the address is meant to be read from paper -->
<https://example.org/vejledning>
\`\`\`

Between the hyphens of the front matter the comment begins with \`#\`:

\`\`\`yaml
# dagsorden-ignore notice: the chair called the meeting at short notice
published: 2026-09-15
\`\`\`

A comment without a reason is an error itself.

## Rules that can be set
`;

const fixedIntroduction = `## What always holds

These are found while content is read, numbered and printed. Content that breaks one of them cannot be shown as it is
meant, so they cannot be set or excused.

| id | severity | |
|---|---|---|
`;

const danishIntroduction = `# Regler

Det, som \`dagsorden check\` og \`dagsorden build\` ser efter. En fejl hindrer, at webstedet bliver bygget; det gør en advarsel ikke. Reglernes
navne bliver aldrig lavet om. Eksempler på hver regel står i [Rules](../reference/rules.md) (på engelsk). Siden er lavet af
programmet med \`npm run docs\`.

## Bestem, hvor streng en regel er

Skriv i webstedets \`index.md\`, om en regel er en fejl (\`error\`), en advarsel (\`warning\`) eller slået fra (\`off\`):

\`\`\`yaml
rules:
  link-text: error
  attachment-unmentioned: off
\`\`\`

## Slå en regel fra på én linje

Skriv reglens navn og en begrundelse i en kommentar på linjen eller på linjen før:

\`\`\`md
<!-- dagsorden-ignore link-text: adressen skal kunne læses på papir -->
<https://example.org/vejledning>
\`\`\`

I felterne øverst i filen begynder kommentaren med \`#\`:

\`\`\`yaml
# dagsorden-ignore notice: formanden indkaldte med kort varsel
published: 2026-09-15
\`\`\`

En kommentar uden begrundelse er selv en fejl.

## Regler, der kan indstilles

| navn | | hvad reglen kræver |
|---|---|---|
`;

const danishFixedIntroduction = `
## Regler, der altid gælder

Indhold, der bryder en af dem, kan ikke vises, som det er ment. De kan derfor ikke indstilles eller slås fra.

| navn | | hvad reglen kræver |
|---|---|---|
`;

const source = (rule: AnyRule) => fileURLToPath(new URL(`../src/rules/${rule.id}.ts`, import.meta.url));

const sections = await Promise.all(rules.map(async (rule) => describe(rule, await readFile(source(rule), 'utf8'))));
const fixed = fixedRules.map(({ id, severity }) => `| \`${id}\` | ${severity} | ${describeRule(id, 'en')} |\n`);
const reference = `${introduction}\n${sections.join('\n')}\n${fixedIntroduction}${fixed.join('')}`;

const pages = [
  { path: target, name: 'docs/reference/rules.md', text: reference },
  { path: danishTarget, name: 'docs/da/regler.md', text: writeDanish() },
];
for (const { path, name, text } of pages) {
  if (!process.argv.includes('--check')) await writeFile(path, text);
  else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error(`${name} is out of date: run npm run docs`);
    process.exitCode = 1;
  }
}

/** The same for those who write agendas, in Danish: what each rule asks for, in one sentence. */
function writeDanish(): string {
  const severities: Readonly<Record<string, string>> = { error: 'fejl', warning: 'advarsel' };
  const table = (all: ReadonlyArray<Pick<AnyRule, 'id' | 'severity'>>) =>
    all.map(({ id, severity }) => `| \`${id}\` | ${severities[severity]} | ${describeRule(id, 'da')} |\n`).join('');
  return `${danishIntroduction}${table(rules)}${danishFixedIntroduction}${table(fixedRules)}`;
}

function describe({ id, severity }: AnyRule, text: string): string {
  const doc = readRuleDoc(text);
  const examples = `Fails:\n\n${showFiles(doc.failing)}\nPasses:\n\n${showFiles(doc.passing)}`;
  return `### \`${id}\` (${severity})\n\n${doc.text}\n\n${examples}`;
}

function showFiles(files: readonly ExampleFile[]): string {
  return files
    .map(({ path, shown }) => `${path === null ? '' : `\`${path}\`:\n\n`}\`\`\`\`\n${shown}\`\`\`\`\n`)
    .join('\n');
}
