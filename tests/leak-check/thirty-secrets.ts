/* A public site with thirty things that are withheld, each with a word of its own that stands nowhere else. */
import type { Files } from '../support/content.ts';

/** The word of a secret: no language has it. */
export function wordOf(index: number): string {
  const syllable = (n: number) => `${'bdfgklmprv'[n % 10]}${'aeiou'[Math.floor(n / 10) % 5]}`;
  return `zyx${syllable(index)}${syllable(index * 3 + 5)}q`;
}

const council = `---
name: Byrådet
sections:
  - { id: orientering, title: Til orientering }
  - { id: beslutning, title: Til beslutning }
parts: [Baggrund, Indstilling, Beslutning]
---

Byrådet holder møde på rådhuset.
`;

const meeting = (date: string, status: string, more = '') =>
  `---\ndate: ${date}\nstart: '17:00'\nplace: Rådhuset\nstatus: ${status}\n${more}---\n`;
/** An item of the section for decisions. */
export const item = (title: string, fields: string, body: string) =>
  `---\ntitle: ${title}\nsection: beslutning\n${fields}---\n\n${body}\n`;
/** What makes an item a closed one. */
export const stub = 'closed: { title: En lukket sag, reason: Personforhold. }\n';
const say = (word: string) => `Borgmesteren har hørt fra ${word} om grunden.`;

/** Content in which `words` are withheld, in turn in every way in which something can be; the files are texts. */
export function makeContent(words: readonly string[]): Files {
  const [a, b, c] = ['content/byraad/2026-09-03', 'content/byraad/2026-10-01', 'content/byraad/2026-11-05'];
  const files: Record<string, string> = {
    'content/index.md':
      '---\ntitle: Dagsordener\norganization: Søby Kommune\nurl: https://example.org/\nrules: { closed-text-in-public-root: off }\n---\n\nVelkommen.\n',
    'content/byraad/index.md': council,
    [`${a}/index.md`]: meeting('2026-09-03', 'minutes', 'present: [Formanden]\n'),
    [`${a}/a.md`]: item(
      'Godkendelse af dagsorden',
      '',
      '## Baggrund\n\nDagsordenen er sendt ud.\n\n## Beslutning\n\nGodkendt.',
    ),
    [`${b}/index.md`]: meeting('2026-10-01', 'published'),
    [`${b}/a.md`]: item(
      'Regnskab for halvåret',
      'attachments: [{ title: Tal, file: tal.txt }]\n',
      '## Baggrund\n\nSe [tallene](tal.txt).',
    ),
    [`${b}/tal.txt`]: 'Indtægter 12, udgifter 13.\n',
    [`${c}/index.md`]: meeting('2026-11-05', 'draft', `chair: ${words[0] ?? 'Formanden'}\n`),
  };
  for (const [index, word] of words.entries())
    Object.assign(files, ways[index % ways.length]?.(word, index, { a, b, c }));
  return files;
}

interface Folders {
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

type Way = (word: string, index: number, folders: Folders) => Files;

/** Ways in which a word is withheld. */
export const ways: readonly Way[] = [
  (word, _, { b }) => ({ [`${b}/${word}.md`]: item(`Køb af ${word}`, stub, say(word)) }),
  (word, n, { a }) => ({ [`${a}/lukket-${n}.md`]: item(`Personsag ${n}`, stub, `## Beslutning\n\n${say(word)}`) }),
  (word, n, { b }) => ({
    [`${b}/lukket-${n}.md`]: item(
      `Sag ${n}`,
      `${stub}responsible: ${word}\npresenter: [Direktøren, ${word}]\ncase: ${word}-2026\naliases: [${word}-gammel]\n`,
      say('nogen'),
    ),
  }),
  (word, n, { b }) => ({
    [`${b}/lukket-${n}.md`]: item(
      `Sag ${n}`,
      `${stub}attachments: [{ title: Notat om ${word}, file: ${word}.txt }]\n`,
      `Se [notatet](${word}.txt).`,
    ),
    [`${b}/${word}.txt`]: say(word),
  }),
  (word, n, { b }) => ({
    [`${b}/aaben-${n}.md`]: item(
      `Vejprojekt ${n}`,
      `attachments: [{ title: Bud fra ${word}, file: ${word}.txt, closed: true }]\n`,
      `## Baggrund\n\nSe [buddet fra ${word}](${word}.txt).`,
    ),
    [`${b}/${word}.txt`]: say(word),
  }),
  (word, n, { b }) => ({
    [`${b}/aaben-${n}.md`]: item(
      `Skoleplan ${n}`,
      '',
      `## Baggrund\n\nPlanen har ligget fremme.\n\n## Beslutning\n\n${say(word)}[^1]\n\n[^1]: Ifølge ${word}.`,
    ),
  }),
  (word, n, { b }) => ({
    [`${b}/aaben-${n}.md`]: item(
      `Havneplan ${n}`,
      '',
      `## Baggrund\n\nPlanen har ligget fremme.\n\n### Udvalgets beslutning\n\n- ${say(word)}`,
    ),
  }),
  (word, n, { c }) => ({
    [`${c}/${word}.md`]: item(
      `Udvikling af ${word} ${n}`,
      `attachments: [{ title: Plan for ${word}, file: ${word}.txt }]\n`,
      `## Baggrund\n\n${say(word)}\n\nSe [planen](${word}.txt).`,
    ),
    [`${c}/${word}.txt`]: say(word),
  }),
  (word, n, { b }) => ({
    [`${b}/udgaaet-${n}.md`]: item(
      `Stadion ${n}`,
      `withdrawn: true\nattachments: [{ title: Skitse af ${word}, file: ${word}.txt }]\n`,
      `## Baggrund\n\n${say(word)}\n\nSe [skitsen](${word}.txt).`,
    ),
    [`${b}/${word}.txt`]: say(word),
  }),
  (word, n, { b }) => ({
    [`${b}/lukket-${n}.md`]: item(
      `Sag ${n}`,
      `${stub}withdrawn: Trukket af ${word}\n`,
      `<details><summary>Mere</summary>\n\n| Navn | ${word} |\n|---|---|\n| x | [${word}](https://example.org/${word}) |\n\n</details>`,
    ),
  }),
];
