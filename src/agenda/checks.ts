import { posix } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree, ItemSource, SiteSource } from '../content/sources.ts';
import { deepest } from '../markdown/nesting.ts';
import { resolveFile } from '../markdown/references.ts';
import { createMessage } from '../messages.ts';
import type { Body } from './body.ts';
import type { NumberedSection } from './number-agenda.ts';
import { compareNumbers } from './number-order.ts';
import { contentAsFile, isContent } from './resolve.ts';

/** The site's logo is a file of the content. */
export function checkLogo(site: SiteSource, tree: ContentTree): VFileMessage[] {
  const { logo } = site.data;
  if (logo === undefined) return [];
  const path = resolveFile(logo, site.path);
  const place = site.frontMatter.locateValue(['logo']);
  if (isContent(path)) return [contentAsFile({ file: site.file, place }, path, site.path, new Map())];
  if (tree.files.has(path)) return [];
  return [
    createMessage({
      file: site.file,
      place,
      rule: 'missing-file',
      values: { what: 'logo', written: logo, nearest: null, remote: false },
    }),
  ];
}

/** No number stands twice on an agenda, whatever is pinned; where none does, they stand in order. */
export function checkNumbers(sections: readonly NumberedSection[]): VFileMessage[] {
  const twice = checkUnique(sections);
  return twice.length > 0 ? twice : checkOrder(sections);
}

function checkUnique(sections: readonly NumberedSection[]): VFileMessage[] {
  const first = new Map<string, ItemSource>();
  return sections
    .flatMap((section) => section.items)
    .flatMap(({ number, source }) => {
      const other = first.get(number);
      if (other === undefined) {
        first.set(number, source);
        return [];
      }
      return [
        createMessage({
          file: source.file,
          place: source.frontMatter.locateValue(['number']),
          rule: 'duplicate-number',
          values: { number, other: other.file },
        }),
      ];
    });
}

/** Items stand in the order of their numbers: where two do not, at the one that is not pinned, or at the later. */
function checkOrder(sections: readonly NumberedSection[]): VFileMessage[] {
  return sections.flatMap(({ items }) =>
    items.flatMap((item, index) => {
      const before = items[index - 1];
      // What belongs to another section is told as that.
      if (before === undefined || chapterOf(before.number) !== chapterOf(item.number)) return [];
      if (compareNumbers(before.number, item.number) <= 0) return [];
      const { source } =
        item.source.data.number === undefined || before.source.data.number !== undefined ? item : before;
      const sorted = [...items].sort((a, b) => compareNumbers(a.number, b.number));
      return [
        createMessage({
          file: source.file,
          place: source.frontMatter.locateValue([source.data.number === undefined ? 'order' : 'number']),
          rule: 'number-order',
          values: {
            number: item.number,
            before: before.number,
            order: sorted.map((one) => ({ number: one.number, name: posix.basename(one.source.path) })),
          },
        }),
      ];
    }),
  );
}

function chapterOf(number: string): string {
  return /^(.*?)\./.exec(number)?.[1] ?? '';
}

/** No text is nested deeper than every output can show. */
export function checkNesting(bodies: Iterable<Body>): VFileMessage[] {
  return [...bodies].flatMap(({ file, tooDeep }) => {
    return tooDeep === null ? [] : [createMessage({ file, place: tooDeep, rule: 'nesting', values: { deepest } })];
  });
}
