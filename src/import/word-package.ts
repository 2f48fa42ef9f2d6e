/* The XML parts of a Word document (ECMA-376, part 1) that mammoth does not show: styles, headers and footers. */
import { XMLParser } from 'fast-xml-parser';

/** A node as fast-xml-parser keeps the order of a file: a name with children, and attributes below `:@`. */
type XmlNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
});

/** The texts of the parts whose paths match. @throws Error for what is no ZIP archive */
export async function readXmlParts(bytes: Uint8Array, wanted: RegExp): Promise<ReadonlyMap<string, string>> {
  const { configure, TextWriter, Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const parts = new Map<string, string>();
  for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
    if (entry.directory || !wanted.test(entry.filename)) continue;
    parts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return parts;
}

/** The paragraph styles that are headings: by name, with their level from 1. */
export function findHeadingStyles(styles: string): ReadonlyMap<string, number> {
  const known = new Map(
    elementsOf(parser.parse(styles) as XmlNode[], 'w:style')
      .filter(({ attributes }) => attributes['w:type'] === 'paragraph')
      .map(({ attributes, children }) => [attributes['w:styleId'] ?? '', describeStyle(children)]),
  );
  const levelOf = (id: string, left = 20): number | null => {
    const style = known.get(id);
    if (style === undefined || left === 0) return null;
    return style.level ?? levelOf(style.basedOn, left - 1);
  };
  const levels = [...known].map(([id, { name }]) => [name, levelOf(id)] as const);
  return new Map(levels.flatMap(([name, level]) => (level === null || level > 6 ? [] : [[name, level] as const])));
}

/** Texts that Word hides from whoever does not ask for them (`w:vanish`, ECMA-376, part 1, 17.3.2.41): of runs and of their styles. */
export function findHiddenTexts(xml: string, styles: string): string[] {
  const hidden = new Set(
    elementsOf(parser.parse(styles) as XmlNode[], 'w:style')
      .filter(({ children }) => elementsOf(children, 'w:rPr').some((one) => isHidden(one.children)))
      .map(({ attributes }) => attributes['w:styleId'] ?? ''),
  );
  const hides = ({ children }: XmlElement, style: string) =>
    elementsOf(children, style).some(({ attributes }) => hidden.has(attributes['w:val'] ?? ''));
  const body = parser.parse(xml) as XmlNode[];
  const inParagraphs = everyElement(body, 'w:p').filter((one) => hides(one, 'w:pStyle'));
  const runs = everyElement(body, 'w:r').filter(
    (run) => hides(run, 'w:rStyle') || elementsOf(run.children, 'w:rPr').some((one) => isHidden(one.children)),
  );
  const texts = [...inParagraphs, ...runs].map((one) =>
    elementsOf(one.children, 'w:t')
      .map(({ children }) => textOf(children))
      .join(''),
  );
  return texts.filter((text) => text.trim() !== '');
}

/**
 * The alternative texts of the pictures, in their order. Word writes them beside the picture; some programs write them
 * into it, where Word shows them as well and mammoth does not look.
 */
export function listAlternativeTexts(xml: string): string[] {
  return elementsOf(parser.parse(xml) as XmlNode[], 'w:drawing').flatMap(({ children }) => {
    const [around] = elementsOf(children, 'wp:docPr');
    return elementsOf(children, 'pic:pic').map((picture) => {
      const [own] = elementsOf(picture.children, 'pic:cNvPr');
      const texts = [around, own].flatMap((one) => [one?.attributes['descr'], one?.attributes['title']]);
      return texts.find((text) => text !== undefined && text.trim() !== '')?.trim() ?? '';
    });
  });
}

function isHidden(properties: readonly XmlNode[]): boolean {
  return elementsOf(properties, 'w:vanish').some(
    ({ attributes }) => !/^(0|false|off)$/.test(attributes['w:val'] ?? ''),
  );
}

/** The elements of a name at any depth, within others of that name too. */
function everyElement(nodes: readonly XmlNode[], name: string): XmlElement[] {
  return elementsOf(nodes, name).flatMap((one) => [one, ...everyElement(one.children, name)]);
}

/** The text of a header or footer, a line a paragraph, without the fields that count pages. */
export function readText(xml: string): string {
  const paragraphs = elementsOf(parser.parse(xml) as XmlNode[], 'w:p');
  return paragraphs
    .map(({ children }) =>
      elementsOf(children, 'w:t')
        .map(({ children: text }) => textOf(text))
        .join(''),
    )
    .join('\n')
    .trim();
}

interface Style {
  readonly name: string;
  readonly basedOn: string;
  readonly level: number | null;
}

function describeStyle(children: readonly XmlNode[]): Style {
  const valueIn = (name: string) => elementsOf(children, name)[0]?.attributes['w:val'];
  const name = valueIn('w:name') ?? '';
  const outline = valueIn('w:outlineLvl');
  const built = /^heading ([1-9])$/i.exec(name)?.[1];
  const level = built === undefined ? (outline === undefined ? null : Number(outline) + 1) : Number(built);
  return { name, basedOn: valueIn('w:basedOn') ?? '', level };
}

interface XmlElement {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

/** The elements of a name, at any depth. */
function elementsOf(nodes: readonly XmlNode[], name: string): XmlElement[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([key, value]) => {
      if (!Array.isArray(value)) return [];
      const children = value as XmlNode[];
      const attributes = (node[':@'] ?? {}) as XmlElement['attributes'];
      return key === name ? [{ attributes, children }] : elementsOf(children, name);
    }),
  );
}

function textOf(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => String(node['#text'] ?? '')).join('');
}
