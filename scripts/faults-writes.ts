/* Commands that write content, killed: what is there after the next run is all of their files, or none. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { heading, pack, text, title } from '../tests/import/word-document.ts';
import { item } from '../tests/support/content.ts';
import { ended, killed, measure, meeting, pause, prepare, type Scene, type Site } from './faults-site.ts';
import { makeMeeting, makeOrganizations } from './make-oparl.ts';

export interface Writes {
  readonly args: readonly string[];
  readonly prepare: (room: string) => Promise<Site>;
  /** What is half of a site. */
  readonly check: (site: Site) => Promise<string[]>;
}

const slips = { prepare: prepareSlips, check: checkNumbers };

export const freezes: Writes = { ...slips, args: ['freeze', meeting] };
export const fixes: Writes = { ...slips, args: ['check', '--fix'] };
export const makesItem: Writes = { ...slips, args: ['new', 'item', meeting, 'Ny sag'] };
export const importsWord = imports(['import', 'documents/dagsorden.docx', '--to', 'it/2026-11-05']);
export const importsOparl = imports(['import', 'documents/meetings.json']);

/** Killed at moments near its end, where the writes are. */
export async function* killWrites(room: string, { args, prepare: make, check }: Writes, times: number) {
  const taken = await measure(room, args, make);
  for (let time = 0; time < times; time += 1) {
    const site = await make(room);
    const child = site.start(args);
    const end = ended(child);
    const delay = taken * (0.6 + 0.4 * Math.random());
    await Promise.race([pause(delay), end]);
    child.kill('SIGKILL');
    const what = `after ${delay.toFixed(0)} ms`;
    yield { what, site, ended: await end, expected: killed, check: () => check(site) } satisfies Scene;
  }
}

/** A run for every change of the disk that a command makes, killed right before it, and another right after it. */
export async function* killAtEvery(
  room: string,
  { args, prepare: make, check }: Writes,
  only: Readonly<Record<string, string>> = {},
) {
  const count = await countChanges(room, args, make, only);
  for (let at = 1; at <= count; at += 1) {
    for (const deed of ['kill-before', 'kill-after']) {
      const site = await make(room);
      const end = await ended(site.start(args, { ...only, FAULT_AT: String(at), FAULT_DO: deed }));
      const what = `${deed} ${at} of ${count}`;
      yield { what, site, ended: end, expected: killed, check: () => check(site) } satisfies Scene;
    }
  }
}

/** How many changes of the disk a command makes. */
export async function countChanges(
  room: string,
  args: readonly string[],
  make = prepare,
  only: Readonly<Record<string, string>> = {},
): Promise<number> {
  const site = await make(room);
  const log = join(room, 'changes');
  await writeFile(log, '');
  await ended(site.start(args, { ...only, FAULT_LOG: log }));
  const count = (await readFile(log, 'utf8')).split('\n').length - 1;
  await site.remove();
  return count;
}

/** A site in which `check --fix` has two files to mend. */
async function prepareSlips(room: string): Promise<Site> {
  const site = await prepare(room);
  for (const name of ['a', 'b']) {
    await site.write({
      [`${meeting}/${name}.md`]: item(`Sag ${name}`, '', '\n* [ ]Tekst\n\n- Se www.example.org .\n'),
    });
  }
  return site;
}

async function checkNumbers({ folder }: Site): Promise<string[]> {
  const texts = await Promise.all(
    ['a', 'b', 'c'].map((name) => readFile(join(folder, 'content', meeting, `${name}.md`), 'utf8')),
  );
  const pinned = texts.filter((text) => text.includes('\nnumber: ')).length;
  const index = await readFile(join(folder, 'content', meeting, 'index.md'), 'utf8');
  const half = pinned % 3 !== 0 || index.includes('numbers:') !== pinned > 0;
  return half ? [`half the numbers: ${pinned} of 3 items`] : [];
}

/** What an import writes that nothing disturbs is found by one that nothing disturbs. */
function imports(args: readonly string[]): Writes {
  let whole: Promise<string> | null = null;
  const importWhole = async (room: string) => {
    const site = await prepareDocuments(room);
    const { status, stderr } = await site.run(args);
    if (status !== 0) throw new Error(`Nothing is imported: ${stderr}`);
    const files = await readImported(site);
    await site.remove();
    return files;
  };
  const check = async (site: Site) => {
    whole ??= importWhole(site.room);
    const files = await readImported(site);
    return files === '' || files === (await whole) ? [] : [`half an import: ${files.slice(0, 300)}`];
  };
  return { args, prepare: prepareDocuments, check };
}

async function prepareDocuments(room: string): Promise<Site> {
  const site = await prepare(room);
  const sections = ['Til orientering', 'Til drøftelse'].flatMap((name) => [
    heading(1, name),
    ...['Budget', 'Regnskab'].flatMap((subject) => [heading(2, `${subject}, ${name}`), text('Tekst. '.repeat(50))]),
  ]);
  const word = await pack([title('Dagsorden'), text('Dato: 5. november 2026 kl. 10-12'), ...sections]);
  await mkdir(join(site.folder, 'documents'));
  await writeFile(join(site.folder, 'documents', 'dagsorden.docx'), word);
  const meetings = JSON.stringify([...makeOrganizations(), makeMeeting(0), makeMeeting(1)]);
  await writeFile(join(site.folder, 'documents', 'meetings.json'), meetings);
  return site;
}

/** The files that did not stand in the content, with their texts. */
async function readImported({ folder }: Site): Promise<string> {
  const content = join(folder, 'content');
  const names = (await readdir(content, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const fresh = names.filter((name) => !['index.md', 'it/index.md'].includes(name) && !name.startsWith(meeting));
  const texts = await Promise.all(fresh.map(async (name) => `${name}\n${await readFile(join(content, name), 'utf8')}`));
  return texts.join('\n');
}
