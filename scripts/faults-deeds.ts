/*
 * The commands that are disturbed. Each is run once undisturbed before it is: one that does not do what it should then is
 * no measure of anything, and ends the harness.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { heading, pack, text, title } from '../tests/import/word-document.ts';
import { item } from '../tests/support/content.ts';
import { type Ended, ended, meeting, noPdf, prepare, readSite, type Site, type State } from './faults-site.ts';
import { makeMeeting, makeOrganizations } from './make-oparl.ts';

/** A command, and what it does where nothing disturbs it. */
export interface Deed {
  readonly args: readonly string[];
  readonly prepare: (room: string) => Promise<Site>;
  /** Whether it did what it should. */
  readonly did: (site: Site, ended: Ended) => Promise<boolean>;
  /** How it ends undisturbed. */
  readonly status: number;
  /** Whether it writes content. */
  readonly writes: boolean;
}

export const builds: Deed = { args: noPdf, prepare, status: 0, writes: false, did: isNew };
/** A build that exchanges files in the old site: it stands as it was left. */
export const exchangesFew: Deed = { ...builds, prepare: prepareStanding };
export const prints: Deed = {
  args: ['build', '--no-search'],
  prepare,
  status: 0,
  writes: false,
  did: async (site) =>
    (await isNew(site)) &&
    (await readFile(join(site.folder, 'dist', meeting, 'agenda.pdf'), 'latin1')).includes('%%EOF'),
};
/** What a rebuild is compared with is the old site. */
export const rebuilds: Deed = {
  args: ['verify', 'dist', '--rebuild'],
  prepare,
  status: 1,
  writes: false,
  did: async (_, { said }) => /^different +index\.html/m.test(said),
};

const inMeeting = (pattern: RegExp, names: readonly string[]) => async (site: Site) =>
  (await Promise.all(names.map((name) => readFile(join(site.folder, 'content', meeting, name), 'utf8')))).every((one) =>
    pattern.test(one),
  );
export const freezes: Deed = {
  args: ['freeze', meeting],
  prepare,
  status: 0,
  writes: true,
  did: inMeeting(/^numbers?:/m, ['a.md', 'b.md', 'c.md', 'index.md']),
};
export const fixes: Deed = {
  args: ['check', '--fix'],
  prepare: prepareSlips,
  status: 0,
  writes: true,
  did: inMeeting(/^Se anlægget\.$/m, ['a.md', 'b.md', 'c.md']),
};
export const makesItem: Deed = {
  args: ['new', 'item', meeting, 'Ny sag'],
  prepare,
  status: 0,
  writes: true,
  did: inMeeting(/^title: Ny sag$/m, ['ny-sag.md']),
};
export const importsWord = imports(['import', 'documents/dagsorden.docx', '--to', 'it/2026-11-05'], 4);
export const importsOparl = imports(['import', 'documents/meetings.json'], 4);

/** How long a deed takes that nothing disturbs, in milliseconds, and what the content is after it. @throws where it is not done */
export async function undisturbed({ args, prepare: make, did, status }: Deed, room: string, env = {}) {
  const site = await make(room);
  const before = performance.now();
  const end = await ended(site.start(args, env));
  const taken = performance.now() - before;
  const done = end.status === status && (await did(site, end).catch(() => false));
  if (!done) throw new Error(`Undisturbed, ${args.join(' ')} does not do what it should: ${end.status}, ${end.said}`);
  const content = await readContent(site);
  await site.remove();
  return { taken, content };
}

/** Reads whether the content is as it was, or as it is after a deed. */
export async function stateOfContent(site: Site, after: string): Promise<() => Promise<State>> {
  const before = await readContent(site);
  if (before === after) throw new Error('What should change the content does not');
  return async () => {
    const now = await readContent(site);
    return now === before ? 'before' : now === after ? 'after' : null;
  };
}

async function isNew({ folder }: Site): Promise<boolean> {
  return (await readSite(join(folder, 'dist'))) === 'after';
}

/** The old site built where it is: a copy stands as nobody left it. */
async function prepareStanding(room: string): Promise<Site> {
  const site = await prepare(room);
  const index = await readFile(join(site.folder, 'content', 'index.md'), 'utf8');
  await site.write({ 'index.md': index.replace('New', 'Old') });
  const { status, stderr } = await site.run(noPdf);
  if (status !== 0) throw new Error(`The old site is not built: ${stderr}`);
  await site.write({ 'index.md': index });
  return site;
}

/** A site in which `check --fix` has three files to mend. */
async function prepareSlips(room: string): Promise<Site> {
  const site = await prepare(room);
  for (const name of ['a', 'b', 'c']) {
    await site.write({ [`${meeting}/${name}.md`]: item(`Sag ${name}`, '', 'Se an\u200Blægget.\n') });
  }
  return site;
}

/** An import that makes so many files, or more. */
function imports(args: readonly string[], files: number): Deed {
  const known = (name: string) => name.startsWith(meeting) || /^(it\/)?index\.md$/.test(name);
  return {
    args,
    prepare: prepareDocuments,
    status: 0,
    writes: true,
    did: async (site) => (await listTexts(site)).filter((name) => !known(name)).length >= files,
  };
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

async function listTexts({ folder }: Site): Promise<string[]> {
  return (await readdir(join(folder, 'content'), { recursive: true })).filter((name) => name.endsWith('.md'));
}

/** Every file of the content with its text, whatever its name. */
async function readContent({ folder }: Site): Promise<string> {
  const content = join(folder, 'content');
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = files.sort().map(async (file) => `${file.slice(content.length)}\n${await readFile(file, 'utf8')}`);
  return (await Promise.all(texts)).join('\n');
}
