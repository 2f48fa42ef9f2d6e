import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CliRun, runCli } from './run-cli.ts';

/** Path in the content → text or bytes. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/** What an item's front matter holds, and its body. */
export interface ItemText {
  readonly title: string;
  readonly section?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

export interface CouncilText {
  readonly name?: string;
  readonly language?: string;
  readonly body?: string;
  readonly sections?: ReadonlyArray<{ readonly id: string; readonly title: string; readonly newPage?: boolean }>;
}

const threeSections = [
  { id: 'siden', title: 'Siden sidst' },
  { id: 'sager', title: 'Drøftelsessager' },
  { id: 'eventuelt', title: 'Eventuelt' },
];

/** The site's own index.md. */
export const siteFile: ContentFiles = {
  'index.md': withFrontMatter({ title: 'Prøvesite', organization: 'Prøvekommunerne' }, ''),
};

/** A council's index.md, in the folder `id`. */
export function writeCouncil(id: string, council: CouncilText = {}): ContentFiles {
  const { name = 'Prøverådet', sections = threeSections, language = 'da', body = '' } = council;
  return { [`${id}/index.md`]: withFrontMatter({ name, language, sections }, body) };
}

/** A published meeting in `folder`, its items in the order given. */
export function writeMeeting(folder: string, items: readonly ItemText[], body = ''): ContentFiles {
  const date = folder.split('/').at(-1)?.slice(0, 10);
  const meeting = { date, start: '10:00', end: '12:00', place: 'Mødelokale 1', status: 'published' };
  const texts = items.map((item, index): [string, string] => [
    `${folder}/punkt-${String(index + 1).padStart(3, '0')}.md`,
    withFrontMatter({ title: item.title, section: item.section ?? 'sager', ...item.fields }, item.body ?? ''),
  ]);
  return { [`${folder}/index.md`]: withFrontMatter(meeting, body), ...Object.fromEntries(texts) };
}

/** JSON is YAML. */
function withFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${JSON.stringify(data)}\n---\n\n${body}\n`;
}

export interface BuiltTree extends CliRun {
  /** Holds `content/` and `dist/`. */
  readonly folder: string;
  readonly dist: string;
  readonly remove: () => Promise<void>;
}

/** Builds a content tree in a temporary folder, as a user does; the caller removes it. */
export async function buildTree(files: ContentFiles, flags: readonly string[] = []): Promise<BuiltTree> {
  const folder = await createTree(files);
  const dist = join(folder, 'dist');
  const run = await runCli(['build', '--content', join(folder, 'content'), '--out', dist, ...flags]);
  return { ...run, folder, dist, remove: () => removeFolder(folder) };
}

/** Writes a content tree to a fresh temporary folder. */
export async function createTree(files: ContentFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dagsorden-printed-'));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
