import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { councilDecisionsPage, councilPage, searchScript, searchStyle, sitePage } from '../src/addresses.ts';
import type { Item } from '../src/agenda/model.ts';
import { page } from './page.ts';
import type { DatedView } from './view.ts';

/** An index: its folder below `search/`, its language, and the years of the meetings in it. */
export interface SearchPart {
  readonly folder: string;
  readonly language: string;
  readonly from: string;
  readonly to: string;
}

/** What a search can be narrowed to. */
export interface SearchChoices {
  /** The indexes, the newest first, and of those the site's own language. */
  readonly parts: readonly SearchPart[];
  readonly councils: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** Newest first. */
  readonly years: readonly string[];
  readonly kinds: ReadonlyArray<NonNullable<Item['kind']>>;
  /** Whether a case can be chosen: where there are few. */
  readonly cases: boolean;
  /** Whether there is so much to find that the choices, which weigh as much as the index, stay folded. */
  readonly folded: boolean;
}

/** The search: a form, which search.js fills with counts, and room for what is found. */
export function searchPageTemplate(choices: SearchChoices, view: DatedView): Root {
  const { site, words, link } = view;
  const { search } = words;
  return page(
    {
      title: search.title,
      description: `${search.label}, ${site.title}`,
      trail: [{ name: words.home, file: sitePage }],
      className: 'search-page',
      main: [
        h('link', { rel: 'stylesheet', href: link(searchStyle) }),
        h('h1', search.title),
        withoutScript(view),
        searchForm(choices, view),
        h('div.search-found', [
          h('p.search-status', { role: 'status' }, search.hint),
          h('ol.search-results', { ariaLabel: search.found }),
          h('button.search-more', { type: 'button', hidden: true }, search.more),
          h('button.search-older', { type: 'button', hidden: true }, search.older('')),
        ]),
        h('script', { type: 'module', src: link(searchScript) }),
      ],
    },
    view,
  );
}

function withoutScript({ site, words, link }: DatedView): Element {
  return h('noscript', [
    h('p', words.search.noScript),
    h(
      'ul',
      site.councils.map(({ id, name, meetings }) =>
        h('li', [
          h('a', { href: link(councilPage(id)) }, name),
          ...(meetings.some(({ status }) => status === 'minutes')
            ? [' · ', h('a', { href: link(councilDecisionsPage(id)) }, `${words.decisions}, ${name}`)]
            : []),
        ]),
      ),
    ),
  ]);
}

function searchForm(choices: SearchChoices, view: DatedView): Element {
  const { search } = view.words;
  return h(
    'form.search-form',
    {
      role: 'search',
      action: './',
      method: 'get',
      dataParts: JSON.stringify(choices.parts),
      dataCouncils: JSON.stringify(Object.fromEntries(choices.councils.map(({ id, name }) => [id, name]))),
      dataFolded: choices.folded ? '' : undefined,
      dataWords: JSON.stringify(scriptWords(view)),
    },
    [
      h('p.search-query', [
        h('label', { htmlFor: 'query' }, search.label),
        h('input', { id: 'query', type: 'search', name: 'q', autoComplete: 'off' }),
        h('button', { type: 'submit' }, search.submit),
      ]),
      h('details.search-filters', [
        h('summary', search.filters),
        ...filters(choices, view),
        order(view),
        h('p', h('button', { type: 'reset' }, search.reset)),
      ]),
    ],
  );
}

function filters({ councils, years, kinds, cases }: SearchChoices, { words }: DatedView): Element[] {
  return [
    ...checkboxes(
      'council',
      words.councils,
      councils.map(({ id, name }) => [id, name]),
    ),
    ...checkboxes(
      'year',
      words.search.year,
      years.map((year) => [year, year]),
    ),
    ...checkboxes(
      'kind',
      words.search.kind,
      kinds.map((kind) => [kind, words.kind[kind]]),
    ),
    ...(cases
      ? [labelled('case', words.fields.item.case.label, [h('option', { value: '' }, words.search.allCases)])]
      : []),
  ];
}

/** A choice of one is none. */
function checkboxes(name: string, legend: string, choices: ReadonlyArray<readonly [value: string, label: string]>) {
  if (choices.length < 2) return [];
  return [
    h('fieldset', [
      h('legend', legend),
      ...choices.map(([value, label]) =>
        h('label', [h('input', { type: 'checkbox', name, value }), ` ${label} `, h('span.quiet')]),
      ),
    ]),
  ];
}

function labelled(name: string, label: string, options: readonly ElementContent[]): Element {
  return h('p', [h('label', { htmlFor: name }, label), h('select', { id: name, name }, [...options])]);
}

function order({ words: { search } }: DatedView): Element {
  return labelled('sort', search.order, [
    h('option', { value: '' }, search.bestFirst),
    h('option', { value: 'date' }, search.newestFirst),
  ]);
}

/** What the script says: `{…}` is where it puts a number or a name. */
function scriptWords({ words: { search } }: DatedView) {
  return {
    one: search.oneResult,
    other: search.results('{count}'),
    none: search.noResults('{query}'),
    hint: search.hint,
    older: search.older('{years}'),
    within: search.within('{results}', '{years}'),
    corrected: search.corrected('{query}', '{corrected}'),
    attachment: search.attachmentTo('{item}'),
    failed: search.failed,
  };
}
