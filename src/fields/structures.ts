/* The values of fields that an agenda is made from: sections, parts, attachments, numbers and closures. */
import { z } from 'zod';
import { compilePattern } from './linear-pattern.ts';
import { flag, text, url } from './values.ts';

export const part = z
  .union([text('the name of a part'), z.strictObject({ name: text('the name of a part'), required: flag() })], {
    error: 'the name of a part, or {name, required}',
  })
  .transform((value) => (typeof value === 'string' ? { name: value, required: false } : value));

export const parts = z.array(part, { error: 'a list of part names' });

export const itemNumber = text('a number such as 2.3').regex(/^[1-9]\d*\.(0[a-z]+|[1-9]\d*[a-z]*)$/, {
  error: 'a number such as 2.3 or 2.3a',
});

export const section = z.strictObject({
  id: text('an id').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id of lower-case letters, digits and hyphens' }),
  title: text('a title'),
  parts: parts.optional(),
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
