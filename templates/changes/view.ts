import type { ElementContent } from 'hast';
import type { Meeting } from '../../src/agenda/model.ts';
import type { MeetingChanges } from '../../src/changes/changes.ts';
import type { RevisionLabel } from '../../src/changes/revision-label.ts';
import type { Locale } from '../../src/locale/index.ts';
import type { AudienceName } from '../../src/visibility/audience.ts';

/** What the page of changes needs: the changes, and how it writes content. */
export interface ChangesView {
  readonly before: RevisionLabel;
  readonly after: RevisionLabel;
  /** For internal readers the page says that it is confidential. */
  readonly readers: AudienceName;
  readonly changes: readonly MeetingChanges[];
  readonly words: Locale;
  /** BCP 47. */
  readonly language: string;
  /** The style of the page, which is one file. */
  readonly style: string;
  readonly of: (meeting: Meeting) => MeetingChangesView;
}

/** The same for one meeting on it. */
export interface MeetingChangesView {
  readonly meeting: Meeting;
  readonly words: Locale;
  readonly language: string;
  /** What the ids of the meeting begin with on the page. */
  readonly prefix: string;
  /** Content as the page shows it, what was added and removed in `ins` and `del` with words for those who do not see. */
  readonly content: (nodes: readonly ElementContent[], shift: number) => ElementContent[];
  /** The address of a file of the site; `null` where there is no preview. */
  readonly preview: (file: string) => string | null;
}
