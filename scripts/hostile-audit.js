/* Evaluated inside a page by hostile-pages.ts. */

const kindOf = (value) => Object.prototype.toString.call(value);
const varying = new Set([
  'event',
  'activeElement',
  'currentScript',
  'scrollingElement',
  'documentElement',
  'head',
  'firstChild',
  'dagsordenAudit',
]);

function readKind(target, name) {
  try {
    return kindOf(Reflect.get(target, name));
  } catch {
    return '[object Undefined]';
  }
}

/** The properties of an empty page's window and document, each with the kind of its value. */
function listGlobals() {
  const known = {};
  for (const [where, target] of Object.entries({ window, document })) {
    for (let at = target; at !== null; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) {
        if (!varying.has(name) && !name.startsWith('on')) known[`${where}.${name}`] = readKind(target, name);
      }
    }
  }
  return known;
}

/** What of a page could run or load something, and which properties are no longer what they were. */
function auditDocument(globals) {
  const found = [...(document.contentType === 'text/html' ? findClobbered(globals) : []), ...findActive(document)];
  // What feeds carry as text is HTML for those who read them.
  for (const text of document.querySelectorAll('content[type="html"], summary[type="html"], title[type="html"]')) {
    found.push(...findActive(new DOMParser().parseFromString(text.textContent ?? '', 'text/html')));
  }
  return found;
}

/** Elements with a name or id can stand where scripts look for a property of the page. */
function findClobbered(globals) {
  const empty = ['[object Null]', '[object Undefined]'];
  return Object.entries(globals).flatMap(([path, kind]) => {
    const [where, name] = path.split(/\.(.*)/s);
    const now = readKind(where === 'window' ? window : document, name);
    const other = !empty.includes(kind) && !empty.includes(now) ? now !== kind : /^\[object HTML/.test(now);
    return now !== kind && other ? [['clobbered', `${path}: ${now}`]] : [];
  });
}

const activeNames =
  /^(applet|base|embed|frame|frameset|iframe|math|noscript|object|portal|style|template|xmp|plaintext)$/;
const addressNames = /^(action|background|cite|data|formaction|href|longdesc|ping|poster|src|srcset|xlink:href)$/;
const safeSchemes = ['http', 'https', 'mailto', 'tel', 'webcal', 'vscode'];

function findActive(root) {
  // The browser makes a page of its own of what is no page.
  if (!/html|xml/.test(root.contentType)) return [];
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    // Chromium shows XML with a style of its own.
    if (element.id === 'xml-viewer-style') return [];
    const refresh = name === 'meta' && element.getAttribute('http-equiv')?.toLowerCase() === 'refresh';
    const led = refresh && !/^\d+; url=[\w./-]*$/.test(element.getAttribute('content') ?? '');
    const elements = activeNames.test(name) || led ? [['active', element.outerHTML.slice(0, 150)]] : [];
    return [
      ...elements,
      ...[...element.attributes].filter(isActive).map((one) => ['active', `${name} ${one.name}="${one.value}"`]),
    ];
  });
}

function isActive({ name, value }) {
  if (/^on|^srcdoc$|^style$/.test(name)) return true;
  if (!addressNames.test(name)) return false;
  // As browsers read it: without the spaces and controls that stand before and within the scheme.
  const plain = [...value].filter((one) => one > ' ').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  return scheme !== undefined && !safeSchemes.includes(scheme) && !(name === 'src' && plain.startsWith('data:image/'));
}

globalThis.dagsordenAudit = { listGlobals, auditDocument };
