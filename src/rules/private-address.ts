import { listExternal, listExternalLinks } from '../rule-input/external-uses.ts';
import type { Rule } from '../rule-input/rule.ts';
import { privatePlace } from '../text/web-address.ts';

/**
 * A link leads to a place that everybody can open. A document in SharePoint, OneDrive or Teams asks
 * its readers to sign in, and changes or vanishes after the meeting; an address in the house (`http://intranet/`) opens
 * nowhere else. A place that is open to all is excused on its line.
 *
 * @failing
 * ```md
 * Se [planen](https://soeby.sharepoint.com/sites/it/Delte%20dokumenter/plan.pdf).
 * ```
 *
 * @passing
 * ```md
 * Se [planen](https://www.example.org/plan.pdf).
 * ```
 */
export const privateAddress: Rule<'private-address'> = {
  id: 'private-address',
  severity: 'warning',
  concerns: (input) => listExternalLinks(input).filter(({ url }) => privatePlace(url) !== null),
  check: (input) =>
    listExternal(input).flatMap(({ url, file, place }) => {
      const kind = privatePlace(url);
      return kind === null ? [] : [{ file, place, values: { kind, host: new URL(url).hostname } }];
    }),
};
