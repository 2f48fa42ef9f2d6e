import type { PreviewWords } from '../da/preview.ts';

/** What the preview says around the pages, in Norwegian. */
export const preview: PreviewWords = {
  preview: 'Forhåndsvisning',
  edit: 'Rediger',
  editItem: (title) => `Rediger ${title}`,
  editPage: 'Rediger denne siden',
  editLine: 'Åpne i redigeringsprogrammet',
  draft: 'Utkast: ikke på det offentlige nettstedet ennå',
  errors: (count) => (count === 1 ? '1 feil i innholdet' : `${count} feil i innholdet`),
  warnings: (count) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  lastGood: 'Siden nedenfor er den siste uten feil. Dette forsvinner av seg selv når filen er rettet.',
  more: (count) => `og ${count} til: kjør dagsorden check for å se alle`,
  notFound: 'Siden finnes ikke',
  notFoundHelp: 'Kanskje den har fått nytt navn, er flyttet eller slettet. Når den er der, vises den av seg selv.',
  toFront: 'Til forsiden',
  nothingYet: 'Det er ingenting å vise ennå',
  nothingYetHelp: 'Så snart innholdet kan leses, vises nettstedet her av seg selv.',
  unreadable: 'Innholdet kan ikke leses',
  printFailed: 'PDF-en kunne ikke skrives ut',
  printFailedHelp: 'Hva som gikk galt, står nedenfor. Rett det og last inn siden på nytt.',
  serverFailed: 'Siden kunne ikke lages',
  changed: 'Endret nå nettopp',
};
