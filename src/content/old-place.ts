/*
 * A value of `aliases` that names more than a file or folder of this site → the field that takes it: an address of an
 * earlier site belongs in the site's `redirects`, the folder of a renamed council in the council's own `aliases`.
 */
import type { OldPlace } from '../locale/message-values.ts';
import { slugify } from '../text/slugify.ts';
import { writeScalar } from './yaml/write-scalar.ts';

const place = /(?:^|\/)([^/]+)(?:\/(\d{4}-\d{2}-\d{2}[^/]*)(?:\/([^/]+))?)?\/?$/;

/** Where it belongs, for a value that stands in `file`; `null` for a name, and for what only looks like an address. */
export function findOldPlace(value: string, file: string): OldPlace | null {
  const [, council, meeting = null, item] = place.exec(file.replace(/(\/index)?\.md$/, '')) ?? [];
  const written = value.trim().replace(/^(\.\.?\/)+/, '');
  if (council === undefined || written === '' || /\s/.test(written)) return null;
  const isAddress = /^(https?:\/\/|www\.|\/)/i.test(written) || /[?=&]|\.[a-z]{3,5}$/i.test(written);
  const [, oldCouncil, oldMeeting = null] = place.exec(written) ?? [];
  if (!isAddress && oldCouncil !== undefined && oldMeeting !== null && written.split('/').length < 4) {
    if (oldCouncil === council || slugify(oldCouncil) !== oldCouncil) return null;
    return { kind: 'council', id: oldCouncil, file: `${council}/index.md` };
  }
  if (!isAddress || /\.md$/.test(written)) return null;
  const to = [council, meeting, item].filter((part) => part !== undefined && part !== null).join('/');
  const from = /^https?:/i.test(written) ? written : `/${written.replace(/^\//, '')}`;
  return { kind: 'address', from: writeScalar(from), to };
}
