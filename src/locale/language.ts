import type { PatternsDefinition } from 'hyphen';
import type { Paper } from '../paper.ts';
import type { DecisionWords } from './da/decision-words.ts';
import type { Locale } from './da/interface.ts';
import type { Phrases } from './da/phrases/index.ts';
import type { ScaffoldWords } from './da/scaffold.ts';
import type { TerminalWords } from './da/terminal.ts';
import type { ImportWords } from './import-words.ts';
import type { InputWords } from './input-words.ts';
import type { Messages } from './message-values.ts';

export type { DecisionWords } from './da/decision-words.ts';

/** Everything that the program knows of a language: a folder of `locale/` each, and a line in registry.ts. */
export interface Language {
  /** What pages, documents and feeds say. */
  readonly locale: Locale;
  /** What the rules say. */
  readonly messages: Messages;
  /** What commands and reports say. */
  readonly terminal: TerminalWords;
  /**
   * What commands say in sentences of their own, by the English text that the program has: help, questions, errors of
   * usage and of the machine. `null` is English itself. What is said of the content is in `messages`, by rule and values.
   */
  readonly phrases: Phrases | null;
  /** What authors write in fields. */
  readonly input: InputWords;
  /** What documents say from which agendas are imported; loaded by those who import. */
  readonly loadImportWords: () => Promise<ImportWords>;
  /**
   * By what a decision is known, whatever the language of the site: an agenda that is pasted from elsewhere keeps its
   * headings. How they are read is told in agenda/decision-headings.ts.
   */
  readonly decisionWords: DecisionWords;
  /** What a new site says; loaded by those who make one. */
  readonly loadScaffold: () => Promise<ScaffoldWords>;
  /** The tags (BCP 47) whose readers get these words; of a tag that no language has, its first part decides. */
  readonly tags: readonly string[];
  /**
   * How long words are divided. The patterns of some languages are half a megabyte of text: only what is printed is
   * loaded.
   */
  readonly loadPatterns: () => Promise<{ readonly default: PatternsDefinition }>;
  /** What its readers print on, where it is not A4. */
  readonly paper?: Paper;
  /** The code of the language that says what this one does not say itself. */
  readonly base?: string;
  /**
   * How letters and signs are written in the names of new files and folders, where it is not `å` → `aa`, `ä` → `ae`,
   * `ö` → `oe`. What a site has keeps its address: that comes from the name of its file, whatever the language.
   */
  readonly inNames: Readonly<Record<string, string>>;
  /** Whether a full stop behind a number makes it `3rd`. */
  readonly ordinalStop: boolean;
  /** How Intl's times of day are told, where guidelines say more than CLDR: `10:00` by itself, and within a sentence. */
  readonly clock: Clock;
  /** Parts of compounds, where the patterns divide them wrongly. */
  readonly joints?: Joints;
  /** Words with all their joints, where nothing else helps: `system-eier`. */
  readonly exceptions?: readonly string[];
}

/** Corrects times of day as Intl writes them. */
export interface Clock {
  readonly alone: (time: string) => string;
  /** At the end of a date with its time. */
  readonly behindDate: (dateAndTime: string) => string;
}

/** Words are divided behind and before these, whatever the patterns say. */
export interface Joints {
  /** First parts, with what links them to the next: `medlems`. */
  readonly first: readonly string[];
  /** Last parts without their endings: `rådgivning`. */
  readonly last: readonly string[];
}
