/*
 * Writes docs/reference/words.md from the locales, so that the reference cannot differ from the program. `--check`
 * writes nothing and fails where the file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findLanguage, findLocale, languages } from '../src/locale/index.ts';
import { listTexts } from '../src/locale/own-words.ts';

const target = fileURLToPath(new URL('../docs/reference/words.md', import.meta.url));
/** Those that say all of it themselves: Nynorsk and American English go by two of these where they say nothing else. */
const whole = languages.filter((code) => findLanguage(code).base === undefined);
const shown = ['en', ...whole.filter((code) => code !== 'en')];

const introduction = `# Words of your own

A council that calls its agenda something else says so in its \`index.md\`, and a site for all its councils in its own:

\`\`\`yaml
words:
  Dagordning: Kallelse
  dagordningen: kallelsen
  dagordningar: kallelser
\`\`\`

- On the left stands a word that the pages use, or a whole text such as \`Join the meeting online\`; on the right what to say
  instead. The word is replaced wherever Dagsorden says it: on pages and in PDFs, feeds, calendars, search and reports of
  changes. What you wrote yourself is never changed.
- Capitals follow the place: \`Dagordning: Kallelse\` makes \`dagordning\` into \`kallelse\` too. Abbreviations are left as
  they are.
- A word is replaced as it is written. Where the pages have it in other forms too (\`dagordningen\`), \`check\` names them:
  write a line for each.
- Where the sentence around a word must change with it, replace the whole text: \`nytt ärende: ny punkt\`.
- Instead of a text you can write its name from the table below, such as \`agenda: Kallelse\`.
- A council's words take precedence over those of its site. The site's words hold for councils in the site's language.
- The word for decisions can only become one by which decisions are known: a heading of another name would be public
  before the minutes.

Here are all texts. \`…\` stands for a number, a date or a title. This page is made from the program by
\`npm run docs\`.

`;

function makeReference(): string {
  const texts = shown.map((code) => listTexts(findLocale(code)));
  const names = [...(texts[0]?.keys() ?? [])].filter((name) =>
    texts.some((one) => /\p{L}{2}/u.test(one.get(name) ?? '')),
  );
  const rows = names.map((name) => [`\`${name}\``, ...texts.map((one) => escapeCell(one.get(name) ?? ''))]);
  const head = [['name', ...shown], ['name', ...shown].map(() => '---')];
  return introduction + [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function escapeCell(text: string): string {
  return text.trim().replace(/[|<[\]*_]/g, '\\$&');
}

const reference = makeReference();
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== reference) {
    console.error('docs/reference/words.md is out of date: run npm run docs');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, reference);
}
