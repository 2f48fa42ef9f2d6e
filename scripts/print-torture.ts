/* Prints tests/fixtures/torture.html as agendas are printed, for veraPDF: `node scripts/print-torture.ts FILE.pdf`. */
import { writeFile } from 'node:fs/promises';
import { makeAccessible } from '../src/pdf/accessible.ts';
import { loadTorture, metadata, printAll } from '../tests/pdf/torture.ts';

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('Name the file to write: node scripts/print-torture.ts FILE.pdf');
const [printed] = await printAll([await loadTorture()]);
if (printed === undefined) throw new Error('Nothing was printed');
await writeFile(target, await makeAccessible(printed, metadata));
