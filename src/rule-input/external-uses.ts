import type { Position } from 'unist';
import { isRemote } from '../markdown/references.ts';
import { listNodes } from './nodes.ts';
import type { RuleContext } from './rule.ts';
import { listItems } from './rule-helpers.ts';

/** A place where content leads to an address on the web. */
export interface ExternalUse {
  readonly url: string;
  readonly file: string;
  readonly place: Position | undefined;
}

/** Every link to the web: those of texts, then attachments that are addresses. */
export function listExternal(input: Pick<RuleContext, 'site' | 'bodies' | 'nodes'>): ExternalUse[] {
  const attached = listItems(input).flatMap(({ item }) =>
    (item.data.attachments ?? []).flatMap(({ url }, index) => {
      if (url === undefined || !isExternal({ url })) return [];
      return [{ url, file: item.file, place: item.frontMatter.locateValue(['attachments', index, 'url']) }];
    }),
  );
  return [...listExternalLinks(input), ...attached];
}

/** Those of texts. */
export function listExternalLinks(input: Pick<RuleContext, 'nodes'>): ExternalUse[] {
  const links = [...listNodes(input, 'link'), ...listNodes(input, 'definition')].map(({ body, node }) => {
    return { url: node.url, file: body.file, place: node.position };
  });
  return links.filter(isExternal);
}

function isExternal({ url }: Pick<ExternalUse, 'url'>): boolean {
  return isRemote(url) && /^https?:/i.test(url) && URL.canParse(url);
}
