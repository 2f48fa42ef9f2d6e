/* A PDF to which something was added behind its end, as signing programs do: does it still hold what was published? */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { writeFiles } from '../support/folders.ts';

let cwd = '';
const published = 'dist/it/2026-09-17/agenda.pdf';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dagsorden-test-'));
  await writeFiles(join(cwd, 'content'), siteWith({ 'it/2026-09-17/a.md': item('Havnen', '', '\nFem stemte for.\n') }));
  expect((await runCli(['build', '--no-search'], { cwd })).status).toBe(0);
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

/** The published document with an update behind it. */
async function update(change: (pdf: PDFDocument) => void): Promise<Uint8Array> {
  const bytes = await readFile(join(cwd, published));
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, forIncrementalUpdate: true });
  change(pdf);
  const whole = await pdf.commit({ useObjectStreams: false });
  expect(Buffer.from(whole.subarray(0, bytes.length)).equals(bytes)).toBe(true);
  expect(whole.length).toBeGreaterThan(bytes.length);
  return whole;
}

async function verify(bytes: Uint8Array) {
  await mkdir(join(cwd, 'signed'), { recursive: true });
  await writeFile(join(cwd, 'signed/agenda.pdf'), bytes);
  const { status, stdout } = await runCli(['verify', 'signed/agenda.pdf', '--lang', 'en'], { cwd });
  return { status, stdout: stdout.trim() };
}

/** A field with a signature on the last page, as ISO 32000-1, 12.8, has it. */
function sign(pdf: PDFDocument): void {
  const { context, catalog } = pdf;
  const page = pdf.getPages().at(-1);
  if (page === undefined) throw new Error('no page');
  const value = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'adbe.pkcs7.detached',
      ByteRange: [0, 1, 2, 3],
      Contents: PDFHexString.of('00'.repeat(64)),
    }),
  );
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFHexString.fromText('Ane'),
      V: value,
      P: page.ref,
      F: 132,
      Rect: [100, 100, 200, 140],
    }),
  );
  page.node.set(PDFName.of('Annots'), context.obj([field]));
  catalog.set(PDFName.of('AcroForm'), context.register(context.obj({ Fields: [field], SigFlags: 3 })));
}

test('the document itself is what was published', async () => {
  expect(await verify(await readFile(join(cwd, published)))).toEqual({
    status: 0,
    stdout: 'signed/agenda.pdf is it/2026-09-17/agenda.pdf as it was published.',
  });
});

test('a signed one holds it', async () => {
  expect(await verify(await update(sign))).toEqual({
    status: 0,
    stdout: 'signed/agenda.pdf holds it/2026-09-17/agenda.pdf as it was published. Signatures added since: 1.',
  });
});

test.each<[string, string, (pdf: PDFDocument) => void]>([
  [
    'draws over a page',
    'page 3',
    (pdf) => pdf.getPages().at(2)?.drawRectangle({ x: 50, y: 300, width: 400, height: 300 }),
  ],
  ['takes a page away', 'page 3', (pdf) => pdf.removePage(2)],
  [
    'lays a note over a page',
    'page 3',
    (pdf) => {
      const { context } = pdf;
      const note = context.register(
        context.obj({ Type: 'Annot', Subtype: 'Square', Rect: [50, 50, 400, 400], IC: [1, 1, 1] }),
      );
      pdf
        .getPages()
        .at(2)
        ?.node.set(PDFName.of('Annots'), context.obj([note]));
    },
  ],
  [
    'does something by itself',
    'the document as a whole',
    ({ catalog, context }) =>
      catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFHexString.fromText('x') })),
  ],
])('one whose update %s is told, signed or not', async (_, where, change) => {
  for (const signed of [false, true]) {
    const bytes = await update((pdf) => {
      if (signed) sign(pdf);
      change(pdf);
    });
    const { status, stdout } = await verify(bytes);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: expect.stringContaining('but what was added since changes it'),
    });
    expect(stdout).toContain(where);
  }
});

test('an object that an update has twice is told: readers may choose otherwise', async () => {
  const bytes = await readFile(join(cwd, published));
  const signed = await update(sign);
  const added = Buffer.from(signed.subarray(bytes.length)).toString('latin1');
  const object = /\d+ 0 obj[\s\S]*?endobj/.exec(added)?.[0] ?? '';
  const twice = Buffer.concat([bytes, Buffer.from(`\n${object}\n${added}`, 'latin1')]);
  expect((await verify(twice)).status).toBe(1);
});

test('what was written anew is no document of the site, and the site can be named', async () => {
  const bytes = await readFile(join(cwd, published));
  const rewritten = await (await PDFDocument.load(bytes, { updateMetadata: false })).save();
  const { status, stdout } = await verify(rewritten);
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: expect.stringContaining('is no document of the site in dist'),
  });
  const outcome = await runCli(['verify', 'signed/agenda.pdf', '--site', 'nowhere'], { cwd });
  expect(outcome.status).toBe(2);
});
