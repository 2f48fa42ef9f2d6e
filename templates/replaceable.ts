/* The templates that a site can replace one by one, by a file of the same name in its own templates/. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { actionsPageTemplate } from './actions-page.ts';
import { agendaPageTemplate } from './agenda-page.ts';
import { attendancePageTemplate } from './attendance-page.ts';
import { masthead } from './blocks/masthead.ts';
import { siteFooter } from './blocks/site-footer.ts';
import { casePageTemplate } from './case-page.ts';
import { councilPageTemplate } from './council-page.ts';
import { councilYearPageTemplate } from './council-year-page.ts';
import { councilDecisionsPageTemplate, meetingDecisionsPageTemplate } from './decisions-page.ts';
import { itemPageTemplate } from './item-page.ts';
import { notFoundPageTemplate } from './not-found-page.ts';
import { planPageTemplate } from './plan-page.ts';
import { agendaDocument } from './print/agenda-document.ts';
import { attachmentCover } from './print/attachment-cover.ts';
import { cover } from './print/cover.ts';
import { searchPageTemplate } from './search-page.ts';
import { sitePageTemplate } from './site-page.ts';
import { versionPageTemplate } from './version-page.ts';
import { votesPageTemplate } from './votes-page.ts';

/** The originals. */
export const templates = {
  actionsPageTemplate,
  agendaDocument,
  agendaPageTemplate,
  attachmentCover,
  attendancePageTemplate,
  casePageTemplate,
  councilDecisionsPageTemplate,
  councilPageTemplate,
  councilYearPageTemplate,
  cover,
  itemPageTemplate,
  masthead,
  meetingDecisionsPageTemplate,
  notFoundPageTemplate,
  planPageTemplate,
  searchPageTemplate,
  siteFooter,
  sitePageTemplate,
  versionPageTemplate,
  votesPageTemplate,
};

export type Templates = typeof templates;

/** What a replacement gets after the arguments of the original: that, to wrap it, and hastscript to make elements. */
export interface TemplateTools<Name extends keyof Templates> {
  readonly original: Templates[Name];
  readonly h: typeof h;
}

/** A function that stands for a template. */
export type Replacement<Name extends keyof Templates> = (
  ...args: [...Parameters<Templates[Name]>, tools: TemplateTools<Name>]
) => ReturnType<Templates[Name]>;

/** A template of a site's own, whose arguments nobody has checked. */
export type AnyTemplate = (...args: readonly unknown[]) => Element | Root;

/** The file that replaces a template, without its ending, and the function that it exports. */
export const templateFiles: ReadonlyMap<string, keyof Templates> = new Map([
  ['actions-page', 'actionsPageTemplate'],
  ['agenda-document', 'agendaDocument'],
  ['agenda-page', 'agendaPageTemplate'],
  ['attachment-cover', 'attachmentCover'],
  ['attendance-page', 'attendancePageTemplate'],
  ['case-page', 'casePageTemplate'],
  ['council-decisions-page', 'councilDecisionsPageTemplate'],
  ['council-page', 'councilPageTemplate'],
  ['council-year-page', 'councilYearPageTemplate'],
  ['cover', 'cover'],
  ['item-page', 'itemPageTemplate'],
  ['masthead', 'masthead'],
  ['meeting-decisions-page', 'meetingDecisionsPageTemplate'],
  ['not-found-page', 'notFoundPageTemplate'],
  ['plan-page', 'planPageTemplate'],
  ['search-page', 'searchPageTemplate'],
  ['site-footer', 'siteFooter'],
  ['site-page', 'sitePageTemplate'],
  ['version-page', 'versionPageTemplate'],
  ['votes-page', 'votesPageTemplate'],
]);

/** The originals with some of them replaced. */
export function replaceTemplates(replacements: ReadonlyMap<keyof Templates, AnyTemplate>): Templates {
  const replaced = [...replacements].map(([name, replacement]) => {
    const tools = { original: templates[name], h };
    return [name, (...args: readonly unknown[]) => replacement(...args, tools)] as const;
  });
  return { ...templates, ...Object.fromEntries(replaced) };
}
