import { isUnapproved } from '../../src/agenda/approval.ts';
import { fullTitle } from '../../src/agenda/title.ts';
import { formatDays } from '../../src/locale/dates.ts';
import { marginBoxes } from './margin-boxes.ts';
import type { PrintView } from './view.ts';

const noRunningText = ['top-left', 'top-right', 'bottom-left', 'bottom-right']
  .map((box) => `@${box} { content: none }`)
  .join(' ');

/** Header and footer on every page but the cover and a packet's separators; that it is confidential stands on these too. */
export function pageStyle({ meeting, words, language, packet, readers }: PrintView): string {
  const status = meeting.status === 'published' ? '' : ` – ${words.status[meeting.status]}`;
  const marked = isUnapproved(meeting) ? `${status}, ${words.approval.mark}` : status;
  const edges = {
    topLeft: meeting.council.name + marked,
    topRight: formatDays(meeting, language),
    bottomLeft: fullTitle(meeting, words),
    ...(readers === 'internal' ? { topCenter: words.confidential } : {}),
    ...(packet === null ? {} : { pages: packet.pages }),
  };
  return `${marginBoxes(edges, words)}
@page cover { ${noRunningText} }
@page separator { ${noRunningText} }`;
}
