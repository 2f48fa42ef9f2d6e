import type { Messages, YamlValues } from '../../message-values.ts';

const faults: Readonly<Record<YamlValues['yaml-syntax']['fault'], string>> = {
  colon: 'Der er et kolon i teksten, så YAML kan ikke læse feltet',
  quotes: 'Anførselstegnene i teksten passer ikke sammen',
  start: 'Teksten begynder med et tegn, som YAML bruger til andet',
  tab: 'Linjen begynder med et tabulatortegn',
  space: 'Der er et særligt mellemrum, som YAML ikke kender',
  'missing-space': 'Der mangler et mellemrum efter feltets kolon',
  'missing-colon': 'Der mangler et kolon efter feltets navn',
  indentation: 'Linjen er rykket anderledes ind end linjerne omkring den',
  continuation: 'Linjen hører ikke til noget felt; en tekst står på én linje',
  bracket: 'En parentes er ikke lukket',
  list: 'Der står en liste efter en tekst',
  'empty-entry': 'Her står et komma uden noget foran eller bagved',
  conflict: 'Her står mærkerne fra en flettekonflikt',
  'document-end': 'En linje med tre prikker slutter felterne for tidligt',
  other: 'Felterne kan ikke læses som YAML',
};

const changes: Readonly<Record<YamlValues['yaml-meaning']['change'], string>> = {
  comment: 'Der står # efter et mellemrum, og dér slutter YAML teksten',
  tag: 'Teksten begynder med !, og så fjerner YAML et ord',
  anchor: 'Teksten begynder med &, og så fjerner YAML et ord',
  alias: 'Teksten begynder med *, som YAML læser som et alias',
  comma: 'Der er et komma i en tekst mellem krøllede parenteser, og dér slutter YAML teksten',
  list: 'Punkterne er blevet en del af teksten over dem',
  flag: 'Feltet har ingen værdi',
};

const missing: Readonly<
  Record<YamlValues['front-matter-missing']['kind'], (line: string) => readonly [string, string]>
> = {
  nothing: () => [
    'Filen begynder ikke med felter',
    'Begynd filen med en linje med tre bindestreger, felterne (title: …) og endnu en linje med tre bindestreger.',
  ],
  late: () => [
    'Der er tekst eller tomme linjer før felterne',
    'Flyt felterne op, så linjen --- er filens allerførste.',
  ],
  dashes: (line) => [`Første linje er »${line}«, ikke tre bindestreger`, 'Skriv: ---'],
  start: () => ['Felterne mangler en linje med --- foran', 'Sæt en linje med tre bindestreger før det første felt.'],
};

/** Felter skrevet som YAML. */
export const yaml: Messages<YamlValues> = {
  'yaml-syntax': {
    summary: 'Felterne kan læses som YAML.',
    tell: ({ fault, mended, detail }) => ({ reason: faults[fault], note: adviseOn(fault, mended, detail) }),
  },
  'yaml-duplicate-key': {
    summary: 'Et felt står én gang.',
    tell: () => ({
      reason: 'Feltet står to gange',
      note: 'Slet den ene af de to. Flere værdier skrives som en liste: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Aliasser i YAML kan følges.',
    tell: () => ({
      reason: 'Aliasserne kan ikke følges',
      note: 'Skriv værdierne selv i stedet for & og *.',
    }),
  },
  'yaml-meaning': {
    summary: 'Teksten i felterne betyder det, der står.',
    tell: ({ change, mended }) => ({
      reason: changes[change],
      note:
        change === 'comment'
          ? `Skriv: ${mended} Er det en kommentar, så sæt den på en linje for sig.`
          : `Skriv: ${mended}`,
    }),
  },
  'control-character': {
    summary: 'Tekst i felterne har ingen linjeskift og ingen styretegn.',
    tell: ({ character, mended }) => ({
      reason: `Tegnet ${character} står i en tekst, der skal være på én linje`,
      note: `Skriv: ${mended}`,
    }),
  },
  'front-matter-missing': {
    summary: 'Hver Markdown-fil begynder med felter.',
    tell: ({ kind, line }) => {
      const [reason, note] = missing[kind](line);
      return { reason, note };
    },
  },
  'front-matter-unclosed': {
    summary: 'En linje med tre bindestreger lukker felterne.',
    tell: () => ({
      reason: 'Felterne er ikke lukket',
      note: 'Skriv --- alene på en linje efter det sidste felt.',
    }),
  },
  'front-matter-language': {
    summary: 'Felterne er YAML; kode køres aldrig.',
    tell: ({ language }) => ({
      reason: `Felterne er skrevet i »${language}«, ikke i YAML`,
      note: 'Skriv --- alene på første linje. Dagsorden kører aldrig kode fra indholdet.',
    }),
  },
};

function adviseOn(fault: YamlValues['yaml-syntax']['fault'], mended: string | null, detail: string): string {
  if (fault === 'conflict')
    return 'Behold den ene af de to udgaver, og slet de tre linjer <<<<<<<, ======= og >>>>>>>.';
  if (fault === 'document-end') return 'Slet linjen med de tre prikker.';
  if (fault === 'tab') return 'Skriv mellemrum i stedet for tabulatorer: to for hvert trin.';
  if (mended !== null) return `Skriv: ${mended}`;
  return `Ofte er der et kolon eller et anførselstegn i en tekst: sæt hele teksten i dobbelte anførselstegn. YAML siger: ${detail}.`;
}
