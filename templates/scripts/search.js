/* The search page: asks the indexes, shows what is found, keeps the question in the address. */
import { ask, describeReach, groups, parts, reachFurther, startAsking, toFilters } from './search-index.js';
import { element, pageLanguage, readKept, showResult } from './search-results.js';
import { correct, listSpellings } from './search-words.js';

const form = document.querySelector('.search-form');
const status = document.querySelector('.search-status');
const list = document.querySelector('.search-results');
const more = document.querySelector('.search-more');
const older = document.querySelector('.search-older');
const filters = form.querySelector('details');
const words = JSON.parse(form.dataset.words);
const atATime = 10;

let turn = 0;
/** Results that wait to be shown, best first, by index. */
let waiting = [];
let newestFirst = false;
/** Of the question whose results are shown. */
let spellings = [];
/** Whether the choices were counted once. */
let counted = false;

function readQuestion() {
  const data = new FormData(form);
  return {
    query: String(data.get('q') ?? '').trim(),
    chosen: Object.fromEntries(groups.map((name) => [name, data.getAll(name).filter((value) => value !== '')])),
    newest: data.get('sort') === 'date',
  };
}

/** Answers the question in the form; further back than before where `further` says so. */
async function run(further = false) {
  turn += 1;
  const mine = turn;
  const question = readQuestion();
  keepInAddress(question);
  list.ariaBusy = 'true';
  if (further) reachFurther();
  else startAsking(question.chosen.year);
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
    offerOlder(asked);
    say(asked ? describeAnswer(count, question.query, corrected) : words.hint);
  } catch {
    if (mine === turn) say(words.failed);
  } finally {
    if (mine === turn) list.ariaBusy = 'false';
  }
}

/** Where nothing is found, what would be in earlier meetings, or by words that are near. */
async function askOrCorrect(question) {
  counted ||= filters.open;
  let answer = await ask(question, filters.open);
  while (isEmpty(answer) && describeReach() !== null && question.query !== '') {
    reachFurther();
    answer = await ask(question, filters.open);
  }
  if (question.query === '' || !isEmpty(answer)) return { ...answer, corrected: null };
  const corrected = await correct(question.query, [...new Set(parts.map(({ language }) => language))]);
  const second = corrected === null ? answer : await ask({ ...question, query: corrected }, filters.open);
  return isEmpty(second) ? { ...answer, corrected: null } : { ...second, corrected };
}

function isEmpty({ found }) {
  return found.every((results) => results.length === 0);
}

function offerOlder(asked) {
  const reach = describeReach();
  older.hidden = reach === null || !asked;
  if (reach !== null) older.textContent = words.older.replace('{years}', reach.left);
}

function describeAnswer(count, query, corrected) {
  if (corrected === null) return describeCount(count, query);
  const told = words.corrected.replace('{query}', () => query).replace('{corrected}', () => corrected);
  return `${told} ${describeCount(count, corrected)}`;
}

function describeCount(count, query) {
  if (count === 0) return words.none.replace('{query}', () => query);
  const number = new Intl.NumberFormat(pageLanguage).format(count);
  const told = count === 1 ? words.one : words.other.replace('{count}', number);
  const reach = describeReach();
  return reach === null ? told : words.within.replace('{results}', told).replace('{years}', reach.asked);
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
older.addEventListener('click', () => run(true));

filters.addEventListener('toggle', () => {
  if (filters.open && !counted) run();
});

readAddress();
// Beside the results they may stand open; above them, they would hide the first.
if (matchMedia('(min-width: 64rem)').matches && form.dataset.folded === undefined) filters.open = true;
run();
