import type { Messages, YamlValues } from '../../message-values.ts';

const faults: Readonly<Record<YamlValues['yaml-syntax']['fault'], string>> = {
  colon: 'Det er eit kolon i teksten, så YAML kan ikkje lese feltet',
  quotes: 'Hermeteikna i teksten høyrer ikkje saman',
  start: 'Teksten byrjar med eit teikn som YAML brukar til noko anna',
  tab: 'Linja byrjar med eit tabulatorteikn',
  space: 'Det er eit spesielt mellomrom som YAML ikkje kjenner',
  'missing-space': 'Det manglar eit mellomrom etter kolonet i feltet',
  'missing-colon': 'Det manglar eit kolon etter namnet på feltet',
  indentation: 'Linja har eit anna innrykk enn linjene rundt',
  continuation: 'Linja høyrer ikkje til noko felt; ein tekst står på éi linje',
  bracket: 'Ein parentes er ikkje lukka',
  list: 'Det står ei liste etter ein tekst',
  'empty-entry': 'Her står eit komma utan noko framfor eller bak',
  conflict: 'Her står merka frå ein flettekonflikt',
  'document-end': 'Ei linje med tre prikkar avsluttar felta for tidleg',
  other: 'Felta kan ikkje lesast som YAML',
};

const changes: Readonly<Record<YamlValues['yaml-meaning']['change'], string>> = {
  comment: 'Det står # etter eit mellomrom, og der avsluttar YAML teksten',
  tag: 'Teksten byrjar med !, og då tek YAML bort eit ord',
  anchor: 'Teksten byrjar med &, og då tek YAML bort eit ord',
  alias: 'Teksten byrjar med *, som YAML les som eit alias',
  comma: 'Det er eit komma i ein tekst mellom klammeparentesar, og der avsluttar YAML teksten',
  list: 'Punkta er blitt ein del av teksten over',
  flag: 'Feltet har ingen verdi',
};

const missing: Readonly<
  Record<YamlValues['front-matter-missing']['kind'], (line: string) => readonly [string, string]>
> = {
  nothing: () => [
    'Fila byrjar ikkje med felt',
    'Byrj fila med ei linje med tre bindestrekar, felta (title: …) og endå ei linje med tre bindestrekar.',
  ],
  late: () => [
    'Det er tekst eller tomme linjer før felta',
    'Flytt felta opp, så linja --- er den aller første i fila.',
  ],
  dashes: (line) => [`Første linje er «${line}», ikkje tre bindestrekar`, 'Skriv: ---'],
  start: () => ['Felta manglar ei linje med --- framfor', 'Sett ei linje med tre bindestrekar før det første feltet.'],
};

/** Felt skrivne som YAML. */
export const yaml: Messages<YamlValues> = {
  'yaml-syntax': {
    summary: 'Felta kan lesast som YAML.',
    tell: ({ fault, mended, detail }) => ({ reason: faults[fault], note: adviseOn(fault, mended, detail) }),
  },
  'yaml-duplicate-key': {
    summary: 'Eit felt står éin gong.',
    tell: () => ({
      reason: 'Feltet står to gonger',
      note: 'Slett det eine av dei to. Fleire verdiar blir skrivne som ei liste: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Alias i YAML kan følgjast.',
    tell: () => ({
      reason: 'Aliasa kan ikkje følgjast',
      note: 'Skriv sjølve verdiane i staden for & og *.',
    }),
  },
  'yaml-meaning': {
    summary: 'Teksten i felta tyder det som står der.',
    tell: ({ change, mended }) => ({
      reason: changes[change],
      note:
        change === 'comment'
          ? `Skriv: ${mended} Er det ein kommentar, så sett han på ei eiga linje.`
          : `Skriv: ${mended}`,
    }),
  },
  'control-character': {
    summary: 'Tekst i felta har ingen linjeskift og ingen styreteikn.',
    tell: ({ character, mended }) => ({
      reason: `Teiknet ${character} står i ein tekst som skal vere på éi linje`,
      note: `Skriv: ${mended}`,
    }),
  },
  'front-matter-missing': {
    summary: 'Kvar Markdown-fil byrjar med felt.',
    tell: ({ kind, line }) => {
      const [reason, note] = missing[kind](line);
      return { reason, note };
    },
  },
  'front-matter-unclosed': {
    summary: 'Ei linje med tre bindestrekar lukkar felta.',
    tell: () => ({
      reason: 'Felta er ikkje lukka',
      note: 'Skriv --- åleine på ei linje etter det siste feltet.',
    }),
  },
  'front-matter-language': {
    summary: 'Felta er YAML; kode blir aldri køyrd.',
    tell: ({ language }) => ({
      reason: `Felta er skrivne i «${language}», ikkje i YAML`,
      note: 'Skriv --- åleine på første linje. Dagsorden køyrer aldri kode frå innhaldet.',
    }),
  },
};

function adviseOn(fault: YamlValues['yaml-syntax']['fault'], mended: string | null, detail: string): string {
  if (fault === 'conflict')
    return 'Behald én av dei to versjonane, og slett dei tre linjene <<<<<<<, ======= og >>>>>>>.';
  if (fault === 'document-end') return 'Slett linja med dei tre prikkane.';
  if (fault === 'tab') return 'Skriv mellomrom i staden for tabulatorer: to for kvart steg.';
  if (mended !== null) return `Skriv: ${mended}`;
  return `Ofte er det eit kolon eller eit hermeteikn i ein tekst: sett heile teksten i doble hermeteikn. YAML seier: ${detail}.`;
}
