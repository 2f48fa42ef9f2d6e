import type { Messages, YamlValues } from '../../message-values.ts';

const faults: Readonly<Record<YamlValues['yaml-syntax']['fault'], string>> = {
  colon: 'Det er et kolon i teksten, så YAML kan ikke lese feltet',
  quotes: 'Anførselstegnene i teksten hører ikke sammen',
  start: 'Teksten begynner med et tegn som YAML bruker til noe annet',
  tab: 'Linjen begynner med et tabulatortegn',
  space: 'Det er et spesielt mellomrom som YAML ikke kjenner',
  'missing-space': 'Det mangler et mellomrom etter kolonet i feltet',
  'missing-colon': 'Det mangler et kolon etter navnet på feltet',
  indentation: 'Linjen har et annet innrykk enn linjene rundt',
  continuation: 'Linjen hører ikke til noe felt; en tekst står på én linje',
  bracket: 'En parentes er ikke lukket',
  list: 'Det står en liste etter en tekst',
  'empty-entry': 'Her står et komma uten noe foran eller bak',
  conflict: 'Her står merkene fra en flettekonflikt',
  'document-end': 'En linje med tre prikker avslutter feltene for tidlig',
  other: 'Feltene kan ikke leses som YAML',
};

const changes: Readonly<Record<YamlValues['yaml-meaning']['change'], string>> = {
  comment: 'Det står # etter et mellomrom, og der avslutter YAML teksten',
  tag: 'Teksten begynner med !, og da fjerner YAML et ord',
  anchor: 'Teksten begynner med &, og da fjerner YAML et ord',
  alias: 'Teksten begynner med *, som YAML leser som et alias',
  comma: 'Det er et komma i en tekst mellom klammeparenteser, og der avslutter YAML teksten',
  list: 'Punktene er blitt en del av teksten over dem',
  flag: 'Feltet har ingen verdi',
};

const missing: Readonly<
  Record<YamlValues['front-matter-missing']['kind'], (line: string) => readonly [string, string]>
> = {
  nothing: () => [
    'Filen begynner ikke med felter',
    'Begynn filen med en linje med tre bindestreker, feltene (title: …) og enda en linje med tre bindestreker.',
  ],
  late: () => [
    'Det er tekst eller tomme linjer før feltene',
    'Flytt feltene opp, så linjen --- er den aller første i filen.',
  ],
  dashes: (line) => [`Første linje er «${line}», ikke tre bindestreker`, 'Skriv: ---'],
  start: () => ['Feltene mangler en linje med --- foran', 'Sett en linje med tre bindestreker før det første feltet.'],
};

/** Felter skrevet som YAML. */
export const yaml: Messages<YamlValues> = {
  'yaml-syntax': {
    summary: 'Feltene kan leses som YAML.',
    tell: ({ fault, mended, detail }) => ({ reason: faults[fault], note: adviseOn(fault, mended, detail) }),
  },
  'yaml-duplicate-key': {
    summary: 'Et felt står én gang.',
    tell: () => ({
      reason: 'Feltet står to ganger',
      note: 'Slett det ene av de to. Flere verdier skrives som en liste: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Aliaser i YAML kan følges.',
    tell: () => ({
      reason: 'Aliasene kan ikke følges',
      note: 'Skriv verdiene selv i stedet for & og *.',
    }),
  },
  'yaml-meaning': {
    summary: 'Teksten i feltene betyr det som står der.',
    tell: ({ change, mended }) => ({
      reason: changes[change],
      note:
        change === 'comment'
          ? `Skriv: ${mended} Er det en kommentar, så sett den på en egen linje.`
          : `Skriv: ${mended}`,
    }),
  },
  'control-character': {
    summary: 'Tekst i feltene har ingen linjeskift og ingen styretegn.',
    tell: ({ character, mended }) => ({
      reason: `Tegnet ${character} står i en tekst som skal være på én linje`,
      note: `Skriv: ${mended}`,
    }),
  },
  'front-matter-missing': {
    summary: 'Hver Markdown-fil begynner med felter.',
    tell: ({ kind, line }) => {
      const [reason, note] = missing[kind](line);
      return { reason, note };
    },
  },
  'front-matter-unclosed': {
    summary: 'En linje med tre bindestreker lukker feltene.',
    tell: () => ({
      reason: 'Feltene er ikke lukket',
      note: 'Skriv --- alene på en linje etter det siste feltet.',
    }),
  },
  'front-matter-language': {
    summary: 'Feltene er YAML; kode kjøres aldri.',
    tell: ({ language }) => ({
      reason: `Feltene er skrevet i «${language}», ikke i YAML`,
      note: 'Skriv --- alene på første linje. Dagsorden kjører aldri kode fra innholdet.',
    }),
  },
};

function adviseOn(fault: YamlValues['yaml-syntax']['fault'], mended: string | null, detail: string): string {
  if (fault === 'conflict')
    return 'Behold én av de to versjonene, og slett de tre linjene <<<<<<<, ======= og >>>>>>>.';
  if (fault === 'document-end') return 'Slett linjen med de tre prikkene.';
  if (fault === 'tab') return 'Skriv mellomrom i stedet for tabulatorer: to for hvert trinn.';
  if (mended !== null) return `Skriv: ${mended}`;
  return `Ofte er det et kolon eller et anførselstegn i en tekst: sett hele teksten i doble anførselstegn. YAML sier: ${detail}.`;
}
