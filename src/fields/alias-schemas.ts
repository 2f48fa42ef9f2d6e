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

function list(pattern: RegExp, error: string) {
  const name = z.string({ error }).trim().regex(pattern, { error });
  return z
    .union([name, z.array(name).min(1, { error: 'an address' })], { error: 'an address, or a list of them' })
    .transform((value) => (typeof value === 'string' ? [value] : value));
}
