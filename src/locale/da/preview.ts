/** What the preview (`dev`) says around the pages, in Danish; the other languages have the same. */
export const preview = {
  preview: 'Forhåndsvisning',
  edit: 'Redigér',
  editItem: (title: string) => `Redigér ${title}`,
  editPage: 'Redigér denne side',
  editLine: 'Åbn i editoren',
  draft: 'Udkast: ikke på den offentlige side endnu',
  errors: (count: number) => (count === 1 ? '1 fejl i indholdet' : `${count} fejl i indholdet`),
  warnings: (count: number) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  lastGood: 'Siden nedenunder er den seneste uden fejl. Dette forsvinder af sig selv, når filen er rettet.',
  more: (count: number) => `og ${count} til: kør dagsorden check for at se dem alle`,
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

export type PreviewWords = typeof preview;
