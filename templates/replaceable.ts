/* The templates that a site can replace one by one, by a file of the same name in its own templates/. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { agendaPageTemplate } from './agenda-page.ts';
import { masthead } from './blocks/masthead.ts';
import { siteFooter } from './blocks/site-footer.ts';
import { casePageTemplate } from './case-page.ts';
import { councilPageTemplate } from './council-page.ts';
import { itemPageTemplate } from './item-page.ts';
import { notFoundPageTemplate } from './not-found-page.ts';
import { searchPageTemplate } from './search-page.ts';
import { sitePageTemplate } from './site-page.ts';
import { versionPageTemplate } from './version-page.ts';

/** The originals. */
export const templates = {
  agendaPageTemplate,
  casePageTemplate,
  siteFooter,
  councilPageTemplate,
  itemPageTemplate,
  notFoundPageTemplate,
  masthead,
  searchPageTemplate,
  sitePageTemplate,
  versionPageTemplate,
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
  ['agenda-page', 'agendaPageTemplate'],
  ['case-page', 'casePageTemplate'],
  ['site-footer', 'siteFooter'],
  ['council-page', 'councilPageTemplate'],
  ['item-page', 'itemPageTemplate'],
  ['not-found-page', 'notFoundPageTemplate'],
  ['masthead', 'masthead'],
  ['search-page', 'searchPageTemplate'],
  ['site-page', 'sitePageTemplate'],
  ['version-page', 'versionPageTemplate'],
]);

/** The originals with some of them replaced. */
export function replaceTemplates(replacements: ReadonlyMap<keyof Templates, AnyTemplate>): Templates {
  const replaced = [...replacements].map(([name, replacement]) => {
    const tools = { original: templates[name], h };
    return [name, (...args: readonly unknown[]) => replacement(...args, tools)] as const;
  });
  return { ...templates, ...Object.fromEntries(replaced) };
}
