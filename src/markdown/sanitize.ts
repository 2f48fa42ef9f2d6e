import { defaultSchema, type Options as Schema } from 'rehype-sanitize';

const languageAndDirection = ['lang', 'dir', 'title'];

/**
 * The HTML that content may hold. Ids are made unique afterwards, in markdown/anchors.ts, so none is prefixed here.
 * Styles, scripts, forms, frames and every attribute that can run code are dropped.
 */
export const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  strip: ['script', 'style'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source'].includes(name)),
    ...[
      'abbr',
      'caption',
      'cite',
      'col',
      'colgroup',
      'dfn',
      'figcaption',
      'figure',
      'mark',
      'small',
      'time',
      'u',
      'wbr',
    ],
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), ...languageAndDirection],
    time: ['dateTime'],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
  },
};
