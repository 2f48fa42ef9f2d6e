import type { PreviewWords } from '../da/preview.ts';

/** What the preview says around the pages, in English. */
export const preview: PreviewWords = {
  preview: 'Preview',
  edit: 'Edit',
  editItem: (title) => `Edit ${title}`,
  editPage: 'Edit this page',
  editLine: 'Open in the editor',
  draft: 'Draft: not on the public site yet',
  errors: (count) => (count === 1 ? '1 error in the content' : `${count} errors in the content`),
  warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  lastGood: 'The page below is the last one without errors. This goes away by itself when the file is mended.',
  more: (count) => `and ${count} more: run dagsorden check to see all`,
  notFound: 'There is no such page',
  notFoundHelp: 'It was perhaps renamed, moved or removed. When it is there, it is shown by itself.',
  toFront: 'To the front page',
  nothingYet: 'There is nothing to show yet',
  nothingYetHelp: 'As soon as the content can be read, the site is shown here by itself.',
  unreadable: 'The content cannot be read',
  printFailed: 'The PDF could not be printed',
  printFailedHelp: 'What went wrong is said below. Mend it and load this page again.',
  serverFailed: 'This page could not be made',
  changed: 'Changed just now',
};
