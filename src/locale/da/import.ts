import type { ImportWords } from '../import-words.ts';

/** What Danish documents say. */
export const importWords: ImportWords = {
  parts:
    'baggrund|indstilling|indstillinger|sagsfremstilling|sagsbeskrivelse|bilag|resumé|resume|sagen kort|økonomi|økonomiske konsekvenser|høring|lovgrundlag|retsgrundlag|kommunikation|tidsplan|problemstilling|videre proces|den videre proces|konklusion|supplerende sagsfremstilling|personalemæssige konsekvenser|beslutningskompetence|beslutningshistorik|historik|løsning|beslutningstema',
  agenda: 'dagsorden|dagsordenen|indkaldelse|mødeindkaldelse|referat|beslutningsprotokol|punktliste',
  contents: 'indhold|indholdsfortegnelse|punkter|punktoversigt',
  item: 'punkt|pkt|sag',
  labels: {
    case: 'sagsnr|sags id|sagsnummer|sags nr|sag nr|sags-id|sagsid|journalnr|journalnummer|j.nr|j. nr|acadre|sbsys|dok.nr|kle',
    responsible:
      'ansvarlig|ansvarlige|sagsbehandler|sagsansvarlig|ansvarlig afdeling|ansvarlig forvaltning|kontaktperson|indstiller|sekretariatets kontakt',
    presenter:
      'oplægsholder|oplægsholdere|oplæg ved|oplæg v|gæst|gæster|deltager|deltagere|mødedeltager|præsenteres af',
    duration: 'varighed|tidsforbrug|afsat tid|tidsramme',
    council: 'udvalg|råd|forum|organ|møde i',
    date: 'dato|mødedato|dag',
    time: 'tid|mødetidspunkt|starttidspunkt|tidspunkt|mødetid|klokkeslæt|start|mødestart',
    place: 'sted|mødested|lokale|lokation|mødelokale|adresse',
  },
  closed:
    'lukket|lukket punkt|lukket dagsorden|lukket møde|lukkede|lukkede punkter|lukkede sager|for lukkede døre|ikke-offentlig|ikke-offentlige|ikke-offentligt|ikke offentlig|ikke offentlige|fortroligt|fortrolige|fortrolig',
  open: 'åben|åbent|åbent punkt',
  sections: { open: 'Åben dagsorden', closed: 'Lukket dagsorden' },
  divisions: 'del|dagsorden|møde|punkter|sager',
  and: 'og|samt',
  contentsStyles: 'indholdsfortegnelse',
};
