/* Names of files that one machine can hold and another cannot: Windows, macOS, and every host that minds no capitals. */
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import { nameCodePoint, revealSpaces } from '../text/invisible.ts';
import type { ContentTree } from './sources.ts';

const devices = /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\.|$)/i;
const refused = /[<>:"|?*\\\p{Cc}]/u;

/** Names that another machine cannot hold, each part of a path once, and names that differ in capitals only. */
export function checkFileNames(tree: ContentTree): VFileMessage[] {
  const seen = new Set<string>();
  const names = new Map<string, string>();
  return [...tree.files.values()].flatMap(({ path, file }) => {
    const parts = path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
    const faults = parts.flatMap((part): VFileMessage[] => {
      const kind = seen.has(part) ? null : faultOf(nameOf(part));
      seen.add(part);
      return kind === null ? [] : [tellName(file, part, { kind, other: '' })];
    });
    const other = names.get(path.toLowerCase());
    names.set(path.toLowerCase(), path);
    // Two items of one name have one address, which is told already.
    if (other === undefined || path.endsWith('.md')) return faults;
    return [...faults, tellName(file, path, { kind: 'case', other: nameOf(other) })];
  });
}

function faultOf(name: string): 'device' | 'sign' | 'end' | null {
  if (devices.test(name)) return 'device';
  if (refused.test(name)) return 'sign';
  // What looks like an item is told with the name that works.
  return /[. ]$/.test(name) && !/\.md[. ]+$/i.test(name) ? 'end' : null;
}

function tellName(
  file: string,
  path: string,
  { kind, other }: { kind: 'case' | 'device' | 'sign' | 'end'; other: string },
) {
  const name = revealSpaces(nameOf(path));
  return createMessage({ file, rule: 'file-name', severity: 'warning', values: { kind, name, other } });
}

/** The message for a file whose name is written as another's is, with other code points. */
export function explainTwins(file: string, other: string): VFileMessage {
  return createMessage({ file, rule: 'duplicate-name', values: { name: spell(file), other: spell(other) } });
}

/** A name whose letters that have two spellings are named too: `ma<U+030A>l.md`. `ø` has one. */
function spell(file: string): string {
  return nameOf(file).replace(/\p{M}|[^\p{ASCII}]/gu, (sign) => {
    if (/\p{M}/u.test(sign)) return `<${nameCodePoint(sign)}>`;
    return sign.normalize('NFD') === sign ? sign : `${sign}<${nameCodePoint(sign)}>`;
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
