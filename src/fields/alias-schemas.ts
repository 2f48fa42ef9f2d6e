/* The old names that front matter lists in `aliases`. */
import { z } from 'zod';

/** Of an item: its file's name, or the number that was its address while it was closed. */
export const itemAliases = list(
  /^([a-z0-9]+(-[a-z0-9]+)*|((closed|item)\.)?[1-9]\d*[a-z]*(\.[1-9]\d*[a-z]*){0,3})$/,
  'a name as it stood in the old address, of lower-case letters, digits and hyphens, or the number of a closed item',
);

/** Of a meeting: its folder's name. */
export const meetingAliases = list(
  /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/,
  'the name of an old folder, as YYYY-MM-DD or YYYY-MM-DD-suffix',
);

/** The folders of the site itself. */
const ownFolders = ['assets', 'search', 'case', 'oparl'];

/** Of a council: its folder's name, as it stood in the old addresses. */
export const councilAliases = list(
  new RegExp(`^(?!(?:${ownFolders.join('|')})$)[a-z0-9]+(-[a-z0-9]+)*$`),
  'an id that the council had, of lower-case letters, digits and hyphens',
);

const oldPath = 'the path of a page of the earlier site, such as /dagsorden/4711.html';

/** From a path of an earlier site to a place of this one, or an address. */
export const redirects = z.record(
  z.string().regex(/^(https?:\/\/[^/\s]+)?\/[^\s\\]*$/, { error: oldPath }),
  z.string({ error: 'COUNCIL, COUNCIL/MEETING, COUNCIL/MEETING/ITEM, or an address' }).trim().min(1),
  { error: 'old paths, each with the place that it leads to' },
);

function list(pattern: RegExp, error: string) {
  // No address of Dagsorden's was ever longer (text/slugify.ts).
  const name = z.string({ error }).trim().max(200, { error }).regex(pattern, { error });
  return z
    .union([name, z.array(name).min(1, { error: 'an address' })], { error: 'an address, or a list of them' })
    .transform((value) => (typeof value === 'string' ? [value] : value));
}
