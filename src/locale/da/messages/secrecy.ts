import type { Messages, SecrecyValues, SecretValues } from '../../message-values.ts';

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

function name({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} fra ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'Intet af det, der holdes tilbage, står på et offentligt websted.',
    tell: (value) => ({
      reason: `I ${value.builtFile} står ${name(value)}, som ikke må komme på et offentligt websted`,
      note:
        value.why === 'closed'
          ? 'Intet er offentliggjort. Fjern det fra den tekst eller fil, hvor det står. Hvis alle må kende det, så skriv det under public: i punktets felter.'
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
};
