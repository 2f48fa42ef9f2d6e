/*
 * What the GitHub Flavored Markdown specification (0.29-gfm) asks of its extensions, section by section, with examples
 * of our own. White space between elements does not count.
 */
export type GfmCase = readonly [feature: string, markdown: string, html: string];

const mark = (done: boolean) =>
  done
    ? '<span class="task-mark task-mark-done" role="img" aria-label="Udført">[x]</span>'
    : '<span class="task-mark task-mark-open" role="img" aria-label="Ikke udført">[ ]</span>';

/** Section 4.10, Tables (extension). */
export const tables: readonly GfmCase[] = [
  [
    'a head, a delimiter row and a body',
    '| Råd | Møder |\n| --- | --- |\n| It | 4 |',
    '<table><thead><tr><th>Råd</th><th>Møder</th></tr></thead><tbody><tr><td>It</td><td>4</td></tr></tbody></table>',
  ],
  [
    'cells of any width, outer pipes left out, columns aligned by colons',
    '| år | beløb | art | note |\n:-|--:|:---:|---\n2026 | 5 | drift | ja',
    '<table><thead><tr><th align="left">år</th><th align="right">beløb</th><th align="center">art</th><th>note</th></tr></thead><tbody><tr><td align="left">2026</td><td align="right">5</td><td align="center">drift</td><td>ja</td></tr></tbody></table>',
  ],
  [
    'an escaped pipe within a cell, in code and in other inlines too',
    '| udtryk |\n| --- |\n| `a \\| b` |\n| **ja \\| nej** |',
    '<table><thead><tr><th>udtryk</th></tr></thead><tbody><tr><td><code>a | b</code></td></tr><tr><td><strong>ja | nej</strong></td></tr></tbody></table>',
  ],
  [
    'the table ends where another block starts',
    '| punkt |\n| --- |\n| ét |\n> Citat',
    '<table><thead><tr><th>punkt</th></tr></thead><tbody><tr><td>ét</td></tr></tbody></table><blockquote><p>Citat</p></blockquote>',
  ],
  [
    'a line without a pipe is a row, and an empty line ends the table',
    '| punkt | tid |\n| --- | --- |\n| ét | 10 |\nto\n\ntekst',
    '<table><thead><tr><th>punkt</th><th>tid</th></tr></thead><tbody><tr><td>ét</td><td>10</td></tr><tr><td>to</td><td></td></tr></tbody></table><p>tekst</p>',
  ],
  [
    'no table where head and delimiter row differ in their number of cells',
    '| punkt | tid |\n| --- |\n| ét |',
    '<p>| punkt | tid |\n| --- |\n| ét |</p>',
  ],
  [
    'rows are filled up with empty cells, and cells too many are left out',
    '| a | b |\n| --- | --- |\n| én |\n| én | to | tre |',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>én</td><td></td></tr><tr><td>én</td><td>to</td></tr></tbody></table>',
  ],
  [
    'no body where there are no rows',
    '| a | b |\n| --- | --- |',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead></table>',
  ],
  [
    'no blocks within cells',
    '| a |\n| --- |\n| - én |',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>- én</td></tr></tbody></table>',
  ],
];

/** Section 5.3, Task list items (extension); the product shows a mark instead of a checkbox. */
export const taskLists: readonly GfmCase[] = [
  [
    'open and done',
    '- [ ] indkald\n- [x] udsend',
    `<ul class="contains-task-list"><li class="task-list-item">${mark(false)} indkald</li><li class="task-list-item">${mark(true)} udsend</li></ul>`,
  ],
  [
    'a capital X is done',
    '- [X] udsend',
    `<ul class="contains-task-list"><li class="task-list-item">${mark(true)} udsend</li></ul>`,
  ],
  [
    'nested to any depth',
    '- [x] møde\n  - [ ] lokale\n  - [x] kaffe',
    `<ul class="contains-task-list"><li class="task-list-item">${mark(true)} møde <ul class="contains-task-list"><li class="task-list-item">${mark(false)} lokale</li><li class="task-list-item">${mark(true)} kaffe</li></ul></li></ul>`,
  ],
  ['nothing but a space or an x', '- [o] møde\n- [] møde', '<ul><li>[o] møde</li><li>[] møde</li></ul>'],
  ['none without white space after it', '- [x]møde', '<ul><li>[x]møde</li></ul>'],
  ['none outside a list', '[x] møde', '<p>[x] møde</p>'],
];

/** Section 6.5, Strikethrough (extension). */
export const strikethrough: readonly GfmCase[] = [
  ['two tildes', '~~Udgår~~ Punkt', '<p><del>Udgår</del> Punkt</p>'],
  ['one tilde', '~Udgår~ Punkt', '<p><del>Udgår</del> Punkt</p>'],
  [
    'not from one paragraph to the next',
    'Dette ~~udgår\n\nog dette~~ ikke.',
    '<p>Dette ~~udgår</p><p>og dette~~ ikke.</p>',
  ],
  ['not with three tildes', 'Dette ~~~udgår~~~ ikke.', '<p>Dette ~~~udgår~~~ ikke.</p>'],
  ['as many tildes on either side', '~~udgår~', '<p>~~udgår~</p>'],
];
