import type { Messages, SizeTexts, TextValues } from '../../message-values.ts';

const anchorsOf = (known: readonly string[]) => known.map((id) => `#${id}`).join(', ');

const sizes: SizeTexts = {
  fields: (most) => ({
    reason: `Unexpected front matter of more than ${most} characters, expected fields with short texts`,
    note: 'Move long texts below the line --- that closes the fields.',
  }),
  cells: (most) => ({
    reason: `Unexpected tables with more than ${most} cells, expected ones that can be read`,
    note: 'Attach the table as a file (xlsx, csv), and show in the text what matters. Until then, nothing of this text is shown.',
  }),
  blocks: (most) => ({
    reason: `Unexpected text of more than ${most} paragraphs, list entries and lines, expected one that can be printed`,
    note: 'Divide it into several items, or attach it as a file. Until then, nothing of this text is shown.',
  }),
  line: (most) => ({
    reason: `Unexpected line of more than ${most} characters among the fields, expected short texts`,
    note: 'Give each entry of a list a line of its own, and move long texts below the line --- that closes the fields.',
  }),
  text: (most) => ({
    reason: `Unexpected text of more than ${most} characters in a field, expected a title, a name or a short text`,
    note: 'Shorten it, and write the rest below the line --- that closes the fields.',
  }),
  file: (most) => ({
    reason: `Unexpected text file of more than ${most} MB, expected one that can be read`,
    note: 'Divide it into several files, or attach it in another format. Until then, nothing of it is read.',
  }),
  picture: (most) => ({
    reason: `Unexpected picture of more than ${most} MB, expected one that browsers show`,
    note: 'Save it again, smaller or with less detail.',
  }),
};

/** What texts are made of: headings, links, images, tables, HTML. */
export const texts: Messages<TextValues> = {
  size: { summary: 'Fields and tables are of a size that can be shown.', tell: ({ what, most }) => sizes[what](most) },
  nesting: {
    summary: 'A text is not nested too deeply.',
    tell: ({ deepest, drawing, fields = false }) => {
      if (fields) {
        return {
          reason: `Unexpected fields that are nested more than ${deepest} levels deep, expected texts, lists and mappings`,
          note: 'Take out brackets or indentation: no field has that many levels.',
        };
      }
      return drawing === null
        ? {
            reason: `Unexpected text that is nested more than ${deepest} levels deep, expected fewer lists, quotations or HTML elements within one another`,
            note: 'Take out levels. Until then, nothing of this text is shown.',
          }
        : {
            reason: `Unexpected drawing “${drawing}” that is nested more than ${deepest} levels deep, expected fewer groups within one another`,
            note: 'Ungroup it in the drawing program, or save it as PNG.',
          };
    },
  },
  'missing-item': {
    summary: 'A link to an item leads to one that exists.',
    tell: ({ written, image, nearest }) => ({
      reason: `Unexpected ${image ? 'image' : 'link to'} “${written}”, which does not exist, expected an item that exists`,
      note:
        nearest === null ? 'Correct the path, or add the file.' : `Did you mean ${nearest}? Otherwise add the file.`,
    }),
  },
  'missing-anchor': {
    summary: 'A link to a heading leads to one that exists.',
    tell: ({ anchor, nearest, known }) => ({
      reason: `Unexpected link to “#${anchor}”, which no heading has, expected ${nearest === null ? 'a heading of that name' : `“#${nearest}”`}`,
      note: nearest === null ? 'Link to the item.' : `The headings there are ${anchorsOf(known)}.`,
    }),
  },
  'empty-link': {
    summary: 'A link has a text.',
    tell: () => ({
      reason: 'Unexpected link without a text, expected a text',
      note: 'Only a link to an item gets its text by itself. Write the text between [ and ].',
    }),
  },
  'body-title': {
    summary: 'A text has no heading of the first level; the title is in the fields.',
    tell: () => ({
      reason: 'Unexpected heading of the first level (#), expected ## or deeper',
      note: 'The title is in the front matter and is shown from there. Remove the line, or write ## for a part.',
    }),
  },
  'dropped-html': {
    summary: 'Raw HTML is of the kind that is kept.',
    tell: ({ element, attribute, words }) =>
      words === null
        ? {
            reason: `Unexpected ${attribute === null ? `element <${element}>` : `attribute “${attribute}” of <${element}>`}, expected HTML that is kept`,
            note: 'Dagsorden would drop it. Write it in Markdown, or leave it out; the style sheet decides how things look.',
          }
        : {
            reason: `Unexpected “${words}”, which is taken for HTML and not shown, expected \\${words}`,
            note: `Write a backslash before it: \\${words}`,
          },
  },
  'empty-heading': {
    summary: 'A heading has words.',
    tell: () => ({
      reason: 'Unexpected heading without words, expected a heading that says what follows',
      note: 'Write the heading, or remove the line.',
    }),
  },
  'external-link': {
    summary: 'An address on the web answers.',
    tell: ({ url, happened }) => ({
      reason: `Unexpected address ${url}, which does not answer (${happened}), expected an address that can be opened`,
      note: 'Open it in a browser. Correct it, or link to a copy that lasts.',
    }),
  },
  'heading-level': {
    summary: 'Headings go down one level at a time.',
    tell: ({ level, wanted }) => ({
      reason: `Unexpected heading of level ${level} (${'#'.repeat(level)}), expected level ${wanted} (${'#'.repeat(wanted)})`,
      note: 'Remove the # that are too many. The level says what belongs under what, not how large the letters are.',
    }),
  },
  'image-text': {
    summary: 'An image has a text alternative that says what it shows.',
    tell: ({ text }) => ({
      reason: `Unexpected ${text === '' ? 'image without a text alternative' : `file name “${text}” as the text of an image`}, expected words that say what the image shows`,
      note: 'Write them between the brackets: ![Map of the new cycle paths](map.png).',
    }),
  },
  'link-protocol': {
    summary: 'A link leads to something that readers can open.',
    tell: ({ protocol, known, image, instead }) => ({
      reason: `Unexpected ${image ? 'image' : 'link'} that begins with “${protocol}”, expected ${known.join(', ')} or a file of the content`,
      note:
        instead !== null
          ? `Write ${instead}`
          : image
            ? 'Copy the image into the folder of the meeting, and write its file name.'
            : 'Copy the file into the folder of the meeting and link to it there, or write its address on the web.',
    }),
  },
  'private-address': {
    summary: 'A link leads to a place that everybody can open.',
    tell: ({ kind, host }) => ({
      reason: `Unexpected address ${kind === 'cloud' ? 'in a cloud drive, where readers may have to sign in' : 'that opens only inside your own network'} (${host}), expected one that everybody can open`,
      note: 'Save the document as a PDF in the folder of the meeting and link to it there. If everybody can open the address, exempt the line: <!-- dagsorden-ignore private-address: why -->',
    }),
  },
  'link-text': {
    summary: 'The text of a link says where it leads.',
    tell: ({ text, bare }) => ({
      reason: `Unexpected ${bare ? 'bare address' : 'link text'} “${text}”, expected words that say where the link leads`,
      note: 'Write [the report of the audit](address), so that those who hear only the link know what it is.',
    }),
  },
  script: {
    summary: 'An agenda runs no script.',
    tell: ({ what }) => ({
      reason: `Unexpected script (${what}), expected text, links and images`,
      note: 'Remove it. Dagsorden never publishes code from content.',
    }),
  },
  'table-head': {
    summary: 'The header row of a table names its columns.',
    tell: () => ({
      reason: 'Unexpected empty header row of a table, expected a name for every column',
      note: 'Write the names in the first row.',
    }),
  },
  'table-rows': {
    summary: 'No row of a table has more cells than its header row.',
    tell: ({ cells, columns }) => ({
      reason: `Unexpected row with ${cells} ${cells === 1 ? 'cell' : 'cells'}, expected ${columns}, as the header row has`,
      note: 'An empty cell is written | |. A line | within a cell is written \\|.',
    }),
  },
};
