/*
 * Makes a content tree of any size for measuring: councils, meetings, items with Danish text, tables, lists, footnotes
 * and links between items. The same number gives the same bytes. `node scripts/make-corpus.ts FOLDER [ITEMS [ITEMS-A-MEETING]]`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const councils = [
  'Økonomiudvalget',
  'Teknik- og Miljøudvalget',
  'Børne- og Ungeudvalget',
  'Social- og Sundhedsudvalget',
  'Kultur- og Fritidsudvalget',
  'Beskæftigelsesudvalget',
  'It-Arkitekturrådet',
  'Ældrerådet',
  'Handicaprådet',
  'Byrådet',
];
const subjects =
  'cykelstier,skoledistrikter,fælles datakatalog,hjemmepleje,affaldssortering,lokalplan for havnen,biblioteker,dagtilbud,digitale blanketter,energirenovering,vinterberedskab,idrætsfaciliteter'.split(
    ',',
  );
const acts =
  'Status for,Budget for,Høring om,Principper for,Evaluering af,Anlægsbevilling til,Udbud af,Handleplan for'.split(',');
const starts =
  'Forvaltningen vurderer, at|Udvalget blev i foråret orienteret om, at|Det fremgår af høringssvarene, at|I forlængelse af budgetaftalen foreslås det, at|Arbejdsgruppen anbefaler, at|Erfaringerne fra nabokommunerne viser, at'.split(
    '|',
  );
const middles =
  'indsatsen bør fortsætte i de kommende to år|udgifterne kan holdes inden for den afsatte ramme|borgerne får et mere sammenhængende forløb|de nuværende aftaler udløber ved årets udgang|opgaven løses bedst på tværs af fagområderne|der er behov for en mere præcis afgrænsning af ansvaret'.split(
    '|',
  );
const ends =
  'hvis de lokale forhold taler for det|når de tekniske forudsætninger er på plads|uden at serviceniveauet bliver ændret|med forbehold for de kommende års budgetter|sådan som det blev aftalt på mødet i juni|under hensyn til de mindste skoler og institutioner'.split(
    '|',
  );

interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of a corpus. */
export function* listCorpus(items: number, itemsPerMeeting = 12): Generator<CorpusFile> {
  yield {
    path: 'index.md',
    text: '---\ntitle: Dagsordener og referater\norganization: Prøvekommunen\nurl: https://moeder.example.org/\n---\n\nKun til måling.\n',
  };
  for (const [index, name] of councils.entries()) yield { path: `raad-${index + 1}/index.md`, text: council(name) };
  for (let at = 0; at < items; at += 1) {
    const meeting = Math.floor(at / itemsPerMeeting);
    const folder = `raad-${(meeting % councils.length) + 1}/${dateOf(Math.floor(meeting / councils.length))}`;
    if (at % itemsPerMeeting === 0)
      yield { path: `${folder}/index.md`, text: meetingIndex(folder, (items - at) / itemsPerMeeting) };
    yield { path: `${folder}/${nameOf(at)}.md`, text: item(at, at % itemsPerMeeting) };
    if (hasNote(at)) yield { path: `${folder}/bilag/${nameOf(at)}.txt`, text: `${sentence(picker(at))}\n` };
  }
}

/** Writes a corpus into a folder. */
export async function makeCorpus(folder: string, items: number, itemsPerMeeting = 12): Promise<void> {
  const made = new Set<string>();
  for (const { path, text } of listCorpus(items, itemsPerMeeting)) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    await writeFile(file, text);
  }
}

function council(name: string): string {
  return `---
name: ${name}
sections:
  - { id: orientering, title: Til orientering }
  - { id: sager, title: Sager til drøftelse }
  - { id: eventuelt, title: Eventuelt }
parts: [Baggrund, Indstilling, Sagsfremstilling, Bilag, Beslutning]
case: { pattern: '^SAG-\\d{4}-\\d{5}$' }
---

${name} behandler sager inden for sit område.
`;
}

/** The last three meetings of every council are agendas. `left` counts this one too. */
function meetingIndex(folder: string, left: number): string {
  const date = folder.split('/')[1];
  const status = left <= 3 * councils.length ? 'published' : 'minutes';
  return `---\ndate: ${date}\nstart: 10:00\nend: 12:30\nplace: Rådhuset, mødelokale 3\nstatus: ${status}\n---\n`;
}

/** An item of the site, and which of its meeting it is. */
function item(at: number, place: number): string {
  const pick = picker(at);
  const subject = pick(subjects);
  const act = pick(acts);
  const paragraph = () => Array.from({ length: 4 }, () => sentence(pick)).join(' ');
  const note = hasNote(at) ? `bilag/${nameOf(at)}.txt` : '';
  const enclosed = note === '' ? '' : `\nTallene er i [notatet](${note}).\n`;
  const other = place === 0 ? '' : `\nSagen hænger sammen med [](${nameOf(at - 1)}.md).\n`;
  return `---
title: ${act} ${subject} (${at + 1})
section: ${pick(['orientering', 'sager', 'sager', 'sager', 'eventuelt'])}
order: ${place * 10}
case: ${caseOf(at)}
${note === '' ? '' : `attachments: [{ title: Notat, file: ${note} }]\n`}responsible: ${pick(councils)}
kind: ${pick(['information', 'discussion', 'decision'])}
duration: ${pick(['10 min', '20 min', '30 min'])}
---

## Baggrund

${paragraph()}
${other}${enclosed}
## Indstilling

Det indstilles, at udvalget

1. tager orienteringen til efterretning,
2. godkender den videre proces for ${subject},
3. beder forvaltningen om en status til næste møde.

## Sagsfremstilling

${paragraph()}

| År | Udgift | Note |
|---:|---:|---|
| 2026 | ${1000 + (at % 900)} kr. | Afsat[^1] |
| 2027 | ${2000 + (at % 700)} kr. | Forventet |

${paragraph()}

[^1]: ${sentence(pick)}
`;
}

function sentence(pick: (list: readonly string[]) => string): string {
  return `${pick(starts)} ${pick(middles)}, ${pick(ends)}.`;
}

/** Every tenth item has a note. */
function hasNote(at: number): boolean {
  return at % 10 === 3;
}

/** Every ninth item is about the case of an earlier meeting. */
function caseOf(at: number): string {
  const first = at % 9 === 8 && at >= 240 ? at - 240 : at;
  return `SAG-2026-${String(first + 1).padStart(5, '0')}`;
}

function nameOf(at: number): string {
  return `punkt-${String(at + 1).padStart(5, '0')}`;
}

/** The day of a council's nth meeting: every second Thursday from 2 January 1992. */
function dateOf(index: number): string {
  return new Date(Date.UTC(1992, 0, 2 + 14 * index)).toISOString().slice(0, 10);
}

/** Picks from lists, always alike for the same seed. */
function picker(seed: number): (list: readonly string[]) => string {
  let state = (seed + 1) * 2_654_435_761;
  return (list) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return list[Math.abs(Math.floor(state / 65_536)) % list.length] ?? '';
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, items = '10000', each] = process.argv;
  if (folder === undefined) throw new Error('Name a folder.');
  await makeCorpus(folder, Number(items), each === undefined ? undefined : Number(each));
}
