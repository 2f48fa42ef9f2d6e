/* Prints tests/fixtures/torture.html with the product's own styles, for veraPDF: `node scripts/print-torture.ts FILE.pdf [ua-2]`. */
import { writeFile } from 'node:fs/promises';
import { cureDocument } from '../src/pdf/accessible.ts';
import { loadTorture, metadata, printAll } from '../tests/pdf/torture.ts';

const [target, form = 'ua-1'] = process.argv.slice(2);
if (form !== 'ua-1' && form !== 'ua-2') throw new Error('The form is ua-1 or ua-2');
if (target === undefined) throw new Error('Name the file to write: node scripts/print-torture.ts FILE.pdf');
const [printed] = await printAll([await loadTorture()]);
if (printed === undefined) throw new Error('Nothing was printed');
const { bytes, faults } = await cureDocument(printed, { ...metadata, form });
if (faults.length > 0) throw new Error(`The document claims nothing: ${JSON.stringify(faults)}`);
await writeFile(target, bytes);
