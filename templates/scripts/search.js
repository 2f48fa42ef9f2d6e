/*
 * The search page: asks Pagefind, shows what is found, keeps the question in the address.
 * Each language of the site has an index of its own, and each a Pagefind of its own: one knows the endings of one
 * language only. The query after its name makes the browser load another.
 */
import { element, pageLanguage, readKept, showResult } from './search-results.js';
import { correct, foldLetters, listSpellings, root } from './search-words.js';

const form = document.querySelector('.search-form');
const status = document.querySelector('.search-status');
const list = document.querySelector('.search-results');
const more = document.querySelector('.search-more');
const filters = form.querySelector('details');
const words = JSON.parse(form.dataset.words);
const languages = form.dataset.languages.split(' ').filter((language) => language !== '');
const groups = ['council', 'year', 'kind', 'case'];
const atATime = 10;

let engines = null;
let turn = 0;
/** Results that wait to be shown, best first, by language. */
let waiting = [];
let newestFirst = false;
/** Of the question whose results are shown. */
let spellings = [];

function loadEngines() {
  engines ??= Promise.all(languages.map(loadEngine)).catch((cause) => {
    engines = null;
    throw cause;
  });
  return engines;
}

async function loadEngine(language) {
  const engine = await import(new URL(`search/pagefind.js?${language}`, root).href);
  await engine.options({
    basePath: new URL(`search/${language}/`, root).href,
    baseUrl: root.pathname,
    noWorker: true,
    excerptLength: 25,
    // Words that a text is found by besides its own count less than those that it says.
    ranking: { metaWeights: { title: 5, also: 0.5 } },
  });
  return engine;
}

/** The counts of the filters, which weigh as much as the index: they are loaded when somebody opens them. */
let counted = null;

async function loadCounts() {
  counted ??= Promise.all((await loadEngines()).map((engine) => engine.filters()));
  await counted;
}

function readQuestion() {
  const data = new FormData(form);
  return {
    query: String(data.get('q') ?? '').trim(),
    chosen: Object.fromEntries(groups.map((name) => [name, data.getAll(name).filter((value) => value !== '')])),
    newest: data.get('sort') === 'date',
  };
}

/** Any of the values of each group, but for the group `without`. */
function toFilters(chosen, without) {
  const used = Object.entries(chosen).filter(([name, values]) => values.length > 0 && name !== without);
  return Object.fromEntries(used.map(([name, values]) => [name, { any: values }]));
}

async function ask({ query, chosen, newest }) {
  const all = await loadEngines();
  if (filters.open) await loadCounts();
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
  for (const name of groups) {
    // How many there would be with another value of the group, which the chosen ones must not hide.
    const open = chosen[name].length > 0 ? await search(name) : answers;
    counts[name] = addCounts(open.map((answer) => answer.filters?.[name] ?? {}));
  }
  const found = answers.map(({ results }, index) => results.map((one) => ({ ...one, language: languages[index] })));
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
  const found = [...locations.map((at) => all[at] ?? ''), meta.title, meta.also ?? ''].map(simplify).join(' ');
  const asked = query.split(/\s+/).map(simplify);
  return asked.some((word) => found.includes(word.slice(0, Math.max(3, Math.ceil(word.length / 2)))));
}

/** Letters and figures, folded. */
function simplify(text) {
  return foldLetters(text).replace(/[^\p{Letter}\p{Number}\s]/gu, '');
}

function addCounts(all) {
  const sum = {};
  for (const one of all) {
    for (const [value, count] of Object.entries(one)) sum[value] = (sum[value] ?? 0) + count;
  }
  return sum;
}

async function run() {
  turn += 1;
  const mine = turn;
  const question = readQuestion();
  keepInAddress(question);
  try {
    const { found, counts, corrected } = await askOrCorrect(question);
    if (mine !== turn) return;
    spellings = listSpellings(corrected ?? question.query);
    showCounts(counts, question.chosen);
    const asked = question.query !== '' || Object.keys(toFilters(question.chosen)).length > 0;
    waiting = asked ? found : [];
    newestFirst = question.newest || question.query === '';
    const count = waiting.reduce((sum, one) => sum + one.length, 0);
    const results = await takeResults();
    if (mine !== turn) return;
    list.replaceChildren(...results);
    more.hidden = !hasMore();
    say(asked ? describeAnswer(count, question.query, corrected) : words.hint);
  } catch {
    if (mine === turn) say(words.failed);
  }
}

/** Where nothing is found, what would be by words that are near. */
async function askOrCorrect(question) {
  const answer = await ask(question);
  if (question.query === '' || answer.found.some((results) => results.length > 0))
    return { ...answer, corrected: null };
  const corrected = await correct(question.query, languages);
  if (corrected === null) return { ...answer, corrected };
  const second = await ask({ ...question, query: corrected });
  return second.found.some((results) => results.length > 0) ? { ...second, corrected } : { ...answer, corrected: null };
}

function describeAnswer(count, query, corrected) {
  if (corrected === null) return describeCount(count, query);
  const told = words.corrected.replace('{query}', () => query).replace('{corrected}', () => corrected);
  return `${told} ${describeCount(count, corrected)}`;
}

function describeCount(count, query) {
  if (count === 0) return words.none.replace('{query}', () => query);
  const number = new Intl.NumberFormat(pageLanguage).format(count);
  return count === 1 ? words.one : words.other.replace('{count}', number);
}

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

function hasMore() {
  return waiting.some((results) => results.length > 0);
}

/** The next results as list items, in the order of all languages together. */
async function takeResults() {
  const taken = [];
  while (taken.length < atATime && hasMore()) taken.push(await takeBest());
  return Promise.all(
    taken.map(async (result) => showResult(await result.data(), result.language, words.attachment, spellings)),
  );
}

async function takeBest() {
  const lists = waiting.filter((results) => results.length > 0);
  if (lists.length === 1) return lists[0].shift();
  const ranked = await Promise.all(lists.map(async (results) => ({ results, rank: await rankOf(results[0]) })));
  ranked.sort((a, b) => Number(a.rank < b.rank) - Number(a.rank > b.rank));
  return ranked[0].results.shift();
}

async function rankOf(result) {
  return newestFirst ? readKept(await result.data(), 'date') : result.score;
}

function showCounts(counts, chosen) {
  if (!filters.open) return;
  for (const box of form.querySelectorAll('input[type=checkbox]')) {
    const count = counts[box.name]?.[box.value] ?? 0;
    box.parentElement.querySelector('span').textContent = `(${count})`;
    // What would find nothing is no choice, but for what is chosen.
    box.parentElement.hidden = count === 0 && !box.checked;
  }
  const select = form.elements.namedItem('case');
  if (select !== null) fillCases(select, counts.case, chosen.case[0]);
}

function fillCases(select, counts, chosen) {
  const sorted = Object.entries({ ...(chosen === undefined ? {} : { [chosen]: 0 }), ...counts })
    .filter(([value, count]) => count > 0 || value === chosen)
    .sort(([a], [b]) => a.localeCompare(b, pageLanguage, { numeric: true }));
  const options = sorted.map(([value, count]) => element('option', { value }, [`${value} (${count})`]));
  select.replaceChildren(select.options[0], ...options);
  select.value = chosen ?? '';
}

function keepInAddress({ query, chosen, newest }) {
  const address = new URL(location.href);
  address.search = '';
  if (query !== '') address.searchParams.set('q', query);
  for (const [name, values] of Object.entries(chosen)) {
    for (const value of values) address.searchParams.append(name, value);
  }
  if (newest) address.searchParams.set('sort', 'date');
  history.replaceState(null, '', address);
}

function readAddress() {
  const asked = new URL(location.href).searchParams;
  form.elements.namedItem('q').value = asked.get('q') ?? '';
  for (const box of form.querySelectorAll('input[type=checkbox]')) {
    box.checked = asked.getAll(box.name).includes(box.value);
  }
  const select = form.elements.namedItem('case');
  const number = asked.get('case');
  if (select !== null && number !== null) fillCases(select, {}, number);
  if (select === null && number !== null) form.elements.namedItem('q').value ||= number;
  form.elements.namedItem('sort').value = asked.get('sort') === 'date' ? 'date' : '';
}

async function showMore() {
  const results = await takeResults();
  list.append(...results);
  more.hidden = !hasMore();
  results[0]?.querySelector('a').focus();
}

let pause = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  run();
});
form.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(run, 250);
});
form.addEventListener('reset', () => {
  const query = form.elements.namedItem('q').value;
  setTimeout(() => {
    form.elements.namedItem('q').value = query;
    run();
  });
});
more.addEventListener('click', showMore);

filters.addEventListener('toggle', () => {
  if (filters.open && counted === null) run();
});

readAddress();
// Beside the results they may stand open; above them, they would hide the first.
if (matchMedia('(min-width: 64rem)').matches && form.dataset.folded === undefined) filters.open = true;
run();
