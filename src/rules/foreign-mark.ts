import type { WrittenBody } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextContext, TextRule } from '../rule-input/rule.ts';
import { listWritten, placeBetween, rangeOf, shorten } from '../rule-input/written-text.ts';

/**
 * Marks that other programs know and Dagsorden shows as they are written do not stand in the text: `==highlighted==`, `^2^`
 * and `H~2~O` of Pandoc and Obsidian, `[!NOTE]` of GitHub, `:::` and `{.class}`. What is between `%%` is hidden there and public
 * here: that is an error.
 *
 * @failing
 * ```md
 * Fristen er ==den 1. maj==.
 * ```
 *
 * @passing
 * ```md
 * Fristen er <mark>den 1. maj</mark>.
 * ```
 */
export const foreignMark: TextRule<'foreign-mark'> = {
  id: 'foreign-mark',
  reads: 'texts',
  severity: 'warning',
  check: (input) => [...findMarks(input), ...findLowered(input)],
};

interface Mark {
  readonly form: RegExp;
  /** What does the same here, of what stands between the marks. */
  readonly write: ((words: string) => string) | null;
  readonly hidden?: true;
}

const marks: readonly Mark[] = [
  { form: /(?<![=\w\\])==(?![=\s])([^=\n]+)(?<!\s)==(?!=)/g, write: (words) => `<mark>${words}</mark>` },
  { form: /(?<=[\p{L}\d)])\^([\p{L}\d+−-]{1,8})\^/gu, write: (words) => `<sup>${words}</sup>` },
  { form: /(?<!\\)%%(?=\S|\s)([^%\n]+)%%/g, write: (words) => `<!-- ${words.trim()} -->`, hidden: true },
  { form: /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\]/gi, write: null },
  { form: /^:::+ ?[\w{}. -]*$/gm, write: null },
  { form: /(?<=\S ?|^)\{[#.][\p{L}\w-]+\}/gu, write: null },
];

function findMarks(input: TextContext): Finding<'foreign-mark'>[] {
  return listWritten(input).flatMap(({ body, start, text }) =>
    marks.flatMap(({ form, write, hidden = false }) =>
      [...text.matchAll(form)].map((match): Finding<'foreign-mark'> => {
        const [found, words = ''] = match;
        const from = start + match.index;
        const told = explain(body, [from, from + found.length], write?.(words) ?? null, hidden);
        return hidden ? { ...told, severity: 'error' } : told;
      }),
    ),
  );
}

/** `H~2~O`: GFM strikes it out, Pandoc puts it below the line. */
function findLowered(input: TextContext): Finding<'foreign-mark'>[] {
  return listNodes(input, 'delete').flatMap(({ body, node }) => {
    const [start, end] = rangeOf(node);
    const [, words] = /^~([\p{L}\d]{1,3})~$/u.exec(body.text.slice(start, end)) ?? [];
    if (words === undefined || !/\p{L}/u.test(body.text.charAt(start - 1))) return [];
    return [explain(body, [start, end], `<sub>${words}</sub>`, false)];
  });
}

function explain(body: WrittenBody, [from, to]: readonly [number, number], write: string | null, hidden: boolean) {
  const found = shorten(body.text.slice(from, to), 60);
  return {
    file: body.file,
    place: placeBetween(body, from, to),
    values: { found, write: write === null ? null : shorten(write), hidden },
  };
}
