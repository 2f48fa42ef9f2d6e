/*
 * Drawings can hold scripts, pages and addresses of other hosts. What is published of one is what an allow-list keeps:
 * 1. The drawing is read as a browser reads it within a page, so that nothing hides in what is not well-formed. What
 *    closes itself, as XML may, is closed first: a frame in a `foreignObject` would otherwise swallow all behind it.
 * 2. Only elements that draw are kept, without what runs or moves, and only the attributes that SVG knows.
 * 3. Addresses lead within the drawing, or are images in it; styles load nothing.
 * 4. It is written anew, as XML.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { svg } from 'property-information';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { isTooDeep } from './drawing-depth.ts';

const drawing =
  'svg g defs symbol title desc switch path rect circle ellipse line polyline polygon text tspan textPath image use linearGradient radialGradient stop clipPath mask pattern marker filter style';
const effects =
  'Blend ColorMatrix ComponentTransfer Composite ConvolveMatrix DiffuseLighting DisplacementMap DistantLight DropShadow Flood FuncA FuncB FuncG FuncR GaussianBlur Merge MergeNode Morphology Offset PointLight SpecularLighting SpotLight Tile Turbulence';

const schema: Schema = {
  tagNames: [...drawing.split(' '), ...effects.split(' ').map((name) => `fe${name}`)],
  attributes: {
    '*': Object.keys(svg.property).filter((name) => !/^(on[A-Z]|ev[A-Z]|handler$|src$|target$)/.test(name)),
  },
  strip: ['script', 'foreignObject', 'metadata', 'iframe', 'audio', 'video', 'canvas'],
  // Addresses are looked at in cleanElement; ids are the drawing's own, since it is a document of its own.
  protocols: {},
  clobber: [],
};

const picture = /^data:image\/(png|jpeg|gif|webp);base64,[\w+/=\s]*$/i;
/** What can load something in a style: other sheets, addresses, and signs that are written as escapes. */
const loading = /@import|\\|(?<!\w)(?:url|src|image|image-set|-webkit-image-set|expression)\s*\((?!\s*["']?#)/i;

/** An element that closes itself: `<rect width="9"/>`. */
const selfClosing = /<([a-z][\w:.-]*)(\s[^<>]*)?\/>/gi;

const emptyDrawing: Element = { type: 'element', tagName: 'svg', properties: {}, children: [] };
const reader = unified().use(rehypeRaw).use(keepDrawing).use(rehypeSanitize, schema).freeze();

/** A drawing without all that does more than draw; an empty one where the bytes hold none that can be read. */
export function sanitizeSvg(bytes: Uint8Array): Uint8Array {
  const value = new TextDecoder().decode(bytes).replace(selfClosing, '<$1$2></$1>');
  // Told by check/check-active-files.ts.
  const root = isTooDeep(value) ? null : readDrawing(value);
  return writeDrawing(root ?? { type: 'root', children: [] });
}

/** `null` where the way in which a browser mends pages makes it deeper than it was written. */
function readDrawing(value: string): Root | null {
  try {
    return reader.runSync({ type: 'root', children: [{ type: 'raw', value }] });
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

function writeDrawing(root: Root): Uint8Array {
  visit(root, 'element', cleanElement);
  const [drawn = emptyDrawing] = root.children.filter((node) => node.type === 'element').flatMap(dropLoadingStyles);
  return new TextEncoder().encode(`${toXml(toXast(drawn, { space: 'svg' }), { closeEmptyElements: true })}\n`);
}

/** The first drawing in a tree, alone. */
function keepDrawing() {
  return (tree: Root): Root => {
    let found: Element = emptyDrawing;
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'svg') return undefined;
      found = element;
      return EXIT;
    });
    return { type: 'root', children: [found] };
  };
}

function cleanElement({ tagName, properties }: Element): void {
  const address = properties['href'] ?? properties['xLinkHref'];
  delete properties['href'];
  delete properties['xLinkHref'];
  if (typeof address === 'string' && isWithin(tagName, address.trim())) properties['href'] = address.trim();
  for (const [name, value] of Object.entries(properties)) {
    if (name !== 'href' && loading.test(String(value))) delete properties[name];
  }
}

function isWithin(tagName: string, address: string): boolean {
  return address.startsWith('#') || (tagName === 'image' && picture.test(address));
}

function dropLoadingStyles(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'style') {
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    return loading.test(text) ? [] : [node];
  }
  return [{ ...node, children: node.children.flatMap(dropLoadingStyles) }];
}
