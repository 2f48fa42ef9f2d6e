/*
 * Files that stand on disk as the last commit holds them: what git's object of one is published as is known already, wherever
 * that stood before. With other line ends, or through a filter, a file has other bytes on disk than git holds; its object is
 * then known by today's file only as long as that stands.
 */
import { join } from 'node:path';
import type { PublishedFile } from '../../agenda/model.ts';
import { isRewritten } from '../published-files.ts';
import type { Layer, SizeAndHash } from './git-layer.ts';
import { describeBlob, keyOfObject } from './git-tree.ts';

type Facts = ReadonlyMap<string, PublishedFile>;

/** What the objects of the last commit are published as. */
export function listStanding(layers: readonly Layer[], today: Facts): Map<string, SizeAndHash> {
  return new Map(
    layers.flatMap((layer) => findStanding(layer, today).map(({ oid, file }) => [keyOfObject(file.path, oid), file])),
  );
}

/** The files that have other bytes than git holds, each with its hash. */
export async function listConverted(layers: readonly Layer[], today: Facts): Promise<Array<readonly string[]>> {
  const converted: Array<readonly string[]> = [];
  for (const layer of layers) {
    const standing = findStanding(layer, today).filter(({ file }) => !isRewritten(file.path));
    const sizes = standing.length === 0 ? new Map<string, number>() : await readSizes(layer);
    for (const { oid, file } of standing) {
      if (sizes.get(oid) === file.bytes || (await isPointer(oid, file, layer))) continue;
      converted.push([file.path, oid, file.sha256]);
    }
  }
  return converted;
}

function findStanding({ root, current }: Layer, today: Facts): Array<{ oid: string; file: PublishedFile }> {
  return [...current].flatMap(([path, oid]) => {
    const file = today.get(path);
    return file === undefined || file.absolute !== join(root, path) ? [] : [{ oid, file }];
  });
}

/** How large the objects of the last commit are. */
async function readSizes({ objects }: Layer): Promise<Map<string, number>> {
  if (objects === null) return new Map();
  const { prefix } = objects;
  const below = prefix === '' ? [] : ['--', prefix];
  const listing = await objects.git('ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD', ...below).catch(() => '');
  return new Map(
    [...listing.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+) +(\d+)\t/g)].map(([, oid = '', size]) => [oid, Number(size)]),
  );
}

/** Whether the object only says which file is meant, as Git LFS does. */
async function isPointer(oid: string, { path, sha256 }: PublishedFile, { objects }: Layer): Promise<boolean> {
  const bytes = await objects?.read(oid).catch(() => null);
  return bytes != null && bytes.length < 1024 && (await describeBlob(path, bytes)).sha256 === sha256;
}
