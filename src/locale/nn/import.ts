import type { ImportWords } from '../import-words.ts';

/** What documents in Nynorsk say, beyond what they share with Bokmål. */
export const importWords: ImportWords = {
  parts:
    'saksopplysingar|saksutgreiing|saksframlegg|tilråding|framlegg til vedtak|kommunedirektøren si tilråding|kommunedirektøren si innstilling|rådmannen si tilråding|rådmannen si innstilling|vurderingar|økonomiske konsekvensar|dokument i saka|samandrag|kva saka gjeld|oppsummering',
  agenda: 'møteinnkalling|saksliste|sakliste|møtebok|møteprotokoll',
  contents: 'innhald|innhaldsliste|saksliste',
  item: 'sak|saksnr|ps|punkt',
  labels: {
    case: 'saksnr|saksnummer|arkivsak|journalpost|referanse',
    responsible: 'saksbehandlar|sakshandsamar|ansvarleg|saksansvarleg',
    presenter: 'saksordførar|innleiar|gjest|gjestar',
    duration: 'varigheit|lengd|tidsbruk|tidsramme',
    council: 'utval|råd|organ',
    date: 'dato|møtedato',
    time: 'tid|tidspunkt|klokkeslett|møtetid',
    place: 'stad|møtestad|møterom|lokale',
  },
  closed:
    'lukka|lukka saker|lukka møte|lukka sak|lukka dør|lukka dører|unnateke offentlegheit|unnateke offentleg innsyn|unnateke frå offentlegheit|unntatt offentlegheit|unnteke offentlegheit|ikkje offentleg|u.off|u. off|fortruleg',
  open: 'open|ope|offentleg',
  sections: { open: 'Opne saker', closed: 'Lukka saker' },
  divisions: 'del|møte|saker|sakliste|saksliste',
  and: 'og|samt',
  contentsStyles: 'innhald',
};
