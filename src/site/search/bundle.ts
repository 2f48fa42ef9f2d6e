/*
 * The files of an index that readers need, with the same bytes for the same records: Pagefind 1.5 writes filters, their
 * values and sorts in an order that chance decides (its issue 638); here they are put in order, and named anew.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../sha256.ts';
import { changeArray, sortArray } from './cbor.ts';

/** Bytes by path. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

interface Renamed {
  readonly before: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What Pagefind's files start with once they are unzipped; CBOR or JSON follows. */
const signature = Buffer.from('pagefind_dcd');

/** The places of filters and of sorts in the meta file, which is an array. */
const [filtersAt, sortsAt] = [3, 4];

/**
 * The index of one language, by paths below its folder: no interface of Pagefind's own, and no program for a language that is
 * not searched. Where several indexes of a language lie side by side, they have one program, beside them.
 */
export function arrangeBundle(files: BundleFiles, language: string, isPart: boolean): Map<string, Uint8Array> {
  const spoken = files.has(`wasm.${language}.pagefind`) ? language : 'unknown';
  const program = files.get(`wasm.${spoken}.pagefind`);
  const filters = readFolder(files, 'filter/', '.pf_filter').map(arrangeFilter);
  const [meta] = readFolder(files, 'pagefind.', '.pf_meta').map((file) => arrangeMeta(file, filters));
  const entry = files.get('pagefind-entry.json');
  if (meta === undefined || entry === undefined || program === undefined) throw new Error('Pagefind wrote no index');
  const renamed = rename(Buffer.from(entry), [meta]);
  return new Map([
    ['pagefind-entry.json', isPart ? leadToProgram(renamed, spoken) : renamed],
    [`${isPart ? '../' : ''}wasm.${spoken}.pagefind`, program],
    [`pagefind.${meta.name}.pf_meta`, meta.bytes],
    ...filters.map(({ name, bytes }): [string, Uint8Array] => [`filter/${name}.pf_filter`, bytes]),
    ...[...files].filter(([path]) => /^(index|fragment)\//.test(path)),
  ]);
}

/** Pagefind asks for `wasm.NAME.pagefind` below the folder of the index; a name can lead out of it. */
function leadToProgram(entry: Buffer, spoken: string): Buffer {
  const text = entry.toString('utf8');
  const written = text.replace(/"wasm":(?:null|"[^"]*")/, `"wasm":"/../../wasm.${spoken}"`);
  if (written === text) throw new Error('Pagefind names no program');
  return Buffer.from(written);
}

function readFolder(files: BundleFiles, start: string, end: string) {
  return [...files]
    .filter(([path]) => path.startsWith(start) && path.endsWith(end))
    .map(([path, bytes]) => ({ name: path.slice(start.length, -end.length), content: unzip(bytes) }));
}

function arrangeFilter({ name, content }: { readonly name: string; readonly content: Buffer }): Renamed {
  return nameByContent(
    name,
    changeArray(content, ([title = content, values = content]) => [title, sortArray(values)]),
  );
}

function arrangeMeta({ name, content }: { name: string; content: Buffer }, filters: readonly Renamed[]): Renamed {
  const ordered = changeArray(rename(content, filters), (parts) =>
    parts.map((part, index) => (index === filtersAt || index === sortsAt ? sortArray(part) : part)),
  );
  return nameByContent(name, ordered);
}

/** A name of the same length, so that it can stand where the other stood: the language, `_`, and a hash. */
function nameByContent(before: string, content: Buffer): Renamed {
  const start = before.indexOf('_') + 1;
  const name = before.slice(0, start) + sha256(content).slice(0, before.length - start);
  return { before, name, bytes: gzipSync(Buffer.concat([signature, content])) };
}

function rename(bytes: Buffer, names: readonly Renamed[]): Buffer {
  const text = names.reduce((all, { before, name }) => all.replaceAll(before, name), bytes.toString('latin1'));
  return Buffer.from(text, 'latin1');
}

function unzip(bytes: Uint8Array): Buffer {
  const content = gunzipSync(bytes);
  if (!content.subarray(0, signature.length).equals(signature)) throw new Error('Pagefind wrote an unknown format');
  return content.subarray(signature.length);
}
