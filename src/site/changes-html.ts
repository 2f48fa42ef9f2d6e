/* Changes as a page: the agendas with what was added and removed marked, in one file that needs no other. */
import type { Element, ElementContent, Properties } from 'hast';
import { changesPage } from '../../templates/changes/changes-page.ts';
import { mark } from '../../templates/changes/marks.ts';
import type { MeetingChangesView } from '../../templates/changes/view.ts';
import { absoluteAddress, targetFile } from '../addresses.ts';
import type { Meeting, Target } from '../agenda/model.ts';
import type { MeetingChanges } from '../changes/changes.ts';
import type { RevisionLabel } from '../changes/revision-label.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import { mapElements } from '../text/map-elements.ts';
import { toPageHtml } from '../text/to-html.ts';
import type { AudienceName } from '../visibility/audience.ts';
import { renderContent } from './render-content.ts';

export interface ChangesPageOptions {
  readonly before: RevisionLabel;
  readonly after: RevisionLabel;
  readonly readers: AudienceName;
  /** Where a preview of the site is, with drafts; `null` leaves links to other pages out. */
  readonly previewUrl: string | null;
  readonly language: string;
  readonly words: Locale;
  readonly style: string;
}

/** The page, with a line end. */
export function changesHtml(changes: readonly MeetingChanges[], options: ChangesPageOptions): string {
  const { previewUrl } = options;
  const of = (meeting: Meeting) => createMeetingView(meeting, previewUrl);
  return `${toPageHtml(changesPage({ ...options, changes, of }))}\n`;
}

function createMeetingView(meeting: Meeting, previewUrl: string | null): MeetingChangesView {
  const { language, council, id } = meeting;
  const words = wordsOf(meeting);
  const preview = (file: string) => (previewUrl === null ? null : absoluteAddress(previewUrl, file));
  const addressOf = (target: Target) => {
    const here = 'meeting' in target && target.meeting === id && target.council === council.id;
    if (here && target.kind === 'item') return `#${target.anchor ?? target.item}`;
    if (here && target.anchor !== null) return `#${target.anchor}`;
    const hash = target.kind === 'file' || target.anchor === null ? '' : `#${target.anchor}`;
    const address = preview(targetFile(target));
    return address === null ? null : address + hash;
  };
  return {
    meeting,
    words,
    language,
    prefix: `${council.id}--${id}--`,
    preview,
    content: (nodes, shift) =>
      renderContent(
        mapElements(nodes, (node) => prepare(node, words)),
        shift,
        { addressOf, files: new Map(), language },
      ),
  };
}

/** Images are told by their texts, since the page is one file; an author's own marks do not look like changes. */
function prepare(element: Element, words: Locale): ElementContent | ElementContent[] {
  const { tagName, data, children, properties } = element;
  if (tagName === 'img') return { type: 'text', value: words.changes.image(String(properties['alt'] ?? '')) };
  if ('dataFootnoteBackref' in properties) return [];
  if ('align' in properties) return { ...element, properties: alignByClass(properties) };
  if (data?.change !== undefined) return mark(data.change, children, words);
  if (tagName === 'ins') return { ...element, tagName: 'u' };
  return tagName === 'del' ? { ...element, tagName: 's' } : element;
}

/** How a table aligns its cells is for a style to say. */
function alignByClass({ align, ...properties }: Properties): Properties {
  return { ...properties, className: [`align-${String(align)}`] };
}
