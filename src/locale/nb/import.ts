import type { ImportWords } from '../import-words.ts';

/** What Norwegian documents say. */
export const importWords: ImportWords = {
  parts:
    'bakgrunn|saksopplysninger|saksutredning|saksfremstilling|saksframstilling|innstilling|forslag til vedtak|kommunedirektørens innstilling|rådmannens innstilling|kommunedirektørens forslag til vedtak|forslag til innstilling|vurdering|vurderinger|konklusjon|vedlegg|økonomiske konsekvenser|behandling|saksprotokoll|dokumenter i saken|sammendrag|hjemmel|hva saken gjelder|oppsummering',
  agenda: 'dagsorden|møteinnkalling|innkalling|sakliste|saksliste|sakskart|møteprotokoll|protokoll|agenda',
  contents: 'innhold|innholdsfortegnelse|saker|saksliste|sakliste',
  item: 'sak|saksnr|ps|fs|rs|os|punkt|pkt',
  labels: {
    case: 'saksnr|saksnummer|arkivsak|arkivsaksnr|arkivsak-id|arkivreferanse|arkivref|arkivnr|journalpost|referanse',
    responsible: 'saksbehandler|ansvarlig|saksansvarlig',
    presenter: 'saksordfører|orientering ved|innleder|gjest|gjester',
    duration: 'varighet|tidsbruk|tidsramme',
    council: 'utvalg|råd|organ',
    date: 'dato|møtedato',
    time: 'tid|tidspunkt|klokkeslett|møtetid',
    place: 'sted|møtested|møterom|lokale',
  },
  closed:
    'lukket|lukkede|lukkede saker|lukket møte|lukket sak|for lukkede dører|for lukkede dørar|unntatt offentlighet|unntatt fra offentlighet|ikke offentlig|ikke-offentlig|ikke-offentlige|u.off|u. off|fortrolig',
  open: 'åpen|åpent|offentlig',
  sections: { open: 'Åpne saker', closed: 'Lukkede saker' },
  divisions: 'del|møte|saker|sakliste|saksliste',
  and: 'og|samt',
  contentsStyles: 'innhold|innh',
};
