import { resolveFile } from '../markdown/references.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';
import { type ItemPlace, listItems } from '../rule-input/rule-helpers.ts';

/**
 * An item lists an attachment once.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget
 * section: droeftelse
 * attachments:
 *   - { title: Notat, url: https://example.org/notat }
 *   - { title: Notat om budgettet, url: https://example.org/notat }
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget
 * section: droeftelse
 * attachments:
 *   - { title: Notat, url: https://example.org/notat }
 *   - { title: Høringssvar, url: https://example.org/svar }
 * ---
 * ```
 */
export const attachmentTwice: Rule<'attachment-twice'> = {
  id: 'attachment-twice',
  severity: 'error',
  check: (input) => listItems(input).flatMap(checkItem),
};

function checkItem({ item }: ItemPlace): Finding<'attachment-twice'>[] {
  const seen = new Map<string, string>();
  return (item.data.attachments ?? []).flatMap(({ title, file, url }, index) => {
    const address = file === undefined ? (url ?? '') : resolveFile(file, item.path);
    const other = seen.get(address);
    if (other === undefined) {
      seen.set(address, title);
      return [];
    }
    const place = item.frontMatter.locateValue(['attachments', index, file === undefined ? 'url' : 'file']);
    return [
      {
        file: item.file,
        place,
        values: { written: file ?? url ?? '', other },
      },
    ];
  });
}
