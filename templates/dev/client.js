/* Runs in the browser on every page of the preview: takes the changed page over without loading it anew. */
import { Idiomorph } from './idiomorph.js';

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, tr, dd, pre, figure, blockquote';
const preview = () => document.getElementById('dagsorden-preview');
const versionOf = () => Number(preview()?.dataset.version ?? 0);

let wanted = null;
let busy = false;

const events = new EventSource('/_dagsorden/events');
events.addEventListener('version', (event) => {
  if (Number(event.data) !== versionOf()) ask([]);
});
events.addEventListener('change', (event) => ask(JSON.parse(event.data).items));
window.addEventListener('pagehide', () => events.close());

async function ask(items) {
  wanted = [...(wanted ?? []), ...items];
  if (busy) return;
  busy = true;
  while (wanted !== null) {
    const shown = wanted;
    wanted = null;
    await takeOver(shown).catch(() => undefined);
  }
  busy = false;
}

/** Fetches the page as it is now and changes the one that is open into it; what did not change is not touched. */
async function takeOver(items) {
  const asked = fetch(location.pathname, { headers: { accept: 'text/html' }, cache: 'no-store' });
  for (const block of document.querySelectorAll('.dev-changed')) {
    block.classList.remove('dev-changed');
    if (block.className === '') block.removeAttribute('class');
  }
  const before = new Set(listBlocks().map((block) => block.outerHTML));
  const fresh = new DOMParser().parseFromString(await (await asked).text(), 'text/html');
  if (fresh.getElementById('dagsorden-preview') === null) return;
  document.title = fresh.title;
  document.documentElement.lang = fresh.documentElement.lang;
  updateStyles(fresh);
  Idiomorph.morph(document.body, fresh.body, { callbacks: { beforeAttributeUpdated: keepOpen } });
  const changed = listBlocks().filter((block) => !before.has(block.outerHTML));
  if (document.querySelector('.dev-overlay') === null) show(changed, items);
}

function listBlocks() {
  return [
    ...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6, p, li, tr, dd, pre, figure, blockquote)'),
  ].filter((block) => block.closest('nav, form') === null && block.querySelector(blocks) === null);
}

/** A style sheet whose address says another state than before is loaded anew. */
function updateStyles(fresh) {
  const styles = [...fresh.querySelectorAll('head > link[rel=stylesheet]')];
  [...document.querySelectorAll('head > link[rel=stylesheet]')].forEach((link, index) => {
    const href = styles[index]?.getAttribute('href');
    if (href && href !== link.getAttribute('href')) link.setAttribute('href', href);
  });
}

/** A list of the same problems stays open or closed as the reader left it. */
function keepOpen(name, element) {
  return !(name === 'open' && element.localName === 'details');
}

/** Marks what changed, and brings the changed item into view if nothing of it can be seen. */
function show(changed, items) {
  for (const block of changed) block.classList.add('dev-changed');
  const articles = items
    .filter(({ folder }) => location.pathname.startsWith(`/${folder}/`))
    .flatMap(({ anchor }) => document.getElementById(anchor)?.closest('article') ?? []);
  const own = changed.filter((block) => articles.some((article) => article.contains(block)));
  const seen = own.length > 0 ? own : articles;
  if (seen.length === 0 || seen.some(isInView)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  seen[0].scrollIntoView({ block: own.length > 0 ? 'center' : 'start', behavior: calm ? 'auto' : 'smooth' });
}

function isInView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
