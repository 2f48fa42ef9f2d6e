/* What a long past costs: a site whose items were edited in many commits, built without a cache, and with that of the build before. */
import { join } from 'node:path';
import type { Contestant, Work } from './bench-works.ts';
import { makeHistory } from './make-history.ts';

/** Works on a repository of 30 meetings. */
export async function listHistory(
  room: string,
  commits: number,
  ours: (cwd: string, ...args: string[]) => Contestant,
): Promise<Work[]> {
  const folder = join(room, 'history');
  const items = 360;
  await makeHistory(folder, commits, items);
  const build = (...args: string[]) => ours(folder, 'build', '--no-pdf', '--no-search', '--quiet', ...args);
  const name = `history of ${commits} commits, 30 meetings`;
  return [
    { name: 'the site alone', ours: build('--no-cache', '--no-history'), peers: [] },
    { name, ours: build('--no-cache'), peers: [] },
    { name: 'the same, unchanged', ours: build(), peers: [], prepared: true },
    { name: 'the same, one commit more', ours: afterCommit(build()), peers: [], prepared: true },
    { name: 'the same, after it in a fresh clone elsewhere', ours: inClone(build()), peers: [], prepared: true },
  ];
}

const edit = `item=$(ls content/raad-3/*/punkt-*.md | head -1); echo Rettet. >> "$item"`;
const person = '-c user.name=Prøve -c user.email=proeve@example.org';

/** One commit more each time, of which the time is that of the build mostly. */
function afterCommit(one: Contestant): Contestant {
  return inBash(one, `${edit}; git ${person} commit --quiet --all --message Rettet`);
}

/** The cache is restored as CI does it: copied. */
function inClone(one: Contestant): Contestant {
  return inBash(
    one,
    'there=$(mktemp -d ../clone-XXXX); git clone --quiet . "$there/site"; cp -r .dagsorden-cache "$there/site"; cd "$there/site"',
  );
}

function inBash(one: Contestant, before: string): Contestant {
  if (one.command === null) return one;
  return { ...one, command: ['bash', '-c', `${before} && exec "$0" "$@"`, ...one.command] };
}
