/* Which files are closed: those that something withheld lists or links to, unless an open item has them as its own. */
import { addressOf, hidesAgenda, keyOf, normalizeAddress } from '../agenda/accessors.ts';
import type { Withheld } from './body-texts.ts';
import type { WrittenSite } from './public-content.ts';
import { type ClosedFile, pairItems, pairMeetings, type Secrets } from './secrets.ts';

/** The files of what is withheld; `shown` are those that something public refers to, which no draft closes. */
export function listHiddenFiles(written: WrittenSite, { files }: Secrets, shown: ReadonlySet<string>): ClosedFile[] {
  const open = listOpenFiles(written);
  return files.filter(({ why, path, marked }) => {
    if (marked) return true;
    return !open.has(path) && (why === 'closed' || !shown.has(path));
  });
}

function listOpenFiles({ source, site, drafts }: WrittenSite): Set<string> {
  const meetings = pairMeetings(source, site).filter(([, meeting]) => !hidesAgenda(meeting) || drafts);
  const items = meetings.flatMap(([from, meeting]) => pairItems(from, meeting).map(([, item]) => item));
  const open = items.filter(({ closed, withdrawn }) => closed === null && withdrawn === false);
  return new Set(
    open.flatMap(({ attachments }) => attachments.filter((one) => one.listed && !one.closed)).map(addressOf),
  );
}

/** What links of public content do not lead to: closed items, closed files and addresses. */
export function listWithheld(
  { source, site }: WrittenSite,
  closed: readonly ClosedFile[],
  { secrets }: Secrets,
): Withheld {
  const items = pairMeetings(source, site).flatMap(([from, meeting]) =>
    pairItems(from, meeting).flatMap(([item, model]) =>
      model.closed === null ? [] : [[`${keyOf(meeting)}/${item.id}`, item.path] as const],
    ),
  );
  const addresses = secrets.filter(({ kind, why, key }) => kind === 'address' && why === 'closed' && key !== null);
  const paths = closed.filter(({ why }) => why === 'closed').map(({ path }) => path);
  return {
    items: new Map(items),
    files: new Set([...paths, ...addresses.flatMap(({ forms }) => forms.map(normalizeAddress))]),
  };
}
