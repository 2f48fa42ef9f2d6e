import type { MessageLanguage } from '../../src/messages.ts';

const en = {
  preview: 'Preview',
  edit: 'Edit',
  editItem: (title: string) => `Edit ${title}`,
  editPage: 'Edit this page',
  editLine: 'Open in the editor',
  draft: 'Draft: not on the public site yet',
  errors: (count: number) => (count === 1 ? '1 error in the content' : `${count} errors in the content`),
  warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
  lastGood: 'The page below is the last one without errors. This goes away by itself when the file is mended.',
  more: (count: number) => `and ${count} more: run dagsorden check to see all`,
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

export type DevWords = typeof en;

const da: DevWords = {
  preview: 'Forhåndsvisning',
  edit: 'Redigér',
  editItem: (title) => `Redigér ${title}`,
  editPage: 'Redigér denne side',
  editLine: 'Åbn i editoren',
  draft: 'Udkast: ikke på den offentlige side endnu',
  errors: (count) => (count === 1 ? '1 fejl i indholdet' : `${count} fejl i indholdet`),
  warnings: (count) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  lastGood: 'Siden nedenunder er den seneste uden fejl. Dette forsvinder af sig selv, når filen er rettet.',
  more: (count) => `og ${count} til: kør dagsorden check for at se dem alle`,
  notFound: 'Siden findes ikke',
  notFoundHelp: 'Måske er den omdøbt, flyttet eller slettet. Når den er der, vises den af sig selv.',
  toFront: 'Til forsiden',
  nothingYet: 'Der er ikke noget at vise endnu',
  nothingYetHelp: 'Så snart indholdet kan læses, vises webstedet her af sig selv.',
  unreadable: 'Indholdet kan ikke læses',
  printFailed: 'PDF’en kunne ikke udskrives',
  printFailedHelp: 'Hvad der gik galt, står nedenfor. Ret det, og hent siden igen.',
  serverFailed: 'Siden kunne ikke dannes',
  changed: 'Ændret lige nu',
};

/** The words of the preview itself; the pages have their own. */
export function findDevWords(language: MessageLanguage): DevWords {
  return language === 'da' ? da : en;
}
