import type { ExampleFile } from '../../scripts/rule-docs.ts';
import { councilIndex, type Files, item, meetingIndex, siteIndex } from '../support/content.ts';

const folder = 'it/2026-09-17';

/** The files of an example, in a site of one council and one meeting. */
export function filesOfExample(example: readonly ExampleFile[]): Files {
  const named = example.map(({ path, text }) => [
    path ?? `${folder}/a.md`,
    path === null ? item('Aftalen', '', `\n${text}`) : text,
  ]);
  const files: Files = { 'index.md': siteIndex, 'it/index.md': councilIndex, ...Object.fromEntries(named) };
  const ownMeeting = Object.keys(files).some((path) => /^it\/[^/]+\/index\.md$/.test(path));
  if (ownMeeting) return files;
  return { [`${folder}/index.md`]: meetingIndex, [`${folder}/a.md`]: item('Aftalen'), ...files };
}
