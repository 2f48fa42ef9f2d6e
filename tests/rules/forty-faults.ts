/* Forty different faults: the file of each, the rule that finds it, and «» around the place where it must be found. */
import { type Files, item, meetingIndex } from '../support/content.ts';
import { type Marked, readMarked } from '../support/marked.ts';

export interface Fault {
  readonly path: string;
  readonly rule: string;
  /** The file; one without a mark is wrong as a whole, at its first character. */
  readonly sample: string;
  /** Files that the fault needs besides. */
  readonly others?: Files;
}

const folder = 'it/2026-09-17';

const at = (name: string, rule: string, sample: string, others: Files = {}): Fault => {
  // Two items of one title are a fault of their own.
  const named = sample.replace('title: Sag\n', `title: Sag ${name}\n`);
  return { path: `${folder}/${name}.md`, rule, sample: named, others };
};

/** An item of the section whose parts are named. */
const inParts = (body: string) => item('Sag', '', body).replace('droeftelse', 'sager');

const attached = (list: string) => item('Sag', `attachments:\n${list}`);

const scanned = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >> endobj
4 0 obj << /Length 2 >>
stream
q Q
endstream
endobj
trailer << /Root 1 0 R >>
`;

/** What stands around the faults, and is itself without any. */
export const soundFiles: Files = {
  'it/index.md': `---
name: It-rådet
sections:
  - { id: droeftelse, title: Til drøftelse }
  - { id: sager, title: Sager, parts: [Baggrund, { name: Indstilling, required: true }] }
case: { pattern: '^SAG-\\d{4}$' }
notice: { weekdays: 4 }
---
`,
  [`${folder}/index.md`]: meetingIndex,
  [`${folder}/god.md`]: inParts('## Baggrund\n\nT\n\n## Indstilling\n\nT\n'),
};

export const faults: readonly Fault[] = [
  {
    path: 'index.md',
    rule: 'unknown-rule',
    sample: '---\ntitle: Møder\norganization: Søby\nrules:\n  «link-txt»: off\n---\n',
  },
  { path: 'noter.md', rule: 'stray-markdown', sample: 'Noter' },
  { path: 'assets/index.md', rule: 'reserved-name', sample: '---\nname: R\nsections: [{ id: a, title: A }]\n---\n' },
  { path: 'skole/index.md', rule: 'invalid-value', sample: '---\nname: S\nsections: [{ id: «Å», title: A }]\n---\n' },
  {
    path: 'it/2026-10-01/index.md',
    rule: 'meeting-date',
    sample: '---\ndate: «2026-10-02»\nstart: 10:00\n---\n',
  },
  {
    path: 'it/2026-04-08/index.md',
    rule: 'notice',
    sample: '---\ndate: 2026-04-08\nstart: 10:00\npublished: «2026-03-31T15:00»\n---\n',
  },
  {
    path: 'it/2026-11-05/index.md',
    rule: 'no-items',
    sample: '---\ndate: 2026-11-05\nstart: 10:00\nstatus: «published»\n---\n',
  },
  { path: 'it/2026-12-03/index.md', rule: 'index-missing', sample: '', others: { 'it/2026-12-03/a.md': item('A') } },
  at('f01', 'unknown-key', item('Sag', '«ansvarlig»: Ane\n')),
  at('f02', 'invalid-value', item('Sag', 'duration: «længe»\n')),
  at('f03', 'missing-field', '---\ntitle: Sag\n«---»\n'),
  at('f04', 'yaml-duplicate-key', '---\ntitle: Sag\nsection: droeftelse\n«title»: Sagen\n---\n'),
  at('f05', 'front-matter-missing', '# Budget\n'),
  at('f06', 'front-matter-unclosed', '---\ntitle: Sag«»\n'),
  at('f07', 'front-matter-language', '---«js»\nprocess.exit()\n---\n'),
  at('f08', 'unknown-section', item('Sag').replace('droeftelse', '«droftelse»')),
  at('f09', 'missing-item', item('Sag', '', '\nSe «[sagen](godt.md)».\n')),
  at('f10', 'missing-file', attached('  - { title: Notat, file: «notat.pdf» }\n')),
  at('f11', 'missing-anchor', item('Sag', '', '\nSe «[tallene](god.md#tal)».\n')),
  at('f12', 'path-leaves-content', item('Sag', '', '\nSe «[notatet](../../../notat.pdf)».\n')),
  at('f13', 'remote-image', item('Sag', '', '\n«![Kort over havnen](https://example.org/kort.png)»\n')),
  at('f14', 'duplicate-number', item('Sag', 'number: «1.1»\n'), {
    [`${folder}/a01.md`]: item('Anden', 'number: 1.1\n'),
  }),
  at('f15-', 'duplicate-address', item('Sag'), { [`${folder}/F15.md`]: item('A') }),
  at('f16', 'case-number', item('Sag', 'case: [SAG-2026, «SAG-26»]\n')),
  at('f17', 'required-part', inParts('## Baggrund\n').replace(/---\n##/, '«---»\n##')),
  at('f18', 'unknown-part', inParts('## Indstilling\n\n«## Bagrunden»\n')),
  at('f19', 'part-order', inParts('## Indstilling\n\n«## Baggrund»\n')),
  at('f20', 'duplicate-part', inParts('## Indstilling\n\n«## Indstilling»\n')),
  at('f21', 'heading-level', item('Sag', '', '\n## Tal\n\nT\n\n«#### Budget»\n')),
  at('f22', 'body-title', item('Sag', '', '\n«# Budget»\n')),
  at('f23', 'empty-heading', item('Sag', '', '\n## Tal\n\n«###»\n\nT\n')),
  at(
    'f24',
    'attachment-twice',
    attached('  - { title: A, url: https://a.dk }\n  - { title: B, url: «https://a.dk» }\n'),
  ),
  at('f25', 'file-type', item('Sag', '', '\nSe «[notatet](bilag/side.pdf)».\n'), {
    [`${folder}/bilag/side.pdf`]: '<!doctype html>',
  }),
  at('f26', 'attachment-unmentioned', `${attached('  - { title: A, url: «https://a.dk» }\n')}\nTekst.\n`),
  at('f27', 'pdf-accessibility', attached('  - { title: A, file: «bilag/skan.pdf» }\n'), {
    [`${folder}/bilag/skan.pdf`]: scanned,
  }),
  at('f28', 'image-text', item('Sag', '', '\nHer: «![](kort.svg)»\n'), { [`${folder}/kort.svg`]: '<svg/>' }),
  at('f29', 'link-text', item('Sag', '', '\nNotatet ligger «[her](https://a.dk)».\n')),
  at('f30', 'table-rows', item('Sag', '', '\n| A | B |\n|---|---|\n«| 1 | 2 | 3 |»\n')),
  at('f31', 'table-head', item('Sag', '', '\n«| | |»\n|---|---|\n| 1 | 2 |\n')),
  at('f32', 'dropped-html', item('Sag', '', '\nKort: «<iframe src="https://a.dk">»</iframe>\n')),
];

/** The tree of all faults. */
export function faultyFiles(): Files {
  const samples = faults
    .filter(({ sample }) => sample !== '')
    .map(({ path, sample }) => [path, readFault(sample).text]);
  const others = faults.flatMap((fault) => Object.entries(fault.others ?? {}));
  return { ...soundFiles, ...Object.fromEntries([...others, ...samples]) };
}

/** What a report must say: file, rule and place of every fault, in the order of a report. */
export function expectedPlaces(): string[] {
  return faults.map(({ path, rule, sample }) => `content/${path} ${rule} ${readFault(sample).range.join(':')}`).sort();
}

function readFault(sample: string): Marked {
  return sample.includes('«') ? readMarked(sample) : { text: sample, range: [1, 1, 1, 1] };
}
