/* Lists that were typed: paragraphs that begin with a bullet, a dash or a number become the list that they look like. */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

const bullet = /^\s*[•●○▪◦·–—-]\s+(?=\S)/u;
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

/** Blocks in which neighbours that form a list are one. */
export function gatherTypedLists(written: readonly Element[]): Element[] {
  const blocks = written.flatMap(splitLines);
  const gathered: Element[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = takeRun(blocks, at, bullet) || takeNumbers(blocks, at);
    if (run > 0) gathered.push(toList(blocks.slice(at, at + run)));
    else gathered.push(...blocks.slice(at, at + 1));
    at += Math.max(run, 1);
  }
  return gathered;
}

/** A paragraph of lines that all begin with a sign is as many paragraphs; what stands before the first is its own. */
function splitLines(block: Element): Element[] {
  if (block.tagName !== 'p' || !block.children.some(isBreak)) return [block];
  const lines: ElementContent[][] = [[]];
  for (const child of block.children) {
    if (isBreak(child)) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const paragraphs = lines.map((children): Element => ({ ...block, children }));
  const listed = paragraphs.filter((line) => begins(line, bullet) || begins(line, number));
  return listed.length > 1 && listed.length >= paragraphs.length - 1 ? paragraphs : [block];
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

/** How many paragraphs from a place on begin with a sign. A dash alone can begin an aside. */
function takeRun(blocks: readonly Element[], start: number, sign: RegExp): number {
  let end = start;
  while (end < blocks.length && begins(blocks[end], sign)) end += 1;
  const dash = /^\s*[–—-]/u.test(textOf(blocks[start] ?? { type: 'root', children: [] }));
  return end - start > 1 || !dash ? end - start : 0;
}

/** How many count on from 1. */
function takeNumbers(blocks: readonly Element[], start: number): number {
  let end = start;
  while (end < blocks.length && numberOf(blocks[end]) === end - start + 1) end += 1;
  return end - start > 1 ? end - start : 0;
}

function numberOf(block: Element | undefined): number | null {
  const found = block?.tagName === 'p' ? number.exec(textOf(block))?.[1] : undefined;
  return found === undefined ? null : Number(found);
}

function begins(block: Element | undefined, sign: RegExp): boolean {
  return block?.tagName === 'p' && sign.test(textOf(block));
}

function toList(paragraphs: readonly Element[]): Element {
  const ordered = numberOf(paragraphs[0]) !== null;
  const children = paragraphs.map(({ children: text }) => item(withoutSign(text, ordered ? number : bullet)));
  return { type: 'element', tagName: ordered ? 'ol' : 'ul', properties: {}, children };
}

function item(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'li', properties: {}, children };
}

/** The sign stands in the first text that is not empty, however deep. */
function withoutSign(children: readonly ElementContent[], sign: RegExp): ElementContent[] {
  const [first, ...rest] = children;
  if (first === undefined) return [];
  if (first.type === 'text') return [{ ...first, value: first.value.replace(sign, '') }, ...rest];
  if (first.type !== 'element') return [first, ...withoutSign(rest, sign)];
  return [{ ...first, children: withoutSign(first.children, sign) }, ...rest];
}
