/* Attachments as others make them, through the real command: what the packet shows of them, and what `check` says. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const meeting = 'it/2026-09-17';
const name = (text: string) => PDFName.of(text);

/** Prints the packet of a meeting with one attachment. */
async function printPacketOf(pdf: Uint8Array, flags: readonly string[] = []) {
  const cwd = await temporaryFolder();
  const text = item('Sag', 'attachments:\n  - { title: Bilaget, file: bilag.pdf }\n');
  await writeFiles(join(cwd, 'content'), siteWith({ [`${meeting}/a.md`]: text }));
  await mkdir(join(cwd, 'content', meeting), { recursive: true });
  await writeFile(join(cwd, 'content', meeting, 'bilag.pdf'), pdf);
  const { status, stderr } = await runCli(['pdf', meeting, '--packet', '-o', 'packet.pdf', ...flags], { cwd });
  const bytes = new Uint8Array(await readFile(join(cwd, 'packet.pdf')));
  return { status, stderr, bytes, text: (await readText(await openPdf(bytes))).replace(/\s+/g, ' ') };
}

async function makePdf(change: (pdf: PDFDocument) => void | Promise<void> = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont('Helvetica');
  for (const label of ['Side et', 'Side to']) pdf.addPage([400, 600]).drawText(label, { x: 40, y: 500, font });
  await change(pdf);
  return pdf.save({ useObjectStreams: false });
}

describe('form fields whose values no program drew', () => {
  test.each(['Anna Ægidius', 'Łódź, Škoda, ő', 'Αθήνα', 'Київ'])('%s', async (value) => {
    const pdf = await makePdf((document) => {
      const field = document.getForm().createTextField('navn');
      field.addToPage(document.getPages()[0] ?? document.addPage(), { x: 40, y: 300, width: 300, height: 24 });
      const [widget] = field.acroField.getWidgets();
      field.acroField.dict.set(name('V'), PDFHexString.fromText(value));
      widget?.dict.delete(name('AP'));
      document.getForm().acroForm.dict.set(name('NeedAppearances'), PDFBool.True);
    });
    const { status, stderr, text } = await printPacketOf(pdf);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('[attachment-form]');
    expect(text).toContain(value);
  });
});

test('a list shows its options, a comb its letters, a button its words and a box its frame, though no program drew them', async () => {
  const { text, bytes } = await printPacketOf(
    await makePdf((document) => {
      const page = document.getPages()[0] ?? document.addPage();
      const add = (y: number, entries: Record<string, unknown>) => {
        const rest = { MK: { BC: [1, 0, 0], BG: [0.9, 1, 0.9], CA: PDFString.of('Send') }, F: 4 };
        const widget = document.context.obj({ Type: 'Annot', Subtype: 'Widget', Rect: [40, y, 240, y + 40], ...rest });
        for (const [key, value] of Object.entries(entries)) widget.set(name(key), document.context.obj(value as never));
        page.node.addAnnot(document.context.register(widget));
      };
      const options = ['Rød', 'Grøn', 'Blå'].map((label) => PDFHexString.fromText(label));
      add(100, { FT: 'Ch', Opt: options, V: PDFHexString.fromText('Grøn'), DA: PDFString.of('/Helv 10 Tf 0 g') });
      add(200, { FT: 'Tx', Ff: 1 << 24, MaxLen: 8, V: PDFString.of('0109') });
      add(300, { FT: 'Btn', Ff: 1 << 16 });
      add(400, { FT: 'Btn', V: 'Ja', AS: 'Ja' });
    }),
  );
  expect(text).toMatch(/Rød Grøn Blå/);
  expect(text.replaceAll(' ', '')).toContain('0109');
  expect(text).toContain('Send');
  const packet = await PDFDocument.load(bytes, { updateMetadata: false });
  const frames = packet.context.enumerateIndirectObjects().filter(([, object]) => {
    return (
      object instanceof PDFRawStream && /1 0 0 RG 1 w .* re S/.test(Buffer.from(decode(object)).toString('latin1'))
    );
  });
  expect(frames).toHaveLength(4);
});

test('what is not taken along is seen all the same, in front of what it stood in front of', async () => {
  const { text, bytes } = await printPacketOf(
    await makePdf((pdf) => {
      const page = pdf.getPages()[0] ?? pdf.addPage();
      const look = (content: string) =>
        pdf.context.register(
          pdf.context.stream(content, {
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [0, 0, 100, 50],
            Resources: page.node.Resources(),
          }),
        );
      const font = page.node.Resources()?.lookup(name('Font'), PDFDict).keys()[0]?.decodeText();
      const add = (kind: string, content: string) =>
        page.node.addAnnot(
          pdf.context.register(
            pdf.context.obj({ Type: 'Annot', Subtype: kind, Rect: [40, 40, 140, 90], AP: { N: look(content) }, F: 4 }),
          ),
        );
      add('Square', '0 0 100 50 re f');
      add('Screen', `BT /${font} 12 Tf 1 g 5 20 Td (Billede af film) Tj ET`);
    }),
  );
  expect(text).toContain('Billede af film');
  const packet = await PDFDocument.load(bytes, { updateMetadata: false });
  const kinds = packet.getPages().flatMap(
    (page) =>
      page.node
        .Annots()
        ?.asArray()
        .map((_, index) => page.node.Annots()?.lookup(index, PDFDict).get(name('Subtype'))) ?? [],
  );
  expect(kinds).not.toContain(name('Square'));
});

function decode(stream: PDFRawStream): Uint8Array {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return new Uint8Array();
  }
}

test('files within an attachment are named on its separator and go along', async () => {
  const { stderr, bytes, text } = await printPacketOf(
    await makePdf((pdf) =>
      pdf.attach(new TextEncoder().encode('hemmeligt tal'), 'kontrakt.txt', { mimeType: 'text/plain' }),
    ),
  );
  expect(stderr).toContain('[attachment-embedded]');
  expect(text).toContain('Indeholder kontrakt.txt');
  const packet = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(packet.getAttachments().map((one) => [one.description, new TextDecoder().decode(one.data)])).toEqual([
    ['Bilag 1: Bilaget: kontrakt.txt', 'hemmeligt tal'],
  ]);
});

test('an attachment that keeps the packet from its claim is named, and is an error where that is asked for', async () => {
  const { status, stderr } = await printPacketOf(await makePdf());
  expect(stderr).toContain('claim PDF/UA-1, because of “bilag.pdf” (Punkt 2.1) has no tags');
  expect(stderr).toContain('[packet-claim]');
  expect(status).toBe(0);
  await expect(printPacketOf(await makePdf(), ['--require-accessible'])).rejects.toThrow('packet.pdf');
});

test('scripts and programs stay out, and are told', async () => {
  const { stderr, bytes } = await printPacketOf(
    await makePdf((pdf) => {
      const [page] = pdf.getPages();
      const launch = pdf.context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') });
      const link = pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 50, 50], A: launch });
      page?.node.set(name('Annots'), pdf.context.obj([pdf.context.register(link)]));
      pdf.catalog.set(name('OpenAction'), pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }));
    }),
  );
  expect(stderr).toMatch(
    /runs scripts and starts programs.*\[attachment-active\]|starts programs.*\[attachment-active\]/,
  );
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).not.toMatch(/\/JavaScript|\/Launch|cmd\.exe/);
});

test('a page beyond what viewers show is made smaller, with all that is on it', async () => {
  const { stderr, bytes, text } = await printPacketOf(
    await makePdf((pdf) => {
      pdf.getPages()[1]?.setMediaBox(0, 0, 20_000, 9_000);
    }),
  );
  expect(stderr).toMatch(/page 2\) \[attachment-pages\]/);
  expect(text).toContain('Side to');
  const packet = await PDFDocument.load(bytes, { updateMetadata: false });
  const sides = packet.getPages().flatMap((page) => [page.getMediaBox().width, page.getMediaBox().height]);
  expect(Math.max(...sides)).toBeLessThanOrEqual(14_400);
});

test('half a PDF is not joined as if it were whole', async () => {
  const whole = Buffer.from(await makePdf()).toString('latin1');
  // The pages are there, and the content of the second is not.
  const second = [...whole.matchAll(/\d+ 0 obj\n<<[^>]*\/Length/g)].at(-1);
  const { status, stderr, text } = await printPacketOf(
    Buffer.from(whole.slice(0, (second?.index ?? 0) + 30), 'latin1'),
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/\[attachment-unreadable\]/);
  expect(text).toMatch(/Er ikke hel og er ikke taget med|Er beskadiget og er ikke taget med/);
  expect(text).not.toContain('Side et');
});
