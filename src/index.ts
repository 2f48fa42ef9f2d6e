/* The public API: what a program may use of Dagsorden (docs/reference/library.md). */

export { type Replacement, type Templates, type TemplateTools, templates } from '../templates/replaceable.ts';
export type { MeetingView, View } from '../templates/view.ts';
export type {
  Attachment,
  Council,
  Item,
  Meeting,
  Part,
  PublishedFile,
  Section,
  Site,
  Target,
} from './agenda/model.ts';
export { buildSite } from './api/build-site.ts';
export type { ContentOptions, SiteBuildOptions } from './api/defaults.ts';
export { type Diff, type DiffOptions, diffAgendas } from './api/diff-agendas.ts';
export { type PrintedMeeting, type PrintMeetingOptions, printMeeting } from './api/print-meeting.ts';
export { type ReadAgendasOptions, readAgendas } from './api/read-agendas.ts';
export { type RenderedPage, renderPages } from './api/render-pages.ts';
export type { BuildOptions, BuildResult, ProgressEvent } from './build/build.ts';
export { readSite } from './build/read-site.ts';
export type { MeetingChanges } from './changes/changes.ts';
export { CliError } from './cli-error.ts';
export { councilSchema, itemSchema, meetingSchema, siteSchema } from './content/schema.ts';
export { readContentTree } from './io/content-tree.ts';
export { readOwnCode } from './io/own-code.ts';
export type { Config, OwnFinding, OwnRule, RuleText } from './markdown/own-code.ts';
export { formatMessages } from './reports/pretty.ts';
export { selectAudience } from './visibility/audience.ts';
