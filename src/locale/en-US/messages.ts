import { messages as british } from '../en/messages/index.ts';
import type { Some } from '../extend.ts';
import type { Messages } from '../message-values.ts';

/** What the schema expects, as it is spelt in the United States. */
const spell = (expected: string) =>
  expected
    .replaceAll('colour', 'color')
    .replaceAll('organisation', 'organization')
    .replace('Europe/Copenhagen', 'America/New_York');

/** What the rules say where it is written otherwise than in Britain. */
export const messages: Some<Messages> = {
  'missing-field': {
    tell: (values) => british['missing-field'].tell({ ...values, expected: spell(values.expected) }),
  },
  'invalid-value': {
    tell: (values) => british['invalid-value'].tell({ ...values, expected: spell(values.expected) }),
  },
  'accent-contrast': {
    summary: 'The accent color can be read on white.',
    tell: ({ colour, contrast }) => ({
      reason: `Unexpected color ${colour}, whose contrast with white is ${contrast.toFixed(1)}:1, expected at least 4.5:1`,
      note: 'Choose a darker color: links and headings in that color must be readable (WCAG 2.1, 1.4.3).',
    }),
  },
  'accidental-list': {
    tell: ({ write }) => ({
      reason: 'Unexpected number and period that begin a list, expected a paragraph',
      note: `Write ${write}`,
    }),
  },
  'attachment-pages': {
    tell: (values) => {
      const { reason, note } = british['attachment-pages'].tell(values);
      return { reason: reason.replace('larger than five metres', 'larger than 16 feet'), note };
    },
  },
  'file-name': {
    tell: (values) => {
      const { reason, note } = british['file-name'].tell(values);
      return { reason: reason.replace(/^Unexpected full stop/, 'Unexpected period'), note };
    },
  },
  'image-text': {
    tell: (values) => {
      const { reason, note } = british['image-text'].tell(values);
      return { reason, note: note.replace('cycle paths', 'bike paths') };
    },
  },
};
