import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, meetingIndex, siteIndex } from '../support/content.ts';
import { type Files, readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';
import { makePdf } from './make-pdf.ts';

const folder = 'content/it/2026-09-17';
const closed = 'closed: { title: En sag, reason: En grund. }\n';

async function siteOf(files: Files): Promise<string> {
  const root = await temporaryFolder();
  const base = {
    'content/index.md': siteIndex,
    'content/it/index.md': councilIndex,
    [`${folder}/index.md`]: meetingIndex,
  };
  await writeFiles(root, { ...base, ...files });
  return root;
}

const build = (root: string) => runCli(['build', '--no-pdf'], { cwd: root });

const leaking: Files = {
  [`${folder}/a.md`]: item('Regnskab', 'attachments: [{ title: Tal, file: tal.txt }]\n', 'Se [Tal](tal.txt).\n'),
  [`${folder}/tal.txt`]: 'Hensat til salget af Æblegården: 12 mio. kr.\n',
  [`${folder}/b.md`]: item('Salget af Æblegården', closed),
};

test('a leak ends the build with status 1 and leaves the output as it was', async () => {
  const root = await siteOf({ ...leaking, [`${folder}/tal.txt`]: 'Tal\n' });
  expect((await build(root)).status).toBe(0);
  const before = await readFiles(join(root, 'dist'));
  await writeFiles(root, leaking);
  const { status, stdout, stderr } = await build(root);
  expect(status).toBe(1);
  expect(await readFiles(join(root, 'dist'))).toEqual(before);
  expect(await readdir(root)).toEqual(['content', 'dist']);
  expect(stderr).toContain(
    'content/it/2026-09-17/b.md:2:8 error Unexpected title of a closed item in it/2026-09-17/tal.txt, expected it nowhere in a public site [leak]',
  );
  expect(stdout + stderr).not.toContain('Æblegården');
});

test('what the item calls public may be said', async () => {
  const root = await siteOf({
    ...leaking,
    [`${folder}/b.md`]: item('Salget af Æblegården', `${closed}public: Salget af Æblegården\n`),
  });
  expect((await build(root)).stderr).not.toContain('[leak]');
});

test('an open item that says what a closed one does is an error there, unless public: allows the words', async () => {
  const text = 'Der er fremsat et bud på gården, som udvalget skal tage stilling til.';
  const open = item('Salget af Æblegården', 'case: SAG-1234\nresponsible: Ejendomschef Åse Nøddebo\n', `${text}\n`);
  const files = {
    [`${folder}/b.md`]: open.replace('---\n', `---\n${closed}`),
    'content/it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
    'content/it/2026-10-01/b.md': open,
  };
  const root = await siteOf(files);
  const { status, stderr } = await build(root);
  expect(status).toBe(1);
  expect(stderr).toContain('2026-10-01/b.md:2:8 error Unexpected title of a closed item in public content');
  expect(stderr).toContain('2026-10-01/b.md:7:1 error Unexpected passage of closed text in public content');
  expect(stderr).not.toMatch(/Æblegården|bud på/);
  const allowed = `---\npublic: [Salget af Æblegården, "${text}"]\n`;
  await writeFiles(root, { [`${folder}/b.md`]: files[`${folder}/b.md`]?.replace('---\n', allowed) ?? '' });
  expect((await build(root)).stderr).toContain('Built 2 meetings');
});

test('a word that a closed item shares with a text of others is no leak', async () => {
  const files = {
    ...leaking,
    [`${folder}/tal.txt`]: 'Personale 12, inventar 13.\n',
    [`${folder}/personale.md`]: item('Personale', `${closed}responsible: Inventar\npresenter: Script\n`),
  };
  expect((await build(await siteOf(files))).stderr).toContain('Built 1 meeting');
});

test('a letterhead that closed and public documents share is no leak; a closed document under another name is', async () => {
  const head = [
    'Søby Kommune, Rådhuspladsen 1, 9999 Søby',
    'Telefon 12 34 56 78, post@example.org, åbent mandag til fredag',
  ];
  const secret = [
    'Køberen får gården til elleve millioner kroner, hvis jorden er ren.',
    'Prøverne bliver taget i marken i uge 34, og svaret ventes i uge 36 fra laboratoriet.',
  ];
  const root = await siteOf({
    [`${folder}/a.md`]: item('Regnskab', 'attachments: [{ title: Tal, file: tal.pdf }]\n', 'Se [Tal](tal.pdf).\n'),
    [`${folder}/b.md`]: item(
      'Salget af Æblegården',
      `${closed}attachments: [{ title: Købsaftale, file: aftale.pdf }]\n`,
    ),
  });
  await writeFile(join(root, folder, 'tal.pdf'), await makePdf([...head, 'Regnskabet viser et overskud.']));
  await writeFile(join(root, folder, 'aftale.pdf'), await makePdf([...head, ...secret]));
  expect((await build(root)).stderr).toContain('Built 1 meeting');
  await writeFile(join(root, folder, 'tal.pdf'), await makePdf(secret));
  expect((await build(root)).stderr).toContain('passage of a closed file in it/2026-09-17/tal.pdf');
});

test('a packet that is printed by itself is searched too', async () => {
  const root = await siteOf(leaking);
  const { status, stderr } = await runCli(['pdf', 'it/2026-09-17', '--packet'], { cwd: root });
  expect(status).toBe(1);
  expect(stderr).toContain('title of a closed item in it/2026-09-17/packet.pdf');
  expect(await readdir(root)).toEqual(['content']);
});
