/*
 * Asks the indexes of the site. Each language has an index of its own, and a large site one for every few years of it.
 * A language has a Pagefind of its own, which the query after its name makes the browser load; its indexes share it.
 */
import { foldLetters, listSpellings, root } from './search-words.js';

const form = document.querySelector('.search-form');

/** What can be narrowed down. */
export const groups = ['council', 'year', 'kind', 'case'];

/** Folder, language and years of every index, the newest first. */
export const parts = JSON.parse(form.dataset.parts);

const engines = new Map();

/** The indexes that are asked: the newest of every language at first. */
let reached = [];

function listNext() {
  const languages = [...new Set(parts.map(({ language }) => language))];
  return languages.flatMap((one) => parts.find((part) => part.language === one && !reached.includes(part)) ?? []);
}

/** Begins anew; where years are chosen, all indexes that hold them are asked. */
export function startAsking(years) {
  reached = [];
  reached = listNext();
  const isChosen = ({ from, to }) => years.some((year) => from <= year && year <= to);
  if (years.length > 0) reached = parts.filter((part) => reached.includes(part) || isChosen(part));
}

/** Asks earlier meetings too. */
export function reachFurther() {
  reached = [...reached, ...listNext()];
}

/** The years that are not asked yet, and those that are; `null` where there are none. */
export function describeReach() {
  const left = parts.filter((part) => !reached.includes(part));
  return left.length === 0 ? null : { asked: nameYears(reached), left: nameYears(listNext()) };
}

function nameYears(some) {
  const [first] = some.map(({ from }) => from).sort();
  const last = some
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return first === last ? first : `${first}–${last}`;
}

function loadEngine(part) {
  const engine = engines.get(part) ?? openInTurn(part);
  engines.set(part, engine);
  engine.catch(() => engines.delete(part));
  return engine;
}

/** By language, the last that was opened. */
const opened = new Map();

/** One after another: two that are opened at once would both start the program that they share. */
function openInTurn(part) {
  const before = opened.get(part.language) ?? Promise.resolve();
  const engine = before.catch(() => undefined).then(() => openEngine(part));
  opened.set(part.language, engine);
  return engine;
}

async function openEngine({ folder, language }) {
  const { createInstance } = await import(new URL(`search/pagefind.js?${language}`, root).href);
  const engine = createInstance({
    basePath: new URL(`search/${folder}/`, root).href,
    baseUrl: root.pathname,
    noWorker: true,
    excerptLength: 25,
  });
  // Words that a text is found by besides its own count less than those that it says. Who is told this has begun.
  await engine.options({ ranking: { metaWeights: { title: 5, also: 0.5 } } });
  return engine;
}

/** Any of the values of each group, but for the group `without`. */
export function toFilters(chosen, without) {
  const used = Object.entries(chosen).filter(([name, values]) => values.length > 0 && name !== without);
  return Object.fromEntries(used.map(([name, values]) => [name, { any: values }]));
}

/**
 * What the indexes know: results by index, best first, and, with `counted`, how many there would be under each choice. The
 * counts weigh as much as the index: they are loaded when somebody looks at them.
 */
export async function ask({ query, chosen, newest }, counted) {
  const asked = reached;
  const all = await Promise.all(asked.map(loadEngine));
  if (counted) await Promise.all(all.map((engine) => engine.filters()));
  const term = query === '' ? null : query;
  const sort = newest || term === null ? { date: 'desc' } : {};
  // Attachments answer words; whoever only leafs through sees the items.
  const type = term === null ? { type: 'item' } : {};
  const search = (without) =>
    Promise.all(
      all.map((engine) => askEngine(engine, term, { filters: { ...toFilters(chosen, without), ...type }, sort })),
    );
  const answers = await search();
  const counts = {};
  for (const name of counted ? groups : []) {
    // How many there would be with another value of the group, which the chosen ones must not hide.
    const open = chosen[name].length > 0 ? await search(name) : answers;
    counts[name] = addCounts(open.map((answer) => answer.filters?.[name] ?? {}));
  }
  const found = answers.map(({ results }, index) =>
    results.map((one) => ({ ...one, language: asked[index].language })),
  );
  return { found, counts };
}

/** What an engine answers to all spellings of a question: what its own spelling finds comes first. */
async function askEngine(engine, term, options) {
  const spellings = term === null ? [null] : listSpellings(term);
  const answers = await Promise.all(
    spellings.map(async (spelling) => {
      const answer = await engine.search(spelling, options);
      return (await isMeant(answer.results, spelling ?? '')) ? answer : { results: [], filters: {} };
    }),
  );
  const results = new Map(answers.flatMap((answer) => answer.results.map((one) => [one.id, one])).reverse());
  const largest = answers.reduce((best, one) => (one.results.length > best.results.length ? one : best));
  const order = [...new Set(answers.flatMap((answer) => answer.results.map(({ id }) => id)))];
  return { results: order.map((id) => results.get(id)), filters: largest.filters };
}

/**
 * Whether results have to do with a question. Where an index knows no word of it, Pagefind takes the longest word that
 * the asked one starts with, which may be »i«. Either all results of an answer are such, or none.
 */
async function isMeant([first], query) {
  if (first === undefined || query === '') return true;
  const { content, locations, meta } = await first.data();
  const all = content.split(/\s+/);
  const found = [...locations.map((at) => all[at] ?? ''), meta.title, meta.also ?? ''].flatMap(listWords);
  const asked = listWords(query);
  // A word of two letters begins too many others to tell anything, unless nothing else is asked.
  const telling = asked.some((word) => word.length > 2) ? asked.filter((word) => word.length > 2) : asked;
  const begins = (word) => word.slice(0, Math.max(3, Math.ceil(word.length / 2)));
  return telling.some((word) => found.some((one) => one.startsWith(begins(word))));
}

/** Words of letters and figures, folded. */
function listWords(text) {
  return foldLetters(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

function addCounts(all) {
  const sum = {};
  for (const one of all) {
    for (const [value, count] of Object.entries(one)) sum[value] = (sum[value] ?? 0) + count;
  }
  return sum;
}
