/* How programs name the copies that they make of a file. */

const markers = [
  // Explorer and Google Drive, in the languages of the sites.
  / ?- (?:kopi|kopia|kopie|copy)(?: ?\(\d+\))?$/i,
  /^(?:copy of|kopi af|kopi av|kopia av|kopie von) /i,
  / (?:kopi|kopia|kopie|copy)(?: \d+)?$/i,
  / ?\(\d+\)$/,
  // Dropbox, Nextcloud and Syncthing.
  / ?\([^)]*(?:conflicted copy|modstridende kopi|motstridende kopi|konflikt)[^)]*\)$/i,
  /\.sync-conflict-[\w-]+$/i,
  // OneDrive, by the name of the machine.
  /-(?:DESKTOP|LAPTOP)-[A-Z0-9]{3,}$/,
  // git and merge tools.
  /(?:\.orig|\.rej|\.bak|~[\w-]*|_(?:backup|base|local|remote)_\d+)$/i,
];

/** What only stands for a copy where the file without it is there too: Finder's «budget 2», a machine of any name, but no year. */
const ambiguous = [
  / \d$/,
  /-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{3,}(?:-[A-Z0-9]+)*$/,
  /-(?:desktop|laptop|macbook|pc)\b[\w-]*$/i,
];

/** The name of the file of which this is a copy, without its ending; `null` where the name is no copy's. */
export function findOriginal(name: string, isThere: (name: string) => boolean): string | null {
  const strip = (marker: RegExp) => name.replace(marker, '').trim();
  const marker = markers.find((one) => one.test(name) && strip(one) !== '');
  if (marker !== undefined) return strip(marker);
  const doubtful = ambiguous.find((one) => one.test(name) && isThere(strip(one)));
  return doubtful === undefined ? null : strip(doubtful);
}
