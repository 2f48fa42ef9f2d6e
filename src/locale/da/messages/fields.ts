import type { FieldValues, Messages, WrittenValue, YamlProblem } from '../../message-values.ts';
import { expectationIn } from '../expectations.ts';

const problems: Readonly<Record<YamlProblem, readonly [string, string]>> = {
  colon: ['Teksten indeholder et kolon', 'Sæt hele teksten efter feltets navn i dobbelte anførselstegn.'],
  quote: [
    'Et anførselstegn mangler sin makker',
    'Sæt hele teksten i dobbelte anførselstegn, eller fjern anførselstegnet.',
  ],
  bracket: [
    'En parentes bliver ikke lukket',
    'Skriv den parentes, der lukker listen, eller sæt hele teksten i dobbelte anførselstegn.',
  ],
  indent: [
    'Linjen er ikke rykket ind som de andre',
    'Begynd felter på samme niveau lige langt inde; det, der hører til et felt, rykkes to mellemrum ind.',
  ],
  tab: ['Linjen begynder med et tabulatortegn', 'Erstat tabulatortegnet i begyndelsen af linjen med to mellemrum.'],
  sign: [
    'Teksten begynder med et tegn, der betyder noget særligt i felterne',
    'Sæt hele teksten i dobbelte anførselstegn.',
  ],
  other: [
    'Linjen kan ikke læses som et felt',
    'Skriv hvert felt som navn: værdi, og sæt en tekst med tegn i dobbelte anførselstegn.',
  ],
};

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `»${value.text}«`;
  return { empty: 'ingenting', emptyList: 'en tom liste', list: 'en liste', mapping: 'flere felter' }[value.kind];
}

const rulesOf = (known: readonly string[]) => `De regler, der kan indstilles, er ${known.join(', ')}.`;

/** Felterne, og det, som de og kommentarer indstiller. */
export const fields: Messages<FieldValues> = {
  'front-matter-missing': {
    summary: 'Hver Markdown-fil begynder med felter.',
    tell: () => ({
      reason: 'Filen begynder ikke med felter mellem to linjer med ---',
      note: 'Begynd filen med en linje med tre bindestreger, felterne (title: …) og endnu en linje med tre bindestreger.',
    }),
  },
  'front-matter-unclosed': {
    summary: 'En linje med tre bindestreger lukker felterne.',
    tell: () => ({
      reason: 'Felterne bliver ikke lukket af en linje med tre bindestreger',
      note: 'Skriv --- alene på en linje efter det sidste felt.',
    }),
  },
  'front-matter-language': {
    summary: 'Felterne er YAML; kode køres aldrig.',
    tell: ({ language }) => ({
      reason: `Felterne er skrevet i »${language}«, men skal være YAML`,
      note: 'Skriv --- alene på første linje. Dagsorden kører aldrig kode fra indholdet.',
    }),
  },
  'yaml-syntax': {
    summary: 'Felterne kan læses som YAML.',
    tell: ({ problem }) => ({
      reason: `${problems[problem][0]}${problem === 'other' ? '' : ', så felterne ikke kan læses'}`,
      note: problems[problem][1],
    }),
  },
  'yaml-duplicate-key': {
    summary: 'Et felt står én gang.',
    tell: () => ({
      reason: 'Feltet står to gange',
      note: 'Fjern det ene; flere værdier skrives som en liste: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Aliasser i YAML kan følges.',
    tell: () => ({
      reason: 'Felterne henviser til hinanden med & og *, så de ikke kan læses',
      note: 'Skriv værdierne ud i stedet for at bruge & og *.',
    }),
  },
  'unknown-key': {
    summary: 'Hvert felt er et, som Dagsorden kender.',
    tell: ({ field, nearest, known }) => ({
      reason: `Feltet »${field}« findes ikke`,
      note:
        nearest === null
          ? `Felterne her er ${known.join(', ')}.`
          : `Mente du »${nearest}«? Skriv ${nearest} i stedet for ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'De krævede felter er der.',
    tell: ({ field, expected, nested }) => ({
      reason: `Feltet ${field} mangler`,
      note: `Tilføj linjen ${field}: …${nested ? '' : ' mellem felterne'}, med ${expectationIn(expected)}.`,
    }),
  },
  'invalid-value': {
    summary: 'En værdi er af den slags, som feltet tager.',
    tell: ({ field, value, expected, instead }) => ({
      reason: `${field === '' ? 'Her' : `I feltet ${field}`} står ${describe(value)}, men der skal stå ${expectationIn(expected)}`,
      note:
        field === ''
          ? 'Skriv felter som navn: værdi.'
          : instead !== null
            ? `Skriv ${field.split('.').at(-1)}: ${instead}`
            : `Ret værdien af ${field}.`,
    }),
  },
  'unknown-section': {
    summary: 'Et punkt angiver et af mødets afsnit.',
    tell: ({ section, nearest, known }) => ({
      reason: `Der er intet afsnit, der hedder »${section}«`,
      note: `Mente du »${nearest}«? Mødets afsnit er ${known.join(', ')}.`,
    }),
  },
  'unknown-rule': {
    summary: 'De regler, som et websted indstiller, findes og kan indstilles.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason: fixed ? `Reglen »${id}« gælder altid og kan ikke indstilles` : `Der er ingen regel, der hedder »${id}«`,
      note: `${fixed ? 'Ret det, som reglen finder.' : `Mente du »${nearest}«?`} ${rulesOf(known)}`,
    }),
  },
  'ignore-rule': {
    summary: 'En kommentar, der slår en regel fra på en linje, nævner en regel, der kan slås fra.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason:
        id === ''
          ? 'Kommentaren siger ikke, hvilken regel den slår fra'
          : fixed
            ? `Reglen »${id}« gælder altid og kan ikke slås fra`
            : `Der er ingen regel, der hedder »${id}«`,
      note: `${fixed ? 'Ret det, som reglen finder. ' : id === '' ? '' : `Mente du »${nearest}«? `}${rulesOf(known)}`,
    }),
  },
  'ignore-reason': {
    summary: 'En kommentar, der slår en regel fra på en linje, siger hvorfor.',
    tell: ({ rule }) => ({
      reason: `Kommentaren slår reglen ${rule} fra uden at sige hvorfor`,
      note: `Skriv hvorfor efter et kolon: dagsorden-ignore ${rule}: begrundelsen`,
    }),
  },
  'accent-contrast': {
    summary: 'Accentfarven kan læses på hvidt.',
    tell: ({ colour, contrast }) => ({
      reason: `Farven ${colour} har en kontrast til hvid på ${contrast.toFixed(1).replace('.', ',')}:1, men skal have mindst 4,5:1`,
      note: 'Vælg en mørkere farve: links og overskrifter i den farve skal kunne læses (WCAG 2.1, 1.4.3).',
    }),
  },
  'case-number': {
    summary: 'Et sagsnummer er skrevet, som rådet vil have det.',
    tell: ({ number, pattern }) => ({
      reason: `Sagsnummeret »${number}« passer ikke til rådets mønster ${pattern}`,
      note: 'Ret nummeret, eller mønsteret i rådets index.md.',
    }),
  },
};
