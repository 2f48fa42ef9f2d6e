/* Every format in which a closed passage can be published is read, and what cannot be read is told. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import cfb from 'cfb';
import exifReader from 'exifreader';
import { describe, expect, test } from 'vitest';
import type { BuiltFile } from '../../src/leak-check/files/built-file.ts';
import { readMetadata } from '../../src/leak-check/files/file-metadata.ts';
import { findUnread, readTexts } from '../../src/leak-check/files/file-texts.ts';
import { stripImage } from '../../src/leak-check/files/strip-image.ts';
import { normalizeForSearch } from '../../src/text/normalize-for-search.ts';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, meetingIndex, siteIndex } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { makeArchive } from './make-archive.ts';
import { makeExif, makeJpeg, makePng } from './make-image.ts';
import { changePdf, makePdf } from './make-pdf.ts';

const passage = 'Sælger vil have tolv millioner kroner for Æblegården ved søen';
const utf8 = Buffer.from(passage);
const paragraph = `<w:p><w:t>${passage.replace('millioner', 'milli</w:t><w:t>oner')}</w:t></w:p>`;
const docx = (options = {}) =>
  makeArchive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': paragraph }, options);

function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = cfb.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) cfb.utils.cfb_add(container, `/${name}`, Buffer.from(bytes));
  return cfb.write(container, { type: 'buffer' });
}

async function search(file: BuiltFile): Promise<boolean> {
  const wanted = normalizeForSearch(passage).codes.join();
  for await (const text of readTexts(file)) if (normalizeForSearch(text).codes.join().includes(wanted)) return true;
  return false;
}

const rtfText = passage
  .replaceAll('æ', "\\'e6")
  .replaceAll('Æ', '\\u198?')
  .replaceAll('å', '\\u229 a')
  .replaceAll('ø', "\\'f8");
const mail = (encoding: string, body: string) =>
  `From: a@example.org\r\nSubject: Møde\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const lines = (bytes: Uint8Array) =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
const withAttachment = (bytes: Uint8Array) =>
  `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: application/octet-stream; name=a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(bytes)}\r\n--x--\r\n`;
const long = `${passage}. ${passage}. ${passage}.`;

type Make = () => Uint8Array | string | Promise<Uint8Array | string>;

const readable: ReadonlyArray<readonly [what: string, name: string, make: Make]> = [
  ['a text', 'a.txt', () => passage],
  ['a text in Latin 1', 'a.txt', () => Buffer.from(passage, 'latin1')],
  ['a text in UTF-16 with a mark', 'a.txt', () => Buffer.from(`\ufeff${passage}`, 'utf16le')],
  ['a text in UTF-16 without one', 'a.csv', () => Buffer.from(passage, 'utf16le')],
  ['a text in UTF-16, big end first', 'a.csv', () => Buffer.from(passage, 'utf16le').swap16()],
  [
    'HTML entities',
    'a.html',
    () => '<p>S&aelig;lger vil have tolv millioner kroner for &#198;bleg&#xE5;rden ved s&oslash;en</p>',
  ],
  ['percent encoding', 'a.csv', () => encodeURIComponent(passage)],
  [
    'JSON escapes',
    'a.json',
    () =>
      JSON.stringify({ a: passage }).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['a data address', 'a.html', () => `<img src="data:text/plain;base64,${utf8.toString('base64')}">`],
  [
    'a data address of a picture',
    'a.svg',
    () =>
      `<svg><image href="data:image/png;base64,${makePng([['tEXt', Buffer.concat([Buffer.from('Comment\0'), utf8])]]).toString('base64')}"/></svg>`,
  ],
  [
    'a block of base64',
    'a.ics',
    () => `ATTACH;ENCODING=BASE64:${Buffer.from(long).toString('base64').replace(/.{70}/g, '$&\r\n ')}`,
  ],
  [
    'RTF',
    'a.rtf',
    () => `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs24 ${rtfText.replace('tolv', '{\\b to}lv')}\\par}`,
  ],
  [
    'a mail in quoted-printable',
    'a.eml',
    () =>
      mail(
        'quoted-printable',
        [...utf8]
          .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join('')
          .replace(/.{72}/g, '$&=\r\n'),
      ),
  ],
  ['a mail in base64', 'a.eml', () => mail('base64', lines(utf8))],
  ['a mail whose name is another', 'a.txt', () => mail('base64', lines(utf8))],
  ['a document attached to a mail', 'a.eml', async () => withAttachment(await docx())],
  ['a Word document', 'a.docx', () => docx()],
  ['one in Zip64', 'a.docx', () => docx({ zip64: true })],
  ['one that is stored', 'a.docx', () => docx({ level: 0 })],
  ['one with data descriptors', 'a.docx', () => docx({ dataDescriptor: true })],
  [
    'one behind other data',
    'a.docx',
    async () => Buffer.concat([Buffer.from('%!PS noget andet '.repeat(40)), await docx()]),
  ],
  ['a spreadsheet', 'a.xlsx', () => makeArchive({ 'xl/sharedStrings.xml': `<si><t>${passage}</t></si>` })],
  ['a presentation', 'a.pptx', () => makeArchive({ 'ppt/slides/slide1.xml': `<a:t>${passage}</a:t>` })],
  [
    'notes of a presentation',
    'a.pptx',
    () => makeArchive({ 'ppt/notesSlides/notesSlide1.xml': `<a:t>${passage}</a:t>` }),
  ],
  ['a comment in a document', 'a.docx', () => makeArchive({ 'word/comments.xml': `<w:t>${passage}</w:t>` })],
  [
    'properties of a document',
    'a.docx',
    () => makeArchive({ 'docProps/core.xml': `<dc:subject>${passage}</dc:subject>` }),
  ],
  ['an OpenDocument text', 'a.odt', () => makeArchive({ 'content.xml': `<text:p>${passage}</text:p>` })],
  [
    'an OpenDocument spreadsheet',
    'a.ods',
    () => makeArchive({ 'content.xml': `<table:table-cell><text:p>${passage}</text:p></table:table-cell>` }),
  ],
  ['the name of a file in an archive', 'a.zip', () => makeArchive({ [`${passage}.txt`]: 'x' })],
  [
    'an archive in an archive',
    'a.zip',
    async () => makeArchive({ 'b.zip': await makeArchive({ 'c.zip': await docx() }) }),
  ],
  ['a PDF in an archive', 'a.zip', async () => makeArchive({ 'b.pdf': await makePdf([passage]) })],
  ['a text that is gzipped', 'a.txt.gz', () => gzipSync(passage)],
  ['a document that is gzipped', 'a.docx.gz', async () => gzipSync(await docx())],
  ['the text of a PDF', 'a.pdf', () => makePdf([passage.slice(0, 30), passage.slice(30)])],
  ['the title of a PDF', 'a.pdf', async () => changePdf(await makePdf(['x']), (pdf) => pdf.setTitle(passage))],
  ['the keywords of a PDF', 'a.pdf', async () => changePdf(await makePdf(['x']), (pdf) => pdf.setKeywords([passage]))],
  [
    'a file attached to a PDF',
    'a.pdf',
    async () => changePdf(await makePdf(['x']), async (pdf) => pdf.attach(await docx(), 'b.docx')),
  ],
  [
    'a field of a PDF',
    'a.pdf',
    async () =>
      changePdf(await makePdf(['x']), (pdf) => {
        const field = pdf.getForm().createTextField('f');
        field.setText(passage);
        field.addToPage(pdf.getPage(0));
      }),
  ],
  [
    'PNG text',
    'a.png',
    () => makePng([['tEXt', Buffer.concat([Buffer.from('Comment\0'), Buffer.from(passage, 'latin1')])]]),
  ],
  [
    'PNG text, compressed',
    'a.png',
    () => makePng([['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflate(passage)])]]),
  ],
  [
    'PNG text, international',
    'a.png',
    () => makePng([['iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0da\0\0'), deflate(passage)])]]),
  ],
  ['EXIF of a PNG', 'a.png', () => makePng([['eXIf', makeExif(passage).subarray(6)]])],
  ['behind the end of a PNG', 'a.png', () => Buffer.concat([makePng([]), utf8])],
  ['EXIF of a JPEG', 'a.jpg', () => makeJpeg([[0xe1, makeExif(passage)]])],
  [
    'XMP of a JPEG',
    'a.jpg',
    () =>
      makeJpeg([
        [
          0xe1,
          Buffer.from(
            `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:description>${passage}</dc:description></x:xmpmeta>`,
          ),
        ],
      ]),
  ],
  [
    'IPTC of a JPEG',
    'a.jpg',
    () => makeJpeg([[0xed, Buffer.from(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\x1c\x02\x78${passage}`, 'latin1')]]),
  ],
  ['a comment of a JPEG', 'a.jpg', () => makeJpeg([[0xfe, utf8]])],
  [
    'Windows’ own words in a JPEG',
    'a.jpg',
    () => makeJpeg([[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(passage, 'utf16le')])]]),
  ],
  ['behind the end of a JPEG', 'a.jpg', () => makeJpeg([], passage)],
  [
    'a comment of a GIF',
    'a.gif',
    () =>
      Buffer.concat([
        Buffer.from('GIF89a\x01\0\x01\0\0\0\0!\xfe', 'latin1'),
        Buffer.from([utf8.length]),
        utf8,
        Buffer.from([0, 0x3b]),
      ]),
  ],
  ['XMP of a WebP', 'a.webp', () => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPXMP \0\0\0\0'), utf8])],
  ['a picture in a document', 'a.docx', () => makeArchive({ 'word/media/image1.jpg': makeJpeg([[0xfe, utf8]]) })],
  [
    'an old Word document in UTF-16',
    'a.doc',
    () => compound({ WordDocument: Buffer.concat([Buffer.alloc(512), Buffer.from(passage, 'utf16le')]) }),
  ],
  [
    'an old Word document of one byte a letter',
    'a.doc',
    () => compound({ WordDocument: Buffer.concat([Buffer.alloc(513), Buffer.from(passage, 'latin1')]) }),
  ],
  [
    'an old workbook',
    'a.xls',
    () =>
      compound({
        Workbook: Buffer.concat([
          Buffer.from([9, 8, 4, 0, 0, 0, 0, 0, 0xfc, 0, 200, 0, 1, 0, 0]),
          Buffer.from(passage, 'utf16le'),
        ]),
      }),
  ],
  ['an Outlook message', 'a.msg', () => compound({ '__substg1.0_1000001F': Buffer.from(passage, 'utf16le') })],
  [
    'a document attached to an Outlook message',
    'a.msg',
    async () => compound({ '__substg1.0_37010102': await docx() }),
  ],
  ['the comment of an archive', 'a.zip', () => makeArchive({ 'a.txt': 'x' }, {}, passage)],
  ['text before an archive', 'a.zip', async () => Buffer.concat([utf8, await makeArchive({ 'a.txt': 'x' })])],
  ['text behind an archive', 'a.zip', async () => Buffer.concat([await makeArchive({ 'a.txt': 'x' }), utf8])],
  ['text before a PDF', 'a.pdf', async () => Buffer.concat([utf8, Buffer.from('\n'), await makePdf(['x'])])],
  ['text behind a PDF', 'a.pdf', async () => Buffer.concat([await makePdf(['x']), utf8])],
  ['a comment in HTML', 'a.html', () => `<p>x</p><!-- ${passage} -->`],
  [
    'the second mail of a mailbox',
    'a.mbox',
    () => `From x\r\n${mail('7bit', 'Hej')}\r\nFrom y\r\n${mail('base64', lines(utf8))}`,
  ],
  [
    'a card in quoted-printable',
    'a.vcf',
    () =>
      `BEGIN:VCARD\r\nNOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${[...utf8].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('')}\r\nEND:VCARD\r\n`,
  ],
  [
    'an e-book',
    'a.epub',
    () => makeArchive({ mimetype: 'application/epub+zip', 'OEBPS/a.xhtml': `<p>${passage}</p>` }),
  ],
  [
    'a drawing',
    'a.svg',
    () => `<svg><text><tspan>${passage.slice(0, 20)}</tspan><tspan>${passage.slice(20)}</tspan></text></svg>`,
  ],
  [
    'a web page in one file',
    'a.mht',
    () =>
      mail(
        'quoted-printable',
        passage.replaceAll('æ', '=C3=A6').replaceAll('Æ', '=C3=86').replaceAll('å', '=C3=A5').replaceAll('ø', '=C3=B8'),
      ),
  ],
  [
    'a picture of a telephone',
    'a.heic',
    () => Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), makeExif(passage)]),
  ],
  ['a scan', 'a.tif', () => Buffer.concat([makeExif(passage).subarray(6)])],
  ['EXIF of a WebP', 'a.webp', () => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPEXIF', 'latin1'), makeExif(passage)])],
  [
    'a picture of a drawing program',
    'a.psd',
    () => Buffer.concat([Buffer.from('8BPS'), Buffer.from(passage, 'utf16le').swap16()]),
  ],
  [
    'an embedded object of a document',
    'a.docx',
    () => makeArchive({ 'word/embeddings/oleObject1.bin': compound({ '\x01Ole10Native': utf8 }) }),
  ],
  [
    'a part of a document that is a web page',
    'a.docx',
    () => makeArchive({ 'word/afchunk.mht': mail('base64', lines(utf8)) }),
  ],
  [
    'a picture of a document as EMF',
    'a.docx',
    () =>
      makeArchive({
        'word/media/image1.emf': Buffer.concat([
          Buffer.from([1, 0, 0, 0, 108, 0, 0, 0]),
          Buffer.from(passage, 'utf16le'),
        ]),
      }),
  ],
  [
    'a binary workbook',
    'a.xlsb',
    () =>
      makeArchive({
        'xl/sharedStrings.bin': Buffer.concat([Buffer.from([0x9f, 1, 8, 0, 0]), Buffer.from(passage, 'utf16le')]),
      }),
  ],
  ['a signed container', 'a.asice', () => makeArchive({ 'a.txt': passage, 'META-INF/signatures.xml': '<x/>' })],
  ['a program’s own file', 'a.bin', () => Buffer.concat([Buffer.from([0, 1, 2, 3]), utf8])],
];

function deflate(text: string): Buffer {
  return deflateSync(Buffer.from(text));
}

describe('a closed passage is found in', () => {
  test.each(readable)('%s', async (_, path, make) => {
    const made = await make();
    expect(await search({ path, bytes: typeof made === 'string' ? Buffer.from(made) : made })).toBe(true);
  });
});

const unreadable: ReadonlyArray<readonly [what: string, name: string, make: Make, reason: string]> = [
  [
    'an archive with a password',
    'a.zip',
    () => makeArchive({ 'a.txt': passage }, { password: 'x', encryptionStrength: 3 }),
    'encrypted',
  ],
  [
    'an archive with an old password',
    'a.zip',
    () => makeArchive({ 'a.txt': passage }, { password: 'x', zipCrypto: true }),
    'encrypted',
  ],
  [
    'a document with a password',
    'a.docx',
    () => compound({ EncryptionInfo: Buffer.from('x'), EncryptedPackage: Buffer.from('y') }),
    'encrypted',
  ],
  [
    'an OpenDocument text with a password',
    'a.odt',
    () => makeArchive({ 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'x' }),
    'encrypted',
  ],
  [
    'an old workbook with a password',
    'a.xls',
    () => compound({ Workbook: Buffer.from([9, 8, 4, 0, 0, 0, 0, 0, 0x2f, 0, 6, 0, 0, 0, 0, 0, 0, 0]) }),
    'encrypted',
  ],
  [
    'an old presentation with a password',
    'a.ppt',
    () =>
      compound({ 'Current User': Buffer.from([0, 0, 0xf6, 0x0f, 20, 0, 0, 0, 20, 0, 0, 0, 0xdf, 0xc4, 0xd1, 0xf3]) }),
    'encrypted',
  ],
  [
    'a document of Pages',
    'a.pages',
    () => makeArchive({ 'Index/Document.iwa': Buffer.from([0, 5, 0, 0, 3, 8, 1]) }),
    'container',
  ],
  [
    'a database of Access',
    'a.mdb',
    () => Buffer.concat([Buffer.from([0, 1, 0, 0]), Buffer.from('Standard Jet DB\0'), Buffer.alloc(200)]),
    'container',
  ],
  [
    'a signed message',
    'a.p7m',
    () => Buffer.from([0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2, 0, 0]),
    'container',
  ],
  ['half an archive', 'a.docx', async () => (await docx()).subarray(0, 120), 'damaged'],
  [
    'an archive with a wrong sum',
    'a.docx',
    async () => Buffer.from(await docx({ level: 0 })).fill('x', 160, 170),
    'damaged',
  ],
  ['half a PDF', 'a.pdf', async () => (await makePdf([passage])).subarray(0, 60), 'damaged'],
  ['half a compound file', 'a.doc', () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1half', 'latin1'), 'damaged'],
  ['RAR', 'a.rar', () => 'Rar!\x1a\x07\0', 'container'],
  ['7z', 'a.7z', () => Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), 'container'],
  ['tar', 'a.tar', () => Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0'), Buffer.alloc(300)]), 'container'],
  [
    'tar within gzip',
    'a.tar.gz',
    () => gzipSync(Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0'), Buffer.alloc(300)])),
    'container',
  ],
  ['RAR within ZIP', 'a.zip', () => makeArchive({ 'a.rar': 'Rar!\x1a\x07\0' }), 'container'],
  ['damaged gzip', 'a.gz', () => Buffer.from('\x1f\x8bxx', 'latin1'), 'damaged'],
  ['a bomb', 'a.zip', () => makeArchive({ 'a.txt': Buffer.alloc(310_000_000) }), 'large'],
  [
    'archives without end',
    'a.zip',
    async () => {
      let bytes = await docx();
      for (let depth = 0; depth < 10; depth += 1) bytes = await makeArchive({ 'a.zip': bytes });
      return bytes;
    },
    'large',
  ],
  ['an unknown kind', 'a.bin', () => Buffer.from([0, 1, 2, 3, 4, 5]), 'container'],
];

describe('what cannot be searched is told', () => {
  test.each(unreadable)('%s', async (_, path, make, reason) => {
    const made = await make();
    expect(await findUnread({ path, bytes: typeof made === 'string' ? Buffer.from(made) : made })).toBe(reason);
  });

  test.each(readable.filter(([what]) => what !== 'a program’s own file'))('and not %s', async (_, path, make) => {
    const made = await make();
    expect(await findUnread({ path, bytes: typeof made === 'string' ? Buffer.from(made) : made })).toBeNull();
  });

  test('an error for a site that has something closed, excused by name', async () => {
    const root = await temporaryFolder();
    const folder = 'content/it/2026-09-17';
    const attached = (comment: string) =>
      item('Regnskab', `${comment}attachments: [{ title: Tal, file: tal.rar }]\n`, 'Se [tallene](tal.rar).\n');
    await writeFiles(root, {
      'content/index.md': siteIndex,
      'content/it/index.md': councilIndex,
      [`${folder}/index.md`]: meetingIndex,
      [`${folder}/a.md`]: attached(''),
      [`${folder}/tal.rar`]: 'Rar!\x1a\x07',
    });
    const check = async () => (await runCli(['check', '--lang', 'en'], { cwd: root })).stdout;
    expect(await check()).not.toContain('unsearchable-file');
    await writeFiles(root, { [`${folder}/b.md`]: item('En sag', 'closed: { title: En sag, reason: En grund. }\n') });
    expect(await check()).toContain('a.md:4:35 error Unexpected file “tal.rar”, which is of a kind that is not read');
    await writeFiles(root, {
      [`${folder}/a.md`]: attached('# dagsorden-ignore unsearchable-file: læst af sekretariatet 1. september\n'),
    });
    expect(await check()).not.toContain('unsearchable-file');
    await writeFiles(root, {
      [`${folder}/a.md`]: attached(''),
      'content/index.md': siteIndex.replace('---\n', '---\nrules: { unsearchable-file: off }\n'),
    });
    expect(await check()).not.toContain('unsearchable-file');
  });
});

describe('metadata', () => {
  const photo = makeJpeg([
    [0xe0, Buffer.from('JFIF\0')],
    [0xe1, makeExif('Fotograf Ib')],
    [0xfe, Buffer.from('C:\\Users\\ib\\b.jpg')],
  ]);

  test.each<readonly [what: string, make: Make, told: object]>([
    ['a photo with position and artist', () => photo, { position: true, traces: ['Fotograf Ib'] }],
    [
      'a document',
      () =>
        makeArchive({
          'docProps/core.xml':
            '<dc:creator>Ib</dc:creator><cp:lastModifiedBy>Bo</cp:lastModifiedBy><dc:title>C:\\Users\\ib\\sag.docx</dc:title>',
        }),
      { position: false, traces: ['Ib', 'Bo', 'C:\\Users\\ib\\sag.docx'] },
    ],
    [
      'an OpenDocument text',
      () => makeArchive({ 'meta.xml': '<meta:initial-creator>Ib</meta:initial-creator>' }),
      { position: false, traces: ['Ib'] },
    ],
    [
      'a photo in a document',
      () => makeArchive({ 'word/media/image1.jpg': photo }),
      { position: true, traces: ['Fotograf Ib'] },
    ],
    [
      'a PDF',
      async () =>
        changePdf(await makePdf(['x']), (pdf) => {
          pdf.setAuthor('Ib');
          pdf.setSubject('file:///home/ib/sag.odt');
        }),
      { position: false, traces: ['Ib', 'file:///home/ib/sag.odt'] },
    ],
    ['a picture without any', () => makePng([]), { position: false, traces: [] }],
  ])('of %s', async (_, make, told) => {
    const made = await make();
    expect(await readMetadata({ path: 'a', bytes: typeof made === 'string' ? Buffer.from(made) : made })).toEqual(told);
  });

  test('is taken out of an image, but for which way is up', async () => {
    const stripped = stripImage(photo) ?? new Uint8Array();
    expect(await readMetadata({ path: 'a.jpg', bytes: stripped })).toEqual({ position: false, traces: [] });
    expect(exifReader.load(Buffer.from(stripped)).Orientation?.value).toBe(6);
    expect(Buffer.from(stripped).toString('latin1')).not.toMatch(/Ib|Users/);
    const png =
      stripImage(
        makePng([
          ['eXIf', makeExif('Ib').subarray(6)],
          ['gAMA', Buffer.alloc(4)],
        ]),
      ) ?? new Uint8Array();
    expect(await readMetadata({ path: 'a.png', bytes: png })).toEqual({ position: false, traces: [] });
    expect(Buffer.from(png).toString('latin1')).toContain('gAMA');
  });

  test('check tells it, and --fix takes it out of images', async () => {
    const root = await temporaryFolder();
    const folder = 'content/it/2026-09-17';
    await writeFiles(root, {
      'content/index.md': siteIndex,
      'content/it/index.md': councilIndex,
      [`${folder}/index.md`]: meetingIndex,
      [`${folder}/a.md`]: item('Huset', '', '![Et hus](hus.jpg)\n'),
    });
    await writeFile(join(root, folder, 'hus.jpg'), photo);
    const check = async (...flags: string[]) =>
      (await runCli(['check', '--lang', 'en', ...flags], { cwd: root })).stdout;
    const told = await check();
    expect(told).toContain('a.md:5:1 error Unexpected position in “hus.jpg”');
    expect(told).toContain('a.md:5:1 warning Unexpected names or paths in “hus.jpg” (Fotograf Ib)');
    expect(await check('--fix')).not.toMatch(/file-position|file-metadata/);
    expect(await check()).not.toMatch(/file-position|file-metadata/);
  });
});
