import type { PreviewWords } from '../da/preview.ts';

/** What the preview says around the pages, in Swedish. */
export const preview: PreviewWords = {
  preview: 'Förhandsgranskning',
  edit: 'Redigera',
  editItem: (title) => `Redigera ${title}`,
  editPage: 'Redigera den här sidan',
  editLine: 'Öppna i redigeraren',
  draft: 'Utkast: ännu inte på den offentliga webbplatsen',
  errors: (count) => (count === 1 ? '1 fel i innehållet' : `${count} fel i innehållet`),
  warnings: (count) => (count === 1 ? '1 varning' : `${count} varningar`),
  lastGood: 'Sidan nedan är den senaste utan fel. Det här försvinner av sig självt när filen är rättad.',
  more: (count) => `och ${count} till: kör dagsorden check för att se alla`,
  notFound: 'Sidan finns inte',
  notFoundHelp: 'Den kan ha bytt namn, flyttats eller tagits bort. När den finns visas den av sig själv.',
  toFront: 'Till startsidan',
  nothingYet: 'Det finns inget att visa ännu',
  nothingYetHelp: 'Så snart innehållet kan läsas visas webbplatsen här av sig själv.',
  unreadable: 'Innehållet kan inte läsas',
  printFailed: 'PDF-filen kunde inte skrivas ut',
  printFailedHelp: 'Vad som gick fel står nedan. Rätta det och hämta sidan igen.',
  serverFailed: 'Sidan kunde inte skapas',
  changed: 'Ändrat nyss',
};
