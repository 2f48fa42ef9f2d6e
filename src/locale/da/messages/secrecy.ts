import type { Messages, SecrecyValues, SecretValues, UnreadReason } from '../../message-values.ts';

const closed: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'titlen på et lukket punkt',
  name: 'et navn fra et lukket punkt',
  case: 'sagsnummeret på et lukket punkt',
  file: 'navnet på en lukket fil',
  attachment: 'titlen på et lukket bilag',
  address: 'en adresse fra lukket indhold',
  text: 'et stykke lukket tekst',
  passage: 'et stykke af en lukket fil',
  content: 'indholdet af en lukket fil',
};

const things: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'titlen',
  name: 'et navn',
  case: 'sagsnummeret',
  file: 'et filnavn',
  attachment: 'titlen på et bilag',
  address: 'en adresse',
  text: 'et stykke tekst',
  passage: 'et stykke af en fil',
  content: 'indholdet af en fil',
};

const owners: Readonly<Record<SecretValues['why'], string>> = {
  closed: 'et lukket punkt',
  draft: 'et udkast',
  decision: 'en beslutning, der ikke er offentlig endnu',
  withdrawn: 'et punkt, der er udgået',
};

const reasons: Readonly<Record<UnreadReason, string>> = {
  damaged: 'er beskadiget',
  encrypted: 'er krypteret eller kræver en adgangskode',
  container: 'er af en slags, som ikke bliver læst',
  large: 'fylder for meget, når den pakkes ud',
  size: 'fylder mere end 300 MB',
};

function nameOf({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} fra ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'Intet af det, der holdes tilbage, står på et offentligt websted.',
    tell: (value) => ({
      reason: `I ${value.builtFile} står ${nameOf(value)}, som ikke må komme på et offentligt websted`,
      note:
        value.why === 'closed'
          ? 'Intet er offentliggjort. Fjern det fra den tekst eller fil, hvor det står. Har punktet tidligere været åbent i en anden fil eller et andet møde, så skriv den fils navn under aliases: i punktets felter. Hvis alle må kende det, så skriv det under public: i punktets felter.'
          : 'Intet er offentliggjort. Fjern det fra den tekst eller fil, hvor det står. Står det ikke i nogen af dine filer, er det en fejl i Dagsorden: meld den gerne.',
    }),
  },
  'redaction-incomplete': {
    summary: 'Modellen af et offentligt websted rummer intet af det, der holdes tilbage.',
    tell: ({ field, why }) => ({
      reason: `I det, som webstedet bliver dannet af, står feltet ${field} fra ${owners[why]}, som skulle være udeladt`,
      note: 'Intet er offentliggjort. Det er en fejl i Dagsorden: meld den gerne, og nævn feltet.',
    }),
  },
  'closed-in-public': {
    summary: 'Offentligt indhold siger intet om det, der er lukket.',
    tell: ({ kind, source }) => ({
      reason: `I offentligt indhold står ${closed[kind]}, men intet lukket må stå her`,
      note: `${source === null ? 'Kør dagsorden check --audience internal for at se, hvilket punkt det er. ' : `Lukket i ${source}. `}Fjern det her. Hvis alle må kende det, så skriv ordene under public: i det lukkede punkts felter.`,
    }),
  },
  'closed-in-version': {
    summary:
      'Det, der er lukket, er også lukket i tidligere versioner: punktets aliases siger, hvad filen hed dengang.',
    tell: ({ meeting, version, names, words }) => ({
      reason: `I ${version === null ? 'en tidligere udgave' : `version ${version}`} af ${meeting} står der et åbent punkt, som kan være dette lukkede (${names.join(', ')})`,
      note: `Er det samme sag, så skriv her: aliases: [${names.join(', ')}]. ${words.length > 0 ? `Er det en anden sag, så skriv det, som begge siger, som ord, alle må kende: public: [${words.join(', ')}]` : 'Er det en anden sag, så læg filen tilbage med withdrawn: true, så den kan kendes.'}`,
    }),
  },
  'unsearchable-file': {
    summary: 'En offentlig fil på et websted med lukket indhold kan gennemsøges for det.',
    tell: ({ name, reason }) => ({
      reason: `Filen »${name}« ${reasons[reason]}, så den kan ikke gennemsøges for det, der er lukket`,
      note: `${reason === 'large' || reason === 'size' ? 'Del den i mindre filer.' : 'Offentliggør den i en anden form, for eksempel som PDF uden adgangskode eller som ZIP.'} Hvis nogen har læst den og ikke fundet noget lukket, så skriv over denne linje: dagsorden-ignore unsearchable-file: hvem der har læst den, og hvornår`,
    }),
  },
  'file-position': {
    summary: 'En offentliggjort fil siger ikke, hvor et billede er taget.',
    tell: ({ name }) => ({
      reason: `I »${name}« står, hvor et billede er taget, men det skal offentligheden ikke vide`,
      note: 'Kør dagsorden check --fix for at fjerne det fra JPEG- og PNG-billeder, eller fjern det med et andet program, og gem filen på ny.',
    }),
  },
  'file-metadata': {
    summary: 'Et offentliggjort dokument nævner ikke ved en fejl, hvem der har lavet det.',
    tell: ({ name, traces }) => ({
      reason: `I »${name}« står navne eller stier (${traces.join(', ')}), som læserne næppe skal kende`,
      note: 'Fjern dem dér, hvor filen er lavet (i Word: Filer, Oplysninger, Undersøg dokument), og gem den på ny. dagsorden check --fix fjerner dem fra JPEG- og PNG-billeder. Hvis læserne må kende dem, så skriv over denne linje: dagsorden-ignore file-metadata: begrundelsen',
    }),
  },
};
