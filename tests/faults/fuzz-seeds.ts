/* One small valid file of each format that attachments have. */
import { gzipSync } from 'node:zlib';
import cfb from 'cfb';
import { makeArchive } from '../leak-check/make-archive.ts';
import { makeExif, makeJpeg, makePng } from '../leak-check/make-image.ts';
import { makePdf } from '../leak-check/make-pdf.ts';

const text = 'Sælger vil have tolv millioner kroner for Æblegården ved søen';

export async function makeSeeds(): Promise<ReadonlyMap<string, Uint8Array>> {
  const document = await makeArchive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:p><w:t>${text}</w:t></w:p>`,
    'docProps/core.xml': '<cp:coreProperties><dc:creator>A</dc:creator></cp:coreProperties>',
  });
  const pdf = await makePdf([text, 'Side to']);
  const container = cfb.utils.cfb_new();
  cfb.utils.cfb_add(container, '/WordDocument', Buffer.from(text, 'utf16le'));
  const old = cfb.write(container, { type: 'buffer' });
  const mail = `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: application/octet-stream; name=a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(document).toString('base64')}\r\n--x--\r\n`;
  const seeds: Array<[string, Uint8Array | string]> = [
    ['a.pdf', pdf],
    ['a.docx', document],
    ['a.zip', await makeArchive({ 'indre.zip': Buffer.from(document).toString('latin1'), 'a.txt': text })],
    ['a.doc', old],
    ['a.rtf', `{\\rtf1\\ansi ${text.replaceAll('æ', "\\'e6")}}`],
    ['a.eml', mail],
    ['a.png', makePng([['tEXt', Buffer.from(`Comment\0${text}`, 'latin1')]])],
    ['a.jpg', makeJpeg([[0xe1, makeExif(text)]])],
    ['a.txt.gz', gzipSync(text)],
    ['a.txt', Buffer.from(text, 'utf16le')],
  ];
  return new Map(seeds.map(([path, bytes]) => [path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes]));
}
