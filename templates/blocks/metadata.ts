/* What the head of a page says to programs: canonical address, Open Graph, schema.org, feeds, what robots may do. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Thing } from 'schema-dts';
import { absoluteAddress, publishedFile } from '../../src/addresses.ts';
import { regionOf } from '../../src/locale/dates.ts';
import { rememberTexts } from '../../src/text/remember.ts';
import type { View } from '../view.ts';
import type { Follow } from './subscribe.ts';

interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly listed?: boolean;
  readonly canonical?: string;
  /** A picture of the site, 1200 × 630 pixels. */
  readonly picture?: string | null;
  readonly data?: readonly Thing[];
  readonly follow?: Follow;
}

/** The elements of the head that programs read. An internal page tells robots to leave. */
export function metadata(facts: PageFacts, view: View): Element[] {
  if (view.readers === 'internal') return [h('meta', { name: 'robots', content: 'noindex, nofollow' })];
  const { title, description, listed = true } = facts;
  const { site } = view;
  const address = site.url === null ? null : absoluteAddress(site.url, facts.canonical ?? view.page);
  return [
    ...(listed ? [] : [h('meta', { name: 'robots', content: 'noindex' })]),
    ...(address === null ? [] : [h('link', { rel: 'canonical', href: address })]),
    ...follow(facts.follow, view),
    ...openGraph({
      title,
      type: 'website',
      site_name: site.title,
      description,
      locale: localeOf(view.language),
      url: address,
      ...pictureOf(facts.picture ?? null, site, title),
    }),
    ...(facts.picture == null ? [] : [h('meta', { name: 'twitter:card', content: 'summary_large_image' })]),
    ...(facts.data ?? []).map(dataBlock),
  ];
}

function follow(follow: Follow | undefined, { link, words }: View): Element[] {
  if (follow === undefined) return [];
  const { name, feed, calendar } = follow;
  const calendars = { rel: 'alternate', type: 'text/calendar' };
  const atom = { rel: 'alternate', type: 'application/atom+xml', title: `${name}: ${words.feed}` };
  return [
    ...(feed === null ? [] : [h('link', { ...atom, href: link(feed) })]),
    ...(calendar === null
      ? []
      : [h('link', { ...calendars, title: `${name}: ${words.calendar}`, href: link(calendar) })]),
  ];
}

/** The Open Graph protocol (ogp.me); a fact that is not known is left out. */
function openGraph(facts: Readonly<Record<string, string | null>>): Element[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    return value ? [h('meta', { property: `og:${name}`, content: value })] : [];
  });
}

/** `da` → `da_DK`: Open Graph names a language with its region. */
const localeOf = rememberTexts((tag) => {
  const { language, region } = new Intl.Locale(regionOf(tag)).maximize();
  return `${language}_${region}`;
});

/** The page's own picture, else the logo. */
function pictureOf(picture: string | null, site: View['site'], title: string): Record<string, string | null> {
  if (picture === null || site.url === null) return { image: imageOf(site) };
  const image = absoluteAddress(site.url, picture);
  return { image, 'image:width': '1200', 'image:height': '630', 'image:alt': title };
}

/** The logo, where those who show previews can: they know no SVG. */
function imageOf({ url, logo }: View['site']): string | null {
  return url === null || logo === null || logo.endsWith('.svg') ? null : absoluteAddress(url, publishedFile(logo));
}

/** A data block of JSON-LD: no script is run, and nothing in it can end the element. */
function dataBlock(data: Thing): Element {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...(data as object) }).replace(/</g, '\\u003c');
  return h('script', { type: 'application/ld+json' }, text);
}
