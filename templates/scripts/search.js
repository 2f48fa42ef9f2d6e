/*
 * The search page: asks Pagefind, shows what is found, keeps the question in the address.
 * Each language of the site has an index of its own, and each a Pagefind of its own: one knows the endings of one
 * language only. The query after its name makes the browser load another.
 */
import { element, pageLanguage, root, showResult } from './search-results.js';

const form = document.querySelector('.search-form');
const status = document.querySelector('.search-status');
const list = document.querySelector('.search-results');
const more = document.querySelector('.search-more');
const words = JSON.parse(form.dataset.words);
const languages = form.dataset.languages.split(' ').filter((language) => language !== '');
const groups = ['council', 'year', 'kind', 'case'];
const atATime = 10;

let engines = null;
let turn = 0;
/** Results that wait to be shown, best first, by language. */
let waiting = [];
let newestFirst = false;

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
  });
  await engine.filters();
  return engine;
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
  const term = query === '' ? null : query;
  const sort = newest || term === null ? { date: 'desc' } : {};
  // Attachments answer words; whoever only leafs through sees the items.
  const type = term === null ? { type: 'item' } : {};
  const search = (without) =>
    Promise.all(
      all.map(async (engine) => {
        const answer = await engine.search(term, { filters: { ...toFilters(chosen, without), ...type }, sort });
        return (await isMeant(answer.results, query)) ? answer : { results: [], filters: {} };
      }),
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

/**
 * Whether results have to do with a question. Where an index knows no word of it, Pagefind takes the longest word that
 * the asked one starts with, which may be »i«. Either all results of an answer are such, or none.
 */
async function isMeant([first], query) {
  if (first === undefined || query === '') return true;
  const { content, locations, meta } = await first.data();
  const all = content.split(/\s+/);
  const found = [...locations.map((at) => all[at] ?? ''), meta.title].map(simplify).join(' ');
  const asked = query.split(/\s+/).map(simplify);
  return asked.some((word) => found.includes(word.slice(0, Math.max(3, Math.ceil(word.length / 2)))));
}

/** Letters and figures, lower case, without accents. */
function simplify(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}\s]/gu, '');
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
    const { found, counts } = await ask(question);
    if (mine !== turn) return;
    showCounts(counts, question.chosen);
    const asked = question.query !== '' || Object.keys(toFilters(question.chosen)).length > 0;
    waiting = asked ? found : [];
    newestFirst = question.newest || question.query === '';
    const count = waiting.reduce((sum, one) => sum + one.length, 0);
    const results = await takeResults();
    if (mine !== turn) return;
    list.replaceChildren(...results);
    more.hidden = !hasMore();
    say(asked ? describeCount(count, question.query) : words.hint);
  } catch {
    if (mine === turn) say(words.failed);
  }
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
  return Promise.all(taken.map(async (result) => showResult(await result.data(), result.language, words.attachment)));
}

async function takeBest() {
  const lists = waiting.filter((results) => results.length > 0);
  if (lists.length === 1) return lists[0].shift();
  const ranked = await Promise.all(lists.map(async (results) => ({ results, rank: await rankOf(results[0]) })));
  ranked.sort((a, b) => Number(a.rank < b.rank) - Number(a.rank > b.rank));
  return ranked[0].results.shift();
}

async function rankOf(result) {
  return newestFirst ? (await result.data()).filters.date[0] : result.score;
}

function showCounts(counts, chosen) {
  for (const box of form.querySelectorAll('input[type=checkbox]')) {
    box.parentElement.querySelector('span').textContent = `(${counts[box.name]?.[box.value] ?? 0})`;
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

readAddress();
if (matchMedia('(max-width: 48rem)').matches && location.search === '') {
  form.querySelector('details').open = false;
}
run();
