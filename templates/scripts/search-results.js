/* What the search page shows of a result: title, place, and the passages with the words that were asked for. */
import { foldLetters, root } from './search-words.js';

const councils = JSON.parse(document.querySelector('.search-form').dataset.councils);
const partsShown = 3;

export const pageLanguage = document.documentElement.lang;

/** What was found, as a list item; `attachment` says that something belongs to `{item}`. */
export function showResult(data, language, attachment, spellings) {
  const lang = language === pageLanguage.split('-')[0] ? null : language;
  const parts = data.sub_results.filter(({ anchor }) => anchor !== undefined && anchor.element !== 'h1');
  const best = [...parts].sort((a, b) => b.locations.length - a.locations.length).slice(0, partsShown);
  const address = best.length > 0 && isAttachment(data) ? best[0].url : data.url;
  const texts =
    best.length > 0
      ? [drawParts(best, lang)]
      : [element('p', { lang }, drawExcerpt({ ...data, ...findPassage(data, spellings), title: data.meta.title }))];
  return element('li', {}, [
    element('h2', { lang }, [element('a', { href: address }, [data.meta.title])]),
    element('p', { className: 'quiet' }, [...drawItem(data, lang, attachment), drawPlace(data)]),
    ...texts,
  ]);
}

function isAttachment({ filters }) {
  return filters.type[0] === 'attachment';
}

/** The item that an attachment belongs to. */
function drawItem(data, lang, attachment) {
  if (!isAttachment(data)) return [];
  const [before, after] = attachment.split('{item}');
  const item = element('a', { href: root.pathname + readKept(data, 'page'), lang }, [readKept(data, 'item')]);
  return [before, item, `${after} · `];
}

/** What the index keeps as the id of an element without text. */
export function readKept({ anchors }, name) {
  const found = anchors.find(({ element, id }) => element === 'data' && id.startsWith(`${name}=`));
  return decodeURIComponent(found?.id.slice(name.length + 1) ?? '');
}

function drawPlace(data) {
  const { filters } = data;
  const region = pageLanguage === 'en' ? 'en-GB' : pageLanguage;
  const day = new Date(`${readKept(data, 'date')}T00:00:00Z`);
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return `${councils[filters.council[0]] ?? filters.council[0]}, ${date}`;
}

function drawParts(parts, lang) {
  const items = parts.map((part) =>
    element('li', {}, [element('a', { href: part.url }, [part.title]), ' ', ...drawExcerpt(part)]),
  );
  return element('ul', { className: 'search-parts', lang }, items);
}

const passageLength = 25;

/** The passage with a word that holds one of the question's, where the index only knows that there is one. */
function findPassage({ content, locations, excerpt, plain_excerpt }, spellings) {
  const asked = spellings
    .flatMap((spelling) => spelling.split(/[\s"]+/))
    .map(foldLetters)
    .filter((word) => word.length > 2);
  const words = content.split(/\s+/);
  const isAsked = (word) => asked.some((one) => foldLetters(word).includes(one));
  const at = locations.length > 0 ? -1 : words.findIndex(isAsked);
  if (at < 0) return { excerpt, plain_excerpt };
  const start = Math.max(0, at - 8);
  const shown = words.slice(start, start + passageLength);
  const plain = shown.join(' ');
  const escaped = (word) => word.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const marked = shown.map((word) => (isAsked(word) ? `<mark>${escaped(word)}</mark>` : escaped(word)));
  return { excerpt: marked.join(' '), plain_excerpt: plain };
}

/** Pagefind's excerpt is text with `<mark>` and with `<` and `>` escaped; of a part, its heading may come first. */
function drawExcerpt({ excerpt, plain_excerpt: plain, title, content = '' }) {
  const headed = title !== undefined && plain.startsWith(title);
  const start = headed || content.startsWith(plain) ? '' : '… ';
  return `${start}${headed ? dropStart(excerpt, title) : excerpt} …`
    .split(/<mark>(.*?)<\/mark>/)
    .map((piece, index) => {
      const shown = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return index % 2 === 1 ? element('mark', {}, [shown]) : shown;
    });
}

/** Takes as many words away as the heading has. */
function dropStart(excerpt, title) {
  return excerpt.split(' ').slice(title.split(/\s+/).length).join(' ');
}

/** An element with properties, as far as they are not `null`, and children. */
export function element(name, properties, children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) if (value !== null) made[key] = value;
  made.append(...children);
  return made;
}
