import { isKnownRule, type MessageLanguage, summaryOf } from '../locale/messages.ts';
import type { InlineWords, Severity } from '../messages.ts';
import { rules } from '../rules/index.ts';

export interface FixedRule {
  readonly id: string;
  readonly severity: Severity;
  /** Where its words do not stand in the locales yet. */
  readonly summary?: Readonly<Record<keyof InlineWords, string>>;
}

/**
 * What is checked while content is read, numbered and printed. Content that breaks one of these cannot be shown as it
 * is meant, so a site cannot set their severity, nor excuse a line.
 */
export const fixedRules: readonly FixedRule[] = [
  error('content-missing', 'The content folder exists.', 'Indholdsmappen findes.'),
  error('index-missing', 'Every folder has an index.md.', 'Hver mappe har en index.md.'),
  error(
    'symbolic-link',
    'A symbolic link leads to a file within the content.',
    'Et symbolsk link fører til en fil i indholdet.',
  ),
  error(
    'meeting-folder-name',
    'The folder of a meeting is named by a date.',
    'Mappen til et møde er opkaldt efter en dato.',
  ),
  error(
    'reserved-name',
    'No file or folder takes an address that the site needs itself.',
    'Ingen fil eller mappe tager en adresse, som webstedet selv skal bruge.',
  ),
  error(
    'duplicate-address',
    'Every item and council has an address of its own.',
    'Hvert punkt og råd har sin egen adresse.',
  ),
  error(
    'alias-taken',
    'An old address leads to one place, and is no page of its own.',
    'En gammel adresse fører ét sted hen og er ikke selv en side.',
  ),
  warning(
    'theme-host',
    "The site's own look loads nothing from other hosts.",
    'Webstedets eget udseende henter intet fra andre servere.',
  ),
  error('theme-import', 'A theme stands in one file.', 'Et tema står i én fil.'),
  warning(
    'stray-markdown',
    'Markdown files stand in the folders of meetings.',
    'Markdown-filer ligger i mødernes mapper.',
  ),
  error('not-utf-8', 'Text files are UTF-8.', 'Tekstfiler er UTF-8.'),
  error(
    'front-matter-missing',
    'Every Markdown file begins with front matter.',
    'Hver Markdown-fil begynder med felter.',
  ),
  error(
    'front-matter-unclosed',
    'A line of three hyphens closes the front matter.',
    'En linje med tre bindestreger lukker felterne.',
  ),
  error('front-matter-language', 'Front matter is YAML; code is never run.', 'Felterne er YAML; kode køres aldrig.'),
  error('yaml-syntax', 'Front matter can be read as YAML.', 'Felterne kan læses som YAML.'),
  error('yaml-duplicate-key', 'A key stands once.', 'En nøgle står én gang.'),
  error('yaml-alias', 'Aliases in YAML can be followed.', 'Aliasser i YAML kan følges.'),
  error('unknown-key', 'Every key is one that Dagsorden knows.', 'Hver nøgle er en, som Dagsorden kender.'),
  error('missing-field', 'The required fields are there.', 'De krævede felter er der.'),
  error('invalid-value', 'A value is of the kind that its field takes.', 'En værdi er af den slags, som feltet tager.'),
  error('unknown-section', 'An item names a section of its meeting.', 'Et punkt angiver et af mødets afsnit.'),
  { id: 'duplicate-number', severity: 'error' },
  error(
    'missing-item',
    'A link to an item leads to one that exists.',
    'Et link til et punkt fører til et, der findes.',
  ),
  error('missing-file', 'A file that is named exists.', 'En fil, der nævnes, findes.'),
  error(
    'missing-anchor',
    'A link to a heading leads to one that exists.',
    'Et link til en overskrift fører til en, der findes.',
  ),
  error('empty-link', 'A link has a text.', 'Et link har en tekst.'),
  error('path-leaves-content', 'No path leaves the content folder.', 'Ingen sti fører ud af indholdsmappen.'),
  error('remote-image', 'Images stand in the content.', 'Billeder ligger i indholdet.'),
  warning(
    'attachment-unreadable',
    'An attached PDF opens without a password.',
    'En vedlagt PDF kan åbnes uden adgangskode.',
  ),
  warning(
    'missing-glyph',
    'Every character of the printed agenda has a font.',
    'Hvert tegn i den trykte dagsorden findes i en skrifttype.',
  ),
  error(
    'unknown-rule',
    'The rules that a site sets exist and can be set.',
    'De regler, som et websted indstiller, findes og kan indstilles.',
  ),
  error(
    'ignore-rule',
    'A comment that excuses a line names a rule that can be excused.',
    'En kommentar, der undtager en linje, nævner en regel, der kan undtages.',
  ),
  error(
    'ignore-reason',
    'A comment that excuses a line says why.',
    'En kommentar, der undtager en linje, siger hvorfor.',
  ),
  error(
    'leak',
    'Nothing of what is closed stands in a public site.',
    'Intet af det, der er lukket, står på et offentligt websted.',
  ),
];

/** What a rule of either kind asks for, in one sentence; `null` for an id that is none. */
export function describeRule(id: string, language: MessageLanguage): string | null {
  if (isKnownRule(id)) return summaryOf(id, language);
  const summary = [...rules, ...fixedRules].find((rule) => rule.id === id)?.summary;
  return summary?.[language === 'da' ? 'da' : 'en'] ?? null;
}

function error(id: string, en: string, da: string): FixedRule {
  return { id, severity: 'error', summary: { en, da } };
}

function warning(id: string, en: string, da: string): FixedRule {
  return { id, severity: 'warning', summary: { en, da } };
}
