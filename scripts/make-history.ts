/*
 * Makes a repository with a long past for measuring: a corpus of 360 items in 30 meetings, then one edit a commit. Most change
 * a text; some add, delete, rename or close an item, open it again, or change a meeting's status. The same numbers give the
 * same commits. `node scripts/make-history.ts FOLDER [COMMITS] [ITEMS]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listCorpus } from './make-corpus.ts';

/** Files that a commit changes, by path; `null` removes. */
type Edit = ReadonlyMap<string, string | null>;

const commitsPerDay = 32;

/** Makes the repository in a folder, with the content in `content/`. */
export async function makeHistory(folder: string, commits: number, items = 360): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run(folder, ['init', '--quiet', '--initial-branch', 'main']);
  await run(folder, ['fast-import', '--quiet'], writeStream(commits, items));
  await run(folder, ['reset', '--quiet', '--hard', 'main']);
}

function* writeStream(commits: number, items: number): Generator<string> {
  const files = new Map([...listCorpus(items)].map(({ path, text }, at) => [path, ownText(path, text, at)]));
  const pick = randomFrom(commits);
  const all = new Map<string, string | null>(files);
  yield writeCommit(0, new Map([...all, ...startAsDrafts(files)]));
  for (let at = 1; at < commits; at += 1) {
    const edit = makeEdit(files, pick, at);
    for (const [path, text] of edit) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    yield writeCommit(at, edit);
  }
}

/** A draft's file that is the same as one of others would be a leak. */
function ownText(path: string, text: string, at: number): string {
  return path.endsWith('.txt') ? `${text}Notat ${at}.\n` : text;
}

/** Every third meeting is begun as a draft. */
function startAsDrafts(files: Map<string, string>): Edit {
  const drafts = listMeetings(files).filter((_, index) => index % 3 === 0);
  for (const path of drafts) files.set(path, (files.get(path) ?? '').replace(/^status: .*$/m, 'status: draft'));
  return new Map(drafts.map((path) => [path, files.get(path) ?? '']));
}

function listMeetings(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((path) => /^[^/]+\/\d[^/]+\/index\.md$/.test(path));
}

type Pick = (below: number) => number;

/** Nine of ten edits are of an item of the three meetings that are worked on, for two days each. */
function choose(items: readonly string[], pick: Pick, at: number): string {
  const meetings = [...Map.groupBy(items, (path) => path.slice(0, path.lastIndexOf('/'))).values()];
  const turn = Math.floor(at / (2 * commitsPerDay)) + pick(3);
  const own = pick(10) === 0 ? items : (meetings[turn % meetings.length] ?? items);
  return own[pick(own.length)] ?? '';
}

function makeEdit(files: ReadonlyMap<string, string>, pick: Pick, at: number): Edit {
  const items = [...files.keys()].filter((path) => /punkt-[^/]*\.md$/.test(path));
  const path = choose(items, pick, at);
  const text = files.get(path) ?? '';
  const kind = pick(100);
  const cut = path.lastIndexOf('/') + 1;
  const fresh = `punkt-ny-${at}.md`;
  const added = text.replace(/^closed: true\n/m, '').replace(/^title: /m, `title: Ny sag ${at} efter `);
  if (kind < 2) return new Map([[path.slice(0, cut) + fresh, added]]);
  if (kind < 3) return new Map([[path, null], ...relink(path, null, files)]);
  if (kind < 5) return new Map([[path, null], [path.slice(0, cut) + fresh, text], ...relink(path, fresh, files)]);
  if (kind < 6) return switchClosed(files, pick, `${path.slice(0, cut)}sag-${at}.md`);
  if (kind < 9) {
    const meetings = listMeetings(files);
    const meeting = meetings[pick(meetings.length)] ?? '';
    return new Map([[meeting, moveOn(files.get(meeting) ?? '', at)]]);
  }
  return new Map([
    [path, text.replace(/(\n## Sagsfremstilling\n\n)(?:Rettet \d+ gange\. )?/, `$1Rettet ${at} gange. `)],
  ]);
}

/** The items of a meeting that lead to one of them, leading to another name, or nowhere. */
function relink(path: string, name: string | null, files: ReadonlyMap<string, string>): Array<[string, string]> {
  const cut = path.lastIndexOf('/') + 1;
  const link = `[](${path.slice(cut)})`;
  return [...files].flatMap(
    ([other, text]): Array<[string, string]> =>
      other !== path && other.startsWith(path.slice(0, cut)) && text.includes(link)
        ? [[other, text.replace(link, name === null ? 'en anden sag' : `[](${name})`)]]
        : [],
  );
}

/** Closes a matter or opens it, or brings a new one, in words that are nowhere else. */
function switchClosed(files: ReadonlyMap<string, string>, pick: Pick, fresh: string): Edit {
  const matters = [...files].filter(([path]) => /\/sag-\d+\.md$/.test(path));
  const [path, text] = matters[pick(matters.length * 2)] ?? [fresh, writeMatter(pick)];
  if (path === fresh) return new Map([[fresh, text]]);
  const opened = text.replace(/^closed: true\n/m, '');
  return new Map([[path, opened === text ? text.replace(/^title: /m, 'closed: true\ntitle: ') : opened]]);
}

function writeMatter(pick: Pick): string {
  const syllables = 'bra,kvi,lom,tru,fje,snu,gry,pal,dru,hve,mig,sto'.split(',');
  const word = () => Array.from({ length: 4 }, () => syllables[pick(syllables.length)]).join('');
  const words = Array.from({ length: 60 }, word).join(' ');
  return `---\ntitle: ${word()} ${word()}\nsection: sager\n---\n\n## Baggrund\n\n${words}.\n`;
}

function moveOn(text: string, at: number): string {
  const next = { draft: 'published', published: 'minutes' } as const;
  const moved = text.replace(
    /^status: (draft|published)$/m,
    (_, status: keyof typeof next) => `status: ${next[status]}`,
  );
  return moved === text ? text.replace(/^place: .*$/m, `place: Rådhuset, mødelokale ${at % 9}`) : moved;
}

/** A clerk commits every quarter of an hour, eight hours a day. */
function writeCommit(at: number, edit: Edit): string {
  const changes = [...edit].map(([path, text]) =>
    text === null
      ? `D content/${path}\n`
      : `M 100644 inline content/${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const day = Math.floor(at / commitsPerDay);
  const seconds = Date.UTC(2026, 0, 1 + day, 8) / 1000 + (at % commitsPerDay) * 15 * 60;
  const when = `${seconds} +0000`;
  const message = `Commit ${at}`;
  const head = `commit refs/heads/main\ncommitter Prøve <proeve@example.org> ${when}\n`;
  return `${head}data ${message.length}\n${message}\n${changes.join('')}\n`;
}

function randomFrom(seed: number): Pick {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

async function run(folder: string, args: readonly string[], input: Iterable<string> = []): Promise<void> {
  const child = spawn('git', ['-C', folder, ...args], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'close');
  for (const text of input) if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, commits = '3000', items = '360'] = process.argv;
  if (folder === undefined) throw new Error('Name a folder.');
  await makeHistory(folder, Number(commits), Number(items));
}
