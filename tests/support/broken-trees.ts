import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { councilIndex, type Files, item, meetingIndex, siteIndex, siteWith } from './content.ts';
import { writeFiles } from './folders.ts';

/** A content tree that must not be built: what is wrong with it, and how it gets into `content/`. */
export interface BrokenTree {
  readonly name: string;
  /** `null` where the folder itself is missing. */
  readonly files: Files | null;
  /** What text cannot say. */
  readonly prepare?: (folder: string) => Promise<void>;
}

const folder = 'it/2026-09-17';

const draft = (title: string, fields = '', body = '') => ({ [`${folder}/a.md`]: item(title, fields, body) });

/** A site without any other problem. */
const complete = (more: Files = {}) =>
  siteWith({ [`${folder}/z.md`]: item('Sidste punkt', '', '\nTekst.\n'), ...more });

export const brokenTrees: readonly BrokenTree[] = [
  { name: 'no-content-folder', files: null },
  { name: 'empty-content-folder', files: { '.gitkeep': '' } },
  { name: 'no-site-index', files: { 'it/index.md': councilIndex, [`${folder}/index.md`]: meetingIndex } },
  { name: 'no-council-index', files: { 'index.md': siteIndex, [`${folder}/index.md`]: meetingIndex } },
  { name: 'no-meeting-index', files: { 'index.md': siteIndex, 'it/index.md': councilIndex, ...draft('A') } },
  { name: 'unknown-section', files: complete({ [`${folder}/a.md`]: item('A').replace('droeftelse', 'droftelse') }) },
  { name: 'folder-name-no-date', files: complete({ 'it/17-september/index.md': meetingIndex }) },
  { name: 'folder-name-no-day', files: complete({ 'it/2026-02-30/index.md': meetingIndex }) },
  { name: 'one-address-twice', files: complete({ [`${folder}/b-c.md`]: item('A'), [`${folder}/b c.md`]: item('B') }) },
  { name: 'missing-attachment', files: complete(draft('A', 'attachments:\n  - { title: Notat, file: notat.pdf }\n')) },
  { name: 'missing-linked-file', files: complete(draft('A', '', '\nSe [notatet](bilag/notat.pdf).\n')) },
  { name: 'missing-image', files: complete(draft('A', '', '\n![Kort](kort.png)\n')) },
  { name: 'missing-linked-item', files: complete(draft('A', '', '\nSe [](b.md).\n')) },
  { name: 'missing-anchor', files: complete(draft('A', '', '\nSe [tallene](#tal).\n\n### Tallene\n')) },
  { name: 'missing-logo', files: complete({ 'index.md': siteIndex.replace('title', 'logo: logo.svg\ntitle') }) },
  { name: 'link-leaves-content', files: complete(draft('A', '', '\n[x](../../../secret.txt)\n')) },
  {
    name: 'attachment-leaves-content',
    files: complete(draft('A', 'attachments:\n  - { title: X, file: ../../../secret.txt }\n')),
  },
  {
    name: 'symbolic-link-leaves-content',
    files: complete(draft('A', '', '\n[x](bilag.txt)\n')),
    prepare: async (at) => symlink('../../../secret.txt', join(at, 'content', folder, 'bilag.txt')),
  },
  {
    name: 'symbolic-link-to-folder',
    files: complete(),
    prepare: async (at) => symlink('/etc', join(at, 'content', folder, 'etc')),
  },
  {
    name: 'not-utf-8',
    files: complete(),
    prepare: async (at) => writeFile(join(at, 'content', folder, 'a.md'), Buffer.from(item('Rådhus'), 'latin1')),
  },
  { name: 'invalid-yaml', files: complete(draft('Svar: nej: "måske"')) },
  { name: 'javascript-front-matter', files: complete({ [`${folder}/a.md`]: '---js\nprocess.exit(0)\n---\n' }) },
  { name: 'no-front-matter', files: complete({ [`${folder}/a.md`]: '# Budget\n' }) },
  { name: 'unclosed-front-matter', files: complete({ [`${folder}/a.md`]: '---\ntitle: A\n\nTekst\n' }) },
  { name: 'reserved-name', files: complete({ 'assets/index.md': councilIndex }) },
  {
    name: 'file-in-the-way',
    files: complete({ ...draft('A', '', '[x](agenda.json)\n'), [`${folder}/agenda.json`]: '{}' }),
  },
  {
    name: 'number-twice',
    files: complete({ ...draft('A', 'number: 2.2\n'), [`${folder}/b.md`]: item('B', 'number: 2.2\n') }),
  },
  {
    name: 'many-at-once',
    files: {
      'index.md': siteIndex.replace('organization', 'organisation').replace('title', 'accent: green\ntitle'),
      'it/index.md': councilIndex.replace('orientering, title', 'Orientering, titel'),
      [`${folder}/index.md`]: '---\ndate: 17.9.2026\nstart: kl. 10\nstatus: klar\n---\n',
      [`${folder}/a.md`]: item('A', 'order: første\nattachments: [{ title: N, fil: n.pdf }]\nduration: længe\n'),
      [`${folder}/b.md`]: '---\ntitle: B\ntitle: C\n---\n',
      [`${folder}/c.md`]: 'Uden front matter\n',
      'it/i-morgen/index.md': '---\n- en liste\n---\n',
      'raad/2026-09-17/index.md': meetingIndex,
    },
  },
];

/** Puts a broken tree into a folder, beside a site that was built before and a file that content must not reach. */
export async function writeBroken({ files, prepare }: BrokenTree, at: string): Promise<void> {
  const content = Object.entries(files ?? {}).map(([path, text]) => [`content/${path}`, text]);
  await writeFiles(at, {
    ...Object.fromEntries(content),
    'secret.txt': 'secret',
    'dist/manifest.json': '{ "dagsorden": "0.0.1" }',
    'dist/index.html': 'the site as it was',
  });
  await prepare?.(at);
}
