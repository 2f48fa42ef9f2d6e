/* The agenda items of an OParl meeting → files. */
import type { Paragraph } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { writeScalar } from '../../content/yaml/write-scalar.ts';
import { slugify } from '../../text/slugify.ts';
import { bareOf, chooseNumbers } from '../choose-numbers.ts';
import type { ImportNote } from '../document.ts';
import { takeName } from '../take-name.ts';
import { findFiles } from './find-files.ts';
import { readOutcome } from './outcomes.ts';
import type { OparlData, OparlItem, OparlMeeting } from './read-oparl.ts';

interface NumberedItem {
  readonly title: string;
  readonly number: string | null;
  readonly source: OparlItem;
}

/** Their texts by file name. */
export function planItems(
  meeting: OparlMeeting,
  data: OparlData,
  words: { readonly decision: string; readonly item: string },
) {
  const found = (meeting.agendaItem ?? []).flatMap((id) => data.items.get(id) ?? []);
  const notes: ImportNote[] = [];
  const ordered = [...found].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const all = addParents(sortByNumber(tellApart(readNumbers(ordered, notes))), words.item, notes);
  const sections = divide(all);
  const plan = chooseNumbers(sections, 'flat', [], true);
  const hasNumbers = all.some(({ number }) => number !== null);
  const taken = new Set(['index']);
  const names = new Map(all.map((item) => [item, takeName(nameOf(item), taken)]));
  const items = new Map<string, string>();
  for (const { id, items: own } of sections) {
    for (const item of own) {
      const { under = null, order = 0 } = plan.places.get(item) ?? {};
      // Every number is written, so that none of an agenda that was printed moves.
      const number = item.number ?? (hasNumbers ? false : String(all.indexOf(item) + 1));
      const above = under === null ? null : (names.get(under) ?? null);
      const place: Place = { section: id, above, order, number, decision: words.decision };
      items.set(`${names.get(item)}.md`, writeItem(item, data, place));
    }
  }
  return { items, notes };
}

/** Closed items that stand behind all others have a section of their own; among the others, they stay in their places. */
function divide(all: readonly NumberedItem[]) {
  const isClosed = ({ source }: NumberedItem) => source.public === false;
  const first = all.findIndex(isClosed);
  const apart = first !== -1 && all.slice(first).every(isClosed);
  return [
    { id: 'public', items: apart ? all.slice(0, first) : all },
    { id: 'closed', items: apart ? all.slice(first) : [] },
  ];
}

function nameOf({ title }: NumberedItem): string {
  return slugify(title.split(' ').slice(0, 8).join(' ')) || 'item';
}

/** The numbers without words around them; of two that are the same, the second has a letter. */
function readNumbers(found: readonly OparlItem[], notes: ImportNote[]): NumberedItem[] {
  const known = new Set(found.map(readNumber));
  const used = new Set<string>();
  return found.map((source) => {
    const written = readNumber(source);
    const title = source.name || source.number || source.id;
    if (written === null && /\d/.test(source.number ?? '')) {
      notes.push({ text: `${source.number} is no number that an item can have: it stands in the title`, quote: title });
      return { title: title === source.number ? title : `${source.number} ${title}`, number: null, source };
    }
    if (written === null || !used.has(written)) {
      if (written !== null) used.add(written);
      return { title, number: written, source };
    }
    const number = addLetter(written, known);
    known.add(number);
    notes.push({ text: `The number ${written} stands twice in a meeting: the second item is ${number}`, quote: title });
    return { title, number, source };
  });
}

function readNumber({ number = '' }: OparlItem): string | null {
  return bareOf(number.replace(/^\D+/, '').replace(/\.$/, '')) || null;
}

/** As freezing does with an item that is put between others. */
function addLetter(number: string, known: ReadonlySet<string | null>): string {
  let letter = 'a';
  while (known.has(number + letter)) letter = nextLetter(letter);
  return number + letter;
}

/** `b` after `a`, `aa` after `z`. */
function nextLetter(letter: string): string {
  const last = letter.at(-1);
  if (last !== 'z') return letter.slice(0, -1) + String.fromCodePoint((last?.codePointAt(0) ?? 0x60) + 1);
  return `${letter.length === 1 ? 'a' : nextLetter(letter.slice(0, -1))}a`;
}

/** In the order of their numbers, which were printed; those without stay behind the one before them. */
function sortByNumber(items: readonly NumberedItem[]): NumberedItem[] {
  let before: readonly number[] = [0];
  const keyed = items.map((item, index) => {
    before = item.number?.split('.').map((step) => Number.parseInt(step, 10)) ?? before;
    return { item, index, steps: before };
  });
  return keyed.sort((a, b) => compareSteps(a.steps, b.steps) || a.index - b.index).map(({ item }) => item);
}

function compareSteps(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  if (at === -1) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? -1);
}

/** Two items of one title and without numbers of their own are told apart by a count. */
function tellApart(items: readonly NumberedItem[]): NumberedItem[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const count = (counts.get(item.title) ?? 0) + 1;
    counts.set(item.title, count);
    return count > 1 && item.number === null ? { ...item, title: `${item.title} (${count})` } : item;
  });
}

/** Items for the numbers that only their sub-items tell of. */
function addParents(items: readonly NumberedItem[], word: string, notes: ImportNote[]): NumberedItem[] {
  const known = new Set(items.map(({ number }) => number));
  return items.flatMap((item) => {
    const steps = item.number?.split('.') ?? [];
    const above = steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('.'));
    const missing = above.filter((number) => !known.has(number));
    return [
      ...missing.map((number): NumberedItem => {
        known.add(number);
        const title = `${word} ${number}`;
        notes.push({ text: 'An item that only its sub-items tell of has its number as its title', quote: title });
        return { title, number, source: { id: title, public: item.source.public } };
      }),
      item,
    ];
  });
}

interface Place {
  readonly section: string;
  readonly above: string | null;
  readonly order: number;
  readonly number: string | false;
  readonly decision: string;
}

function writeItem({ title, source }: NumberedItem, data: OparlData, place: Place): string {
  const files = new Map(
    [source.resolutionFile, source.auxiliaryFile, ...papersOf(source, data).map(({ mainFile }) => mainFile)]
      .flatMap((ids) => findFiles(ids, data))
      .map((file) => [file.url, file]),
  );
  const cases = [...new Set(papersOf(source, data).flatMap(({ reference }) => (reference ? [reference] : [])))];
  const outcome = readOutcome(source.result ?? '');
  const lines = [
    `title: ${writeScalar(title)}`,
    `section: ${place.section}`,
    ...(place.above === null ? [] : [`under: ${place.above}`]),
    `order: ${place.order}`,
    ...(cases.length === 0 ? [] : ['case:', ...cases.map((one) => `  - ${writeScalar(one)}`)]),
    ...(files.size === 0
      ? []
      : [
          'attachments:',
          ...[...files.values()].flatMap((one) => [
            `  - title: ${writeScalar(one.title)}`,
            `    url: ${writeScalar(one.url)}`,
          ]),
        ]),
    `number: ${place.number === false ? 'false' : `'${place.number}'`}`,
    ...(outcome === null ? [] : [`result: ${outcome}`]),
    ...(source.public === false ? ['closed: true'] : []),
  ];
  const said = [source.result, source.resolutionText?.trim()]
    .filter((one) => one !== undefined && one !== '')
    .map((one) => plainMarkdown(one ?? ''));
  return `---\n${lines.join('\n')}\n---\n${said.length === 0 ? '' : `\n## ${place.decision}\n\n${said.join('\n\n')}\n`}`;
}

/** The papers that an item deals with. */
function papersOf({ consultation }: OparlItem, data: OparlData) {
  const ids = (consultation ?? []).flatMap((id) => data.consultations.get(id)?.paper ?? []);
  return ids.flatMap((id) => data.papers.get(id) ?? []);
}

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' }).freeze();

/** Plain text as Markdown that shows it, a paragraph for what stands between empty lines. */
function plainMarkdown(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, ' ').trim());
  const children = paragraphs.filter((one) => one !== '').map((value) => paragraph(value));
  return writer.stringify({ type: 'root', children }).trim();
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
