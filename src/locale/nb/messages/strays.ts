import type { LocalizedText, Messages, MessageValues } from '../../message-values.ts';
import type { StrayValues } from '../../stray-values.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Filer som ligner saker eller vedlegg, men ikke er det. */
export const strays: Messages<StrayValues> = {
  'stray-markdown': { summary: 'Markdown-filer ligger der en saksliste viser dem.', tell: tellMarkdown },
  'stray-file': { summary: 'Ingen fil som ligner en sak, ligger usett ved siden av sakslisten.', tell: tellFile },
  'stand-in-file': {
    summary: 'Et vedlegg er selve dokumentet, ikke en henvisning eller snarvei til det.',
    tell: tellStandIn,
  },
  'blank-attachment': {
    summary: 'En vedlagt tekstfil inneholder en tekst.',
    tell: ({ name }) => ({
      reason: `Det er ingenting å lese i «${name}»`,
      note: 'Lagre filen på nytt med teksten sin, eller ta den av sakslisten.',
    }),
  },
};

function tellMarkdown(v: MessageValues['stray-markdown']): LocalizedText {
  switch (v.kind) {
    case 'meeting':
      return {
        reason: `Mappen til et møte ligger ${v.target === null ? 'ved siden av utvalgene, men skal ligge i mappen til et utvalg' : 'under en mappe i utvalget sitt'}`,
        note: `Flytt mappen til ${v.target ?? `${v.root}UTVALG/${v.date}`}. Møtet er ikke med på nettstedet nå.`,
      };
    case 'outside':
      return {
        reason: 'Markdown-filen ligger utenfor et møte',
        note: 'Flytt filen til en mappe som utvalg/2026-09-17/. Den er ikke med på nettstedet nå.',
      };
    case 'elsewhere':
      return {
        reason: `${v.below ? 'Markdown-filen ligger i en mappe under møtet sitt' : `Filen heter «${v.name}», men skal hete «${nameOf(v.target)}»`}`,
        note: `${v.below ? 'Flytt filen' : 'Gi filen navnet'}${v.below ? ' til' : ''} ${v.target}${v.taken ? ', der det allerede ligger en annen fil: sammenlign de to' : ''}. Den er ikke på sakslisten nå: en sak ligger i møtets egen mappe, og navnet slutter på .md.`,
      };
  }
}

function tellFile(v: MessageValues['stray-file']): LocalizedText {
  switch (v.kind) {
    case 'lock':
      return {
        reason: 'Her ligger en låsefil fra et tekstbehandlingsprogram',
        note: 'Et dokument er åpent i Word eller LibreOffice. Lukk det der; slett denne filen hvis den blir liggende. Den blir ikke publisert.',
      };
    case 'placeholder':
      return {
        reason: `Filen «${v.name}» er bare en plassholder fra iCloud`,
        note: 'Last ned filen i Finder («Last ned nå» i menyen). Den er ikke med på nettstedet nå.',
      };
    case 'unmentioned':
      return {
        reason: 'Ingen sak nevner dette dokumentet',
        note: `Er det en sak, skriv den som en .md-fil. Er det et vedlegg, lenk til det: [hva det er](${v.link}). Det blir ikke publisert nå.`,
      };
    case 'item':
      return {
        reason: `Filen «${v.name}» har felter som en sak, men navnet på en sak slutter på .md`,
        note: `Gi filen navnet ${v.right}. Den er ikke på sakslisten nå.`,
      };
  }
}

function tellStandIn(v: MessageValues['stand-in-file']): LocalizedText {
  switch (v.kind) {
    case 'pointer':
      return {
        reason: `Filen «${v.name}» er bare en henvisning fra Git LFS, ikke selve filen`,
        note: 'Kjør git lfs pull. I CI hentes filene med: lfs: true ved actions/checkout.',
      };
    case 'placeholder':
      return {
        reason: `Filen «${v.name}» er bare en plassholder fra iCloud, ikke selve filen`,
        note: 'Last ned filen i Finder, og skriv navnet uten punktum foran og .icloud bak.',
      };
    case 'shortcut':
      return {
        reason: `Filen «${v.name}» er en snarvei, ikke dokumentet den fører til`,
        note:
          v.address === null
            ? 'Den virker bare på din egen datamaskin. Lagre dokumentet som PDF i møtemappen, og oppgi den filen.'
            : `Skriv url: ${v.address} i stedet for file:, eller lenk til den adressen; eller lagre dokumentet som PDF i møtemappen, og oppgi den filen.`,
      };
  }
}
