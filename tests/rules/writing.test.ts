/* What Word, Excel, Outlook and habits leave in a text: legal Markdown that was meant otherwise. */
import { describe, expect, test } from 'vitest';
import { mend } from '../remedies/mend.ts';
import { councilIndex, item, siteWith } from '../support/content.ts';
import { checkFiles } from './check-files.ts';

const path = 'it/2026-09-17/a.md';

async function find(text: string): Promise<string[]> {
  const messages = await checkFiles(siteWith({ [path]: item('A', '', `\n${text}\n`) }));
  return messages.map(({ ruleId }) => ruleId ?? '');
}

const slips: readonly (readonly [rule: string, text: string])[] = [
  ['typed-list', '• Første\n• Andet\n·\tTredje'],
  ['typed-list', 'Udvalget ser på:\n\uF0B7 havnen\n\uF0B7 torvet'],
  ['typed-list', 'o\tHavnen\no\tTorvet'],
  ['typed-list', '– at planen godkendes\n– at den sendes i høring'],
  ['typed-list', '-Havnen\n-Torvet'],
  ['typed-list', 'a) at planen godkendes,\nb) at sagen sendes videre.'],
  ['typed-list', 'i) havnen\nii) torvet'],
  ['typed-list', '1. Planen\n  a. under\n  b. under'],
  ['typed-list', 'Det foreslås:\n2) at godkende planen\n3) at sende den i høring'],
  ['typed-list', '1.Planen\n2.Havnen'],
  ['typed-list', '*Havnen\n*Torvet'],
  ['typed-list', '+Havnen\n+Torvet'],
  ['typed-list', '−Havnen\n− Torvet'],
  ['typed-list', '— Havnen\n— Torvet'],
  ['typed-list', '⁃ Havnen'],
  ['typed-list', '-\u00A0Havnen\n-\u00A0Torvet'],
  ['typed-list', 'o Havnen\no Torvet'],
  ['typed-list', '§ Havnen\n§ Torvet'],
  ['typed-list', '→ Havnen\n→ Torvet'],
  ['typed-list', '☐ Havnen\n☐ Torvet'],
  ['typed-list', '- Havnen\n-Torvet'],
  ['typed-list', 'A) Havnen\nB) Torvet'],
  ['typed-list', '(a) Havnen\n(b) Torvet'],
  ['typed-list', 'I. Havnen\nII. Torvet'],
  ['typed-list', '§ 1 Havnen\n§ 2 Torvet'],
  ['typed-list', 'Stk. 1. Havnen\nStk. 2. Torvet'],
  ['typed-list', '1.1 Havnen\n1.2 Torvet'],
  ['typed-list', '1 Havnen\n2 Torvet'],
  ['typed-list', 'nr. 1 Havnen\nnr. 2 Torvet'],
  ['list-number', '1. Havnen\n2. Torvet\n4. Broen'],
  ['list-number', '2. Havnen\n1. Torvet'],
  ['list-nesting', '1. Planen\n - havnen'],
  ['list-nesting', '- Planen\n - havnen'],
  ['typed-table', 'Dag\tI dag\tForslag\nMandag\t9–17\t9–21'],
  ['typed-table', '| År | Beløb |\n| 2026 | 100 |'],
  ['typed-table', '| År | Beløb |\n|---|\n| 2026 | 100 |'],
  ['typed-table', 'År | Beløb\n2026 | 100'],
  ['typed-table', 'År;Beløb;Konto\n2026;100;7'],
  ['typed-table', 'År     Beløb\n2026     100'],
  ['typed-table', '+----+----+\n| År | Beløb |\n+----+----+\n| 2026 | 100 |\n+----+----+'],
  ['typed-table', '| År | Beløb |\n\n|---|---|\n| 2026 | 100 |'],
  ['typed-table', '|---|---|\n| 2026 | 100 |'],
  ['short-row', '| År | Beløb |\n|---|---|\n| 2026 | 100 |\nTallene er foreløbige.'],
  ['typed-heading', '##\u00A0Baggrund'],
  ['typed-heading', '#Baggrund'],
  ['typed-heading', '###baggrund'],
  ['typed-heading', '**Økonomi**\nPlanen koster 2 mio. kr.'],
  ['accidental-heading', 'Planen er i høring.\n---'],
  ['accidental-heading', 'Havnen\n-'],
  ['accidental-heading', 'Planen er i høring,\nog den gælder fra maj\n---'],
  ['invisible-character', 'Planen er i hø\u200Bring.'],
  ['invisible-character', 'Planen\uFEFF er i høring.'],
  ['invisible-character', 'Planen er i a\u030Arhus.'],
  ['line-ends', 'Planen.\r\nHavnen.'],
  ['line-ends', 'Planen.\rHavnen.'],
  ['typed-heading', '##Baggrund'],
  ['typed-heading', '**Økonomi:**\n\nPlanen koster 2 mio. kr.'],
  ['accidental-list', '1. januar træder planen i kraft.'],
  ['accidental-list', '17. maj holder kontoret lukket.'],
  ['accidental-list', '24. dec. er kontoret lukket.'],
  ['accidental-list', '3. behandling finder sted i maj.'],
  ['accidental-list', '2. viceborgmester deltog.'],
  ['accidental-list', '2026. Det er året for planen.'],
  ['accidental-code', 'Det foreslås:\n\n    at planen sendes i høring.'],
  ['accidental-code', 'Planen.\n\n    ## Baggrund'],
  ['accidental-code', 'Planen.\n\n    - Havnen\n    - Torvet'],
  ['accidental-code', 'Det foreslås:\n\n\tat planen sendes i høring.'],
  ['failed-link', 'Se [planen](bilag/Forslag til plan (endelig).pdf).'],
  ['failed-link', 'Se (planen)[bilag/plan.pdf].'],
  ['failed-link', 'Se [planen](C:\\Mine dokumenter\\plan.pdf).'],
  ['link-protocol', '![Kort over havnen](C:\\billeder\\kort.png)'],
  ['link-protocol', '![Kort over havnen](file:///C:/billeder/kort.png)'],
  ['failed-link', 'Se [planen] (https://example.org/plan).'],
  ['failed-link', 'Se [planen][bilag/plan.pdf].'],
  ['failed-link', 'Se [planen]:(bilag/plan.pdf).'],
  ['failed-link', 'Se [planen]\n(bilag/plan.pdf).'],
  ['failed-link', 'Se [planen] [bilag/plan.pdf].'],
  ['failed-link', 'Se [[bilag/plan.pdf]].'],
  ['failed-link', 'Se [[planen|bilag/plan.pdf]].'],
  ['failed-link', 'Se [[bilag/plan.pdf|planen]].'],
  ['failed-link', 'Se [planen](bilag/plan.pdf og så videre'],
  ['failed-link', 'Se [planen]bilag/plan.pdf).'],
  ['failed-link', 'Se [planen](bilag/plan.pdf, side 3).'],
  ['failed-link', 'Skriv til [Else](mailto: else@example.org).'],
  ['failed-link', 'Se <bilag/plan.pdf>.'],
  ['failed-link', 'Se [planen]().'],
  ['failed-link', 'Se [planen](<>).'],
  ['private-address', 'Se [planen](https://soeby.sharepoint.com/:b:/s/it/plan).'],
  ['private-address', 'Se [planen](https://onedrive.live.com/?id=1).'],
  ['private-address', 'Se [planen](https://1drv.ms/b/s!x).'],
  ['private-address', 'Se [planen](http://intranet/plan.pdf).'],
  ['private-address', 'Se [planen](http://localhost:4321/it/).'],
  ['private-address', 'Se [planen](http://192.168.1.4/plan.pdf).'],
  ['link-protocol', 'Se [planen](https:/example.org/plan).'],
  ['failed-link', '| Plan |\n|---|\n| [planen](bilag/ny plan.pdf) |'],
  ['failed-link', '![Kort over havnen](billeder/kort over havnen.png)'],
  ['footnotes', 'Se noten.[^1]'],
  ['footnotes', 'Se noten.\n\n[^1]: En note.'],
  ['open-comment', 'Planen.\n\n<!-- husk\n\nPlanen er i høring.'],
  ['unused-definition', '[Udvalget]: godkendt'],
  ['page-break', 'Planen.\n\n\\newpage\n\nHavnen.'],
  ['page-break', 'Planen.\n\n{{pagebreak}}'],
  ['markdown-in-html', '<div>\nSe **planen**.\n</div>'],
  ['markdown-in-html', '<p>\n- Planen\n</p>'],
  ['accidental-mark', 'Mellem ~5 og 6~ mio. kr.'],
  ['accidental-mark', 'Arealet er *3 * 4* meter.'],
  ['accidental-mark', 'Planen er i høring.\\'],
  ['data-image', '![Kort over havnen](data:image/png;base64,iVBORw0KGgo=)'],
  ['data-image', '<img src="data:image/jpeg;base64,iVBO" alt="Kort over havnen">'],
  ['word-residue', 'Se Error! Reference source not found.'],
  ['word-residue', 'Se Fejl! Bogmærke er ikke defineret.'],
  ['word-residue', 'Se Fel! Hittar inte referenskälla.'],
  ['word-residue', 'Se Fehler! Verweisquelle konnte nicht gefunden werden.'],
  ['word-residue', 'Se { REF _Ref1234 \\h } nedenfor.'],
  ['word-residue', 'Beløb\u00a0\u00a0\u00a0\u00a0100'],
  ['mojibake', 'Planen for nÃ¦ste år.'],
  ['mojibake', 'Planen â€“ og havnen.'],
  ['short-row', '| A | B |\n|---|---|\n| 1 |'],
];

describe('a slip gives one message, of its rule', () => {
  test.each(slips)('%s: %j', async (rule, text) => {
    expect((await find(text)).filter((one) => one !== 'link-text')).toEqual([rule]);
  });
});

describe('what is meant is left alone', () => {
  test.each([
    '- Havnen\n- Torvet\n  - Broen\n    1. Rækværket',
    '1. Planen\n   - havnen\n2. Torvet',
    'Planen – den nye – er i høring.\n– Den gælder fra nytår.',
    'Til stede: A. Hansen\nB. Jensen',
    '1. Planen\n1. Havnen\n1. Torvet',
    'Det indstilles:\n\n1. at planen godkendes.',
    '- *Princip 1* gælder nu\n  for alle.\n- *Princip 2* udgår.',
    'Havnen\n---\n\nEn overskrift med streg under.',
    'Planen er i høring; det gælder også havnen.\nTorvet er med; det gælder fra maj.',
    '**Til stede:**\nformanden og næstformanden.',
    'Planen har 12\npunkter i alt.',
    'Tag med: familien 👨\u200D👩\u200D👧 og می\u200Cخواهم.',
    'Prisen er 10-12 kr.\n-5 grader blev målt.',
    '**Til stede:** formanden og næstformanden.',
    '**Husk at melde afbud!**\n\nDet sker til sekretariatet.',
    '1. januar, 1. april og 1. juli.\n2. Derefter hvert år.',
    '```\nat planen sendes i høring.\n```',
    'Som der står i loven [stk. 2] (nu stk. 3).',
    'Se (aftalen)[sic] fra i fjor.',
    'Se [planen](<https://example.org/ny plan.pdf>).',
    'Nr. #Havnen og #2 på listen.',
    'Det koster ~5 mio. til ~6 mio. kr. og 2_000_000.',
    'Det er ~~ikke~~ vedtaget, og *vigtigt*.',
    'Planen.\\\nHavnen.',
    '[//]: # (ikke til tryk)\n\nPlanen.',
    'Se noten.[^1]\n\n[^1]: En note.',
    '<!-- husk at spørge -->\n\nPlanen.',
    '<div>\n\nSe **planen**.\n\n</div>',
    'GARÇON, Ãr og Âge er navne.',
    'a) er en mulighed.',
    'Se \\[planen](a b.pdf).',
    'Se \\[planen\\](plan.pdf), [planen\\](plan.pdf)',
    'Se [planen](https://www.example.org/sharepoint.com/).',
    'Se <else@example.org> og plan.pdf, som ikke findes.',
    '`• punkt` og `##X`',
  ])('%j', async (text) => {
    expect((await find(text)).filter((rule) => rule !== 'link-text')).toEqual([]);
  });
});

test('words between angle brackets are told as words, whatever they are called', async () => {
  const messages = await checkFiles(siteWith({ [path]: item('A', '', '\nBT <chat>: ja\n\nCW: <slide on budget>\n') }));
  expect(messages.map(({ ruleId, note }) => [ruleId, note])).toEqual([
    ['dropped-html', 'Write a backslash before it: \\<chat>'],
    ['dropped-html', 'Write a backslash before it: \\<slide on budget>'],
  ]);
});

test('a file that git could not merge gives one message, wherever the marks are', async () => {
  const marks = '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> main\n';
  const files = siteWith({
    [path]: `---\n${marks}section: droeftelse\n---\n`,
    'it/2026-09-17/b.md': item('B', '', `\n${marks}`),
  });
  const messages = await checkFiles(files);
  expect(messages.map(({ file, line, ruleId }) => [file, line, ruleId])).toEqual([
    [`content/${path}`, 2, 'merge-conflict'],
    ['content/it/2026-09-17/b.md', 6, 'merge-conflict'],
  ]);
});

test.each(['Baggrund', 'Baggrund:', 'BAGGRUND', '*Baggrund*', '**Baggrund:**'])(
  'the name of a part alone on its line is its heading: %s',
  async (line) => {
    const council = councilIndex.replace('---\nname', '---\nparts: [Baggrund]\nname');
    const files = { 'it/index.md': council, [path]: item('A', '', `\n${line}\n\nPlanen er i høring.\n`) };
    const messages = await checkFiles(siteWith(files));
    expect(messages.map(({ ruleId, note }) => [ruleId, note])).toEqual([['typed-heading', 'Write ## Baggrund']]);
  },
);

test('titles are plain text', async () => {
  const files = siteWith({ [path]: item("'Planen for **havnen**, `ny` og [torvet](x.md)'") });
  const messages = await checkFiles(files);
  expect(messages.map(({ ruleId, note }) => [ruleId, note])).toEqual([
    ['markdown-in-title', 'Write Planen for havnen, ny og torvet'],
  ]);
});

test('an attachment that only a decision mentions, or that an item without a text lists, needs no mention', async () => {
  const fields = 'attachments: [{ title: Notat, url: https://example.org/notat }]\n';
  const files = siteWith({
    [path]: item('A', fields, '\n## Beslutning\n\nGodkendt.\n'),
    'it/2026-09-17/b.md': item('B', fields, ''),
    'it/2026-09-17/c.md': item('C', fields, '\n## Baggrund\n\nBudgettet.\n'),
  });
  const messages = await checkFiles(siteWith(files));
  expect(messages.map(({ file, ruleId }) => [file, ruleId])).toEqual([
    ['content/it/2026-09-17/c.md', 'attachment-unmentioned'],
  ]);
});

test('a file that a text only names is published by no link: the link is told', async () => {
  const pdf = { 'it/2026-09-17/bilag/plan.pdf': '%PDF-1.7 \n' };
  const text = (found: string) => item('A', '', `\nSe ${found}, som er i høring.\n`);
  for (const found of ['bilag/plan.pdf', 'C:\\sager\\plan.pdf', '\\\\server\\it\\plan.pdf', 'file:///H:/plan.pdf']) {
    const { files, first } = await mend(siteWith({ [path]: text(found), ...pdf }));
    expect(first.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['failed-link', 'stray-file']));
    expect(files[path]).toBe(text('[plan.pdf](bilag/plan.pdf)'));
  }
  const linked = `[planen](bilag/plan.pdf), det er bilag/plan.pdf`;
  const messages = await checkFiles(siteWith({ [path]: text(linked), ...pdf }));
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('failed-link');
});

test('a file that is missing, or that is content, is told once', async () => {
  const listed = (file: string) => item('A', `attachments: [{ title: Plan, file: '${file}' }]\n`, '\nTekst.\n');
  const tell = async (file: string) =>
    (await checkFiles(siteWith({ [path]: listed(file), 'it/2026-09-17/b.md': item('B') }))).map(({ ruleId }) => ruleId);
  expect(await tell('bilag\\plan.pdf')).toEqual(['missing-file']);
  expect(await tell('b.md')).toEqual(['content-as-file']);
});

test('a link to an item that cannot be read is no second problem', async () => {
  const files = { [path]: item('A', '', '\nSe [](b.md).\n'), 'it/2026-09-17/b.md': '---\ntitle: Plan: B\n---\n' };
  const messages = await checkFiles(siteWith(files));
  expect(messages.map(({ file, ruleId }) => [file, ruleId])).toEqual([['content/it/2026-09-17/b.md', 'yaml-syntax']]);
});

describe('what is beyond doubt is mended, once and for all', () => {
  test.each([
    ['• Havnen\n• Torvet', '- Havnen\n- Torvet'],
    ['##Baggrund', '## Baggrund'],
    ['1. januar træder planen i kraft.', '1\\. januar træder planen i kraft.'],
    ['Se (planen)[https://example.org/plan].', 'Se [planen](https://example.org/plan).'],
    ['Se [planen] (www.example.org).', 'Se [planen](https://www.example.org).'],
    ['Planen er i høring.\\', 'Planen er i høring.'],
    ['Planen for nÃ¦ste Ã¥r.', 'Planen for næste år.'],
    ['BT <chat>: ja', 'BT \\<chat>: ja'],
  ])('%j', async (text, right) => {
    const { files, left } = await mend(siteWith({ [path]: item('A', '', `\n${text}\n`) }));
    expect(files[path]).toBe(item('A', '', `\n${right}\n`));
    expect(left.map(String)).toEqual([]);
  });
});
