import { defaultSchema, type Options as Schema } from 'rehype-sanitize';

const languageAndDirection = ['lang', 'dir', 'title'];

/**
 * A form, image or frame with a name takes the place of a property of the document (HTML, 3.1.4), by which a page's
 * scripts would find it instead of what they ask for.
 */
const clobbering = ['name'];

const keptEverywhere = defaultSchema.attributes?.['*'] ?? [];

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
    '*': [...keptEverywhere.filter((name) => !clobbering.includes(String(name))), ...languageAndDirection],
    img: (defaultSchema.attributes?.['img'] ?? []).filter((name) => name !== 'longDesc'),
    time: ['dateTime'],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
  },
};
