import { numberAttachments } from '../agenda/attachment-numbers.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';
import { listItems } from '../rule-input/rule-helpers.ts';

/**
 * A title that begins with its own number keeps it («Bilag 2: Budget» is attachment 2), since the text refers to it. Two
 * attachments of an item cannot both have it.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget
 * section: droeftelse
 * attachments:
 *   - { title: "Bilag 1: Budget", url: https://example.org/a }
 *   - { title: "Bilag 1: Notat", url: https://example.org/b }
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget
 * section: droeftelse
 * attachments:
 *   - { title: "Bilag 1: Budget", url: https://example.org/a }
 *   - { title: "Bilag 2: Notat", url: https://example.org/b }
 * ---
 * ```
 */
export const attachmentNumber: Rule<'attachment-number'> = {
  id: 'attachment-number',
  severity: 'warning',
  check: (input) =>
    listItems(input).flatMap(({ item }) => {
      const titles = (item.data.attachments ?? []).map(({ title }) => title);
      return numberAttachments(titles).flatMap(({ taken }, index): Finding<'attachment-number'>[] => {
        const title = titles[index] ?? '';
        if (!taken) return [];
        const place = item.frontMatter.locateValue(['attachments', index, 'title']);
        return [{ file: item.file, place, values: { title, number: numberAttachments([title])[0]?.number ?? '' } }];
      });
    }),
};
