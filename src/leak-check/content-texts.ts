/* What a piece of content says apart from its running text: files, addresses, attributes, headings, notes. */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../text/plain-text.ts';
import { visitElements } from '../text/visit-nodes.ts';

/** The paths of the files that a text links to or shows. */
export function listLinkedFiles(content: readonly ElementContent[]): string[] {
  return [
    ...new Set(listElements(content).flatMap(({ data }) => (data?.target?.kind === 'file' ? [data.target.path] : []))),
  ];
}

/** The addresses of the web that a text links to. */
export function listAddresses(content: readonly ElementContent[]): string[] {
  const hrefs = listElements(content).flatMap(({ data, properties }) =>
    data?.target === undefined && typeof properties['href'] === 'string' ? [properties['href']] : [],
  );
  return [...new Set(hrefs)];
}

/** Headings and attributes, which pages show apart from the text around them. */
export function listTextsApart(content: readonly ElementContent[]): string[] {
  return listElements(content).flatMap(({ tagName, children, properties }) => [
    ...(/^h\d$/.test(tagName) ? [plainText(children)] : []),
    ...['alt', 'title'].flatMap((key) => (typeof properties[key] === 'string' ? [properties[key]] : [])),
  ]);
}

/** The notes that only a part of a text refers to. */
export function listNotesOf(
  part: readonly ElementContent[],
  rest: readonly ElementContent[],
  notes: readonly ElementContent[],
) {
  const others = listAnchors(rest);
  const own = [...listAnchors(part)].filter((anchor) => !others.has(anchor));
  return listElements(notes).filter(({ properties }) => own.includes(String(properties['id'])));
}

function listAnchors(content: readonly ElementContent[]): Set<string> {
  const anchors = new Set<string>();
  for (const { data } of listElements(content)) {
    const target = data?.target;
    if (target !== undefined && target.kind !== 'file' && target.anchor !== null) anchors.add(target.anchor);
  }
  return anchors;
}

function listElements(content: readonly ElementContent[]): Element[] {
  const elements: Element[] = [];
  visitElements(content, (element) => {
    elements.push(element);
  });
  return elements;
}
