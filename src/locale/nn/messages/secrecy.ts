import type { Messages, SecrecyValues, SecretValues, UnreadReason } from '../../message-values.ts';

const closed: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'tittelen på ei lukka sak',
  name: 'eit namn frå ei lukka sak',
  case: 'saksnummeret til ei lukka sak',
  file: 'namnet på ei lukka fil',
  attachment: 'tittelen på eit lukka vedlegg',
  address: 'ei adresse frå lukka innhald',
  text: 'eit stykke lukka tekst',
  passage: 'eit stykke av ei lukka fil',
  content: 'innhaldet i ei lukka fil',
};

const things: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'tittelen',
  name: 'eit namn',
  case: 'saksnummeret',
  file: 'eit filnamn',
  attachment: 'tittelen på eit vedlegg',
  address: 'ei adresse',
  text: 'eit stykke tekst',
  passage: 'eit stykke av ei fil',
  content: 'innhaldet i ei fil',
};

const owners: Readonly<Record<SecretValues['why'], string>> = {
  closed: 'ei lukka sak',
  draft: 'eit utkast',
  decision: 'eit vedtak som ikkje er offentleg enno',
  withdrawn: 'ei sak som er trekt',
};

const reasons: Readonly<Record<UnreadReason, string>> = {
  damaged: 'er skadd',
  encrypted: 'er kryptert eller krev eit passord',
  container: 'er av eit slag som ikkje kan lesast',
  large: 'blir for stor når ho blir pakka ut',
  size: 'er større enn 300 MB',
};

function nameOf({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} frå ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'Ingenting av det som blir halden tilbake, står på ein offentleg nettstad.',
    tell: (value) => ({
      reason: `I ${value.builtFile} står ${nameOf(value)}, som ikkje må kome på ein offentleg nettstad`,
      note:
        value.why === 'closed'
          ? 'Ingenting er publisert. Fjern det frå teksten eller fila der det står. Har saka vore open før, i ei anna fil eller eit anna møte, så skriv namnet på den fila under aliases: i felta til saka. Kan alle kjenne til det, så skriv det under public: i felta til saka.'
          : 'Ingenting er publisert. Fjern det frå teksten eller fila der det står. Står det ikkje i nokon av filene dine, er det ein feil i Dagsorden: meld gjerne frå.',
    }),
  },
  'redaction-incomplete': {
    summary: 'Modellen av ein offentleg nettstad inneheld ingenting av det som blir halden tilbake.',
    tell: ({ field, why }) => ({
      reason: `I det som nettstaden blir laga av, står feltet ${field} frå ${owners[why]}, som skulle vore utelate`,
      note: 'Ingenting er publisert. Det er ein feil i Dagsorden: meld gjerne frå, og nemn feltet.',
    }),
  },
  'closed-in-public': {
    summary: 'Offentleg innhald seier ingenting om det som er lukka.',
    tell: ({ kind, source }) => ({
      reason: `I offentleg innhald står ${closed[kind]}, men ingenting lukka kan stå her`,
      note: `${source === null ? 'Køyr dagsorden check --audience internal for å sjå kva sak det er. ' : `Lukka i ${source}. `}Fjern det her. Kan alle kjenne til det, så skriv orda under public: i felta til den lukka saka.`,
    }),
  },
  'closed-in-version': {
    summary: 'Det som er lukka, er lukka òg i tidlegare versjonar: aliases i saka seier kva fila het då.',
    tell: ({ meeting, version, names, words }) => ({
      reason: `I ${version === null ? 'ein tidlegare tilstand' : `versjon ${version}`} av ${meeting} står det ei open sak som kan vere denne lukka (${names.join(', ')})`,
      note: `Er det same saka, så skriv her: aliases: [${names.join(', ')}]. ${words.length > 0 ? `Er det ei anna sak, så skriv det begge seier, som ord alle kan kjenne til: public: [${words.join(', ')}]` : 'Er det ei anna sak, så legg fila tilbake med withdrawn: true, så ho kan kjennast att.'}`,
    }),
  },
  'unsearchable-file': {
    summary: 'Ei offentleg fil på ein nettstad med lukka innhald kan gjennomsøkast.',
    tell: ({ name, reason }) => ({
      reason: `Fila «${name}» ${reasons[reason]}, så ho kan ikkje gjennomsøkast etter det som er lukka`,
      note: `${reason === 'large' || reason === 'size' ? 'Del henne i mindre filer.' : 'Publiser henne i ei anna form, til dømes som PDF utan passord eller som ZIP.'} Har nokon lese henne og ikkje funne noko lukka, så skriv over denne linja: dagsorden-ignore unsearchable-file: kven som las henne, og når`,
    }),
  },
  'file-position': {
    summary: 'Ei publisert fil seier ikkje kvar eit bilete er teke.',
    tell: ({ name }) => ({
      reason: `I «${name}» står det kvar eit bilete er teke, men det skal ikkje offentlegheita vite`,
      note: 'Køyr dagsorden check --fix for å fjerne det frå JPEG- og PNG-bilete, eller fjern det med eit anna program og lagre fila på nytt.',
    }),
  },
  'file-metadata': {
    summary: 'Eit publisert dokument nemner ikkje ved ein feil kven som har laga det.',
    tell: ({ name, traces }) => ({
      reason: `I «${name}» står namn eller stigar (${traces.join(', ')}) som lesarane neppe skal kjenne`,
      note: 'Fjern dei der fila er laga (i Word: Fil, Info, Inspiser dokument), og lagre henne på nytt. dagsorden check --fix fjernar dei frå JPEG- og PNG-bilete. Kan lesarane kjenne dei, så skriv over denne linja: dagsorden-ignore file-metadata: grunnen',
    }),
  },
};
