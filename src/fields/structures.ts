/* The values of fields that an agenda is made from: sections, parts, attachments, numbers and closures. */
import { z } from 'zod';
import { compilePattern } from './linear-pattern.ts';
import { flag, number, text, url } from './values.ts';

export const part = z
  .union([text('the name of a part'), z.strictObject({ name: text('the name of a part'), required: flag() })], {
    error: 'the name of a part, or {name, required}',
  })
  .transform((value) => (typeof value === 'string' ? { name: value, required: false } : value));

export const parts = z.array(part, { error: 'a list of part names' });

/** Up to four counts, each with a letter where it came later, and what is printed around them: `2.3a`, `PS 12/26`. */
const numberPattern =
  /^[^\d\s]?[^\d]{0,19}(?:0[a-z]*|[1-9]\d*[a-z]*)(?:\.(?:0[a-z]*|[1-9]\d*[a-z]*)){0,3}(?:[^\p{L}\p{N}.].{0,19})?$/u;

const itemNumberError = 'a number such as 12, 2.3 or 2.3a';

export const itemNumber = text(itemNumberError).regex(numberPattern, { error: itemNumberError });

/** `{year}` and `{yy}` are those of the meeting; braces around anything else would be printed as they are. */
const affix = (what: string) =>
  z
    .string({ error: what })
    .max(20, { error: what })
    .refine((value) => !/[{}]/.test(value.replaceAll(/\{(year|yy)\}/g, '')), {
      error: 'only {year} or {yy} in braces',
    });

/** The ways to count. */
const scheme = z.enum(['sections', 'flat', 'year'], { error: 'one of sections, flat, year' });

export const numbering = z
  .union(
    [
      scheme,
      z.strictObject({
        scheme,
        prefix: affix('at most 20 signs before the number').optional(),
        suffix: affix('at most 20 signs behind the number').optional(),
        start: number('a number')
          .refine((first) => Number.isInteger(first) && first >= 0, { error: 'a whole number' })
          .optional(),
      }),
    ],
    { error: 'sections, flat or year, or {scheme, prefix, suffix, start}' },
  )
  .transform((value): Numbering => (typeof value === 'string' ? { scheme: value } : value));

/** What is counted, and what is printed around the number. */
export interface Numbering {
  readonly scheme: z.output<typeof scheme>;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
}

export const section = z.strictObject({
  id: text('an id').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id of lower-case letters, digits and hyphens' }),
  title: text('a title'),
  parts: parts.optional(),
  numbered: flag().optional(),
  consent: flag().optional(),
  newPage: flag().optional(),
});

export const sections = z
  .array(section, { error: 'a list of sections, each with id and title' })
  .min(1, { error: 'at least one section with id and title' })
  .superRefine((all, context) => {
    const seen = new Set<string>();
    all.forEach((one, index) => {
      if (seen.has(one.id)) {
        context.addIssue({ code: 'custom', path: [index, 'id'], message: 'an id that no other section has' });
      }
      seen.add(one.id);
    });
  });

export const attachment = z
  .strictObject(
    {
      title: text('a title'),
      file: text('the path of a file').optional(),
      url: url.optional(),
      closed: flag().optional(),
    },
    { error: 'an attachment with title and file or url' },
  )
  .refine((one) => (one.file === undefined) !== (one.url === undefined), { error: 'either file or url' });

export function isPattern(source: string): boolean {
  return compilePattern(source) !== null;
}
