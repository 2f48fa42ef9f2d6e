import type { Messages, SecrecyValues, SecretValues, UnreadReason } from '../../message-values.ts';

const closed: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'tittelen på en lukket sak',
  name: 'et navn fra en lukket sak',
  case: 'saksnummeret til en lukket sak',
  file: 'navnet på en lukket fil',
  attachment: 'tittelen på et lukket vedlegg',
  address: 'en adresse fra lukket innhold',
  text: 'et stykke lukket tekst',
  passage: 'et stykke av en lukket fil',
  content: 'innholdet i en lukket fil',
};

const things: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'tittelen',
  name: 'et navn',
  case: 'saksnummeret',
  file: 'et filnavn',
  attachment: 'tittelen på et vedlegg',
  address: 'en adresse',
  text: 'et stykke tekst',
  passage: 'et stykke av en fil',
  content: 'innholdet i en fil',
};

const owners: Readonly<Record<SecretValues['why'], string>> = {
  closed: 'en lukket sak',
  draft: 'et utkast',
  decision: 'et vedtak som ikke er offentlig ennå',
  withdrawn: 'en sak som er trukket',
};

const reasons: Readonly<Record<UnreadReason, string>> = {
  damaged: 'er skadet',
  encrypted: 'er kryptert eller krever et passord',
  container: 'er av et slag som ikke leses',
  large: 'blir for stor når den pakkes ut',
  size: 'er større enn 300 MB',
};

function nameOf({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} fra ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'Ingenting av det som holdes tilbake, står på et offentlig nettsted.',
    tell: (value) => ({
      reason: `I ${value.builtFile} står ${nameOf(value)}, som ikke må komme på et offentlig nettsted`,
      note:
        value.why === 'closed'
          ? 'Ingenting er publisert. Fjern det fra teksten eller filen der det står. Har saken vært åpen før, i en annen fil eller et annet møte, skriv navnet på den filen under aliases: i feltene til saken. Hvis alle kan kjenne til det, skriv det under public: i feltene til saken.'
          : 'Ingenting er publisert. Fjern det fra teksten eller filen der det står. Står det ikke i noen av filene dine, er det en feil i Dagsorden: meld gjerne fra.',
    }),
  },
  'redaction-incomplete': {
    summary: 'Modellen av et offentlig nettsted inneholder ingenting av det som holdes tilbake.',
    tell: ({ field, why }) => ({
      reason: `I det som nettstedet lages av, står feltet ${field} fra ${owners[why]}, som skulle vært utelatt`,
      note: 'Ingenting er publisert. Det er en feil i Dagsorden: meld gjerne fra, og nevn feltet.',
    }),
  },
  'closed-in-public': {
    summary: 'Offentlig innhold sier ingenting om det som er lukket.',
    tell: ({ kind, source }) => ({
      reason: `I offentlig innhold står ${closed[kind]}, men ingenting lukket kan stå her`,
      note: `${source === null ? 'Kjør dagsorden check --audience internal for å se hvilken sak det er. ' : `Lukket i ${source}. `}Fjern det her. Hvis alle kan kjenne til det, skriv ordene under public: i feltene til den lukkede saken.`,
    }),
  },
  'closed-in-version': {
    summary: 'Det som er lukket, er lukket også i tidligere versjoner: aliases i saken sier hva filen het da.',
    tell: ({ meeting, version, names, words }) => ({
      reason: `I ${version === null ? 'en tidligere tilstand' : `versjon ${version}`} av ${meeting} står det en åpen sak som kan være denne lukkede (${names.join(', ')})`,
      note: `Er det samme sak, skriv her: aliases: [${names.join(', ')}]. ${words.length > 0 ? `Er det en annen sak, skriv det begge sier, som ord alle kan kjenne til: public: [${words.join(', ')}]` : 'Er det en annen sak, legg filen tilbake med withdrawn: true, så den kan kjennes igjen.'}`,
    }),
  },
  'unsearchable-file': {
    summary: 'En offentlig fil på et nettsted med lukket innhold kan gjennomsøkes.',
    tell: ({ name, reason }) => ({
      reason: `Filen «${name}» ${reasons[reason]}, så den kan ikke gjennomsøkes etter det som er lukket`,
      note: `${reason === 'large' || reason === 'size' ? 'Del den i mindre filer.' : 'Publiser den i en annen form, for eksempel som PDF uten passord eller som ZIP.'} Hvis noen har lest den og ikke funnet noe lukket, skriv over denne linjen: dagsorden-ignore unsearchable-file: hvem som leste den, og når`,
    }),
  },
  'file-position': {
    summary: 'En publisert fil sier ikke hvor et bilde er tatt.',
    tell: ({ name }) => ({
      reason: `I «${name}» står det hvor et bilde er tatt, men det skal ikke offentligheten vite`,
      note: 'Kjør dagsorden check --fix for å fjerne det fra JPEG- og PNG-bilder, eller fjern det med et annet program og lagre filen på nytt.',
    }),
  },
  'file-metadata': {
    summary: 'Et publisert dokument nevner ikke ved en feil hvem som har laget det.',
    tell: ({ name, traces }) => ({
      reason: `I «${name}» står navn eller stier (${traces.join(', ')}) som leserne neppe skal kjenne`,
      note: 'Fjern dem der filen er laget (i Word: Fil, Info, Inspiser dokument), og lagre den på nytt. dagsorden check --fix fjerner dem fra JPEG- og PNG-bilder. Hvis leserne kan kjenne dem, skriv over denne linjen: dagsorden-ignore file-metadata: grunnen',
    }),
  },
};
