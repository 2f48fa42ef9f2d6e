/* Data files that are kept from one build to the next by all that they say: to find the words is little work, to write them is not. */
import type { TextStore } from '../content/text-store.ts';
import { sha256 } from '../sha256.ts';
import type { DataFile } from '../site/data-files.ts';
import { type MadeFile, madeFile } from './made-file.ts';

type Written = Pick<MadeFile, 'bytes' | 'sha256'>;

/** A data file, as it is kept where it says the same. */
export function makeDataFile([path, text, says]: DataFile, store: TextStore | null): MadeFile {
  const make = () => madeFile(path, Buffer.from(typeof text === 'string' ? text : text()));
  if (store === null || says === undefined) return make();
  const part = path.slice(0, path.lastIndexOf('/'));
  const key = sha256(JSON.stringify([path, says]));
  const [kept, read] = [store.get(part, key), store.find(part, key)];
  if (kept !== undefined && read !== undefined) {
    const known: Written = JSON.parse(kept);
    return { path, ...known, read };
  }
  const file = make();
  const { bytes, sha256: hash } = file;
  store.set(part, key, JSON.stringify({ bytes, sha256: hash } satisfies Written));
  store.put(part, key, file.read());
  return file;
}
