/* The public API: what a program may use of Dagsorden. */

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
export { type BuildOptions, type BuildResult, buildSite, type ProgressEvent } from './build/build.ts';
export { readSite } from './build/read-site.ts';
export { CliError } from './cli-error.ts';
export { councilSchema, itemSchema, meetingSchema, siteSchema } from './content/schema.ts';
export { readContentTree } from './io/content-tree.ts';
export { formatMessages } from './reports/pretty.ts';
