/*
 * What the message of each rule is about, by rule id: the values from which every language makes its sentences. A rule
 * that is named here needs its words in every language, or the types do not fit.
 */

import type { AgendaValues } from './agenda-values.ts';
import type { AttachmentValues } from './attachment-values.ts';
import type { MeetingValues } from './meeting-values.ts';
import type { PrintValues } from './print-values.ts';
import type { SecrecyValues } from './secrecy-values.ts';
import type { StrayValues } from './stray-values.ts';
import type { NoValues, SizeKind, TextValues, WritingValues } from './text-values.ts';

export type { AgendaValues, ParentFault } from './agenda-values.ts';
export type { MeetingValues } from './meeting-values.ts';
export type { SecrecyValues, SecretKind, SecretValues, UnreadReason } from './secrecy-values.ts';
export type { TextValues } from './text-values.ts';

/** What may be missing of an attached PDF. */
export type PdfQuality = 'text' | 'tagged' | 'title' | 'language';

/** Folders, files and addresses. */
export interface FileValues {
  'content-missing': { readonly folder: string };
  'index-missing': {
    readonly file: string;
    readonly describes: 'site' | 'council' | 'meeting' | 'folder';
    /** Whether there is nothing at all. */
    readonly empty: boolean;
    /** A file that is meant to be it. */
    readonly almost: string | null;
  };
  'symbolic-link': { readonly broken: boolean };
  'meeting-folder-name': { readonly name: string; readonly suggested: string | null };
  /** `name` is the address that is taken; of a file, the place of the file. */
  'reserved-name': {
    readonly what: 'council' | 'item' | 'file';
    readonly name: string;
    readonly reserved: readonly string[];
  };
  /** `other` is `null` for a name of which no address can be made. */
  'duplicate-address': { readonly address: string; readonly other: string | null };
  /** Names whose letters are followed by their code points. */
  'duplicate-name': { readonly name: string; readonly other: string };
  'file-name': { readonly kind: 'case' | 'device' | 'sign' | 'end'; readonly name: string; readonly other: string };
  /** `other` is `null` where it is the address of the file itself. */
  'alias-taken': { readonly alias: string; readonly other: string | null };
  'theme-host': { readonly address: string };
  'theme-import': { readonly address: string };
  /** What it was probably saved as. */
  'not-utf-8': { readonly encoding: 'UTF-16' | 'Windows-1252' };
  'missing-file': {
    readonly what: 'attachment' | 'logo' | 'image' | 'link' | 'theme';
    readonly written: string;
    /** A file whose name is nearly that. */
    readonly nearest: string | null;
    /** Whether an address of the web was written in its place. */
    readonly remote: boolean;
  };
  'path-leaves-content': { readonly written: string };
  'remote-image': { readonly written: string };
  'closed-text-in-public-root': NoValues;
  /** Kinds as endings in capitals; `found` is `null` where the bytes are of no known kind. */
  'file-type': {
    readonly name: string;
    readonly found: string | null;
    readonly wanted: string;
    /** Whether the file is empty. */
    readonly blank: boolean;
  };
  'pdf-accessibility': { readonly name: string; readonly missing: readonly PdfQuality[] };
  'attachment-twice': { readonly written: string; readonly other: string };
  /** `link` is what could be written. */
  'attachment-unmentioned': { readonly title: string; readonly link: string };
}

/** What makes YAML unreadable. */
export type YamlFault =
  | 'colon'
  | 'quotes'
  | 'start'
  | 'tab'
  | 'space'
  | 'missing-space'
  | 'missing-colon'
  | 'indentation'
  | 'continuation'
  | 'bracket'
  | 'list'
  | 'empty-entry'
  | 'conflict'
  | 'document-end'
  | 'other';

/** What YAML does to a text without saying so. */
export type YamlChange = 'comment' | 'tag' | 'anchor' | 'alias' | 'comma' | 'list' | 'flag';

/** Front matter as YAML. `mended` is what to write instead. */
export interface YamlValues {
  /** `detail` is what the parser says, in English. */
  'yaml-syntax': { readonly fault: YamlFault; readonly mended: string | null; readonly detail: string };
  'yaml-duplicate-key': NoValues;
  'yaml-alias': NoValues;
  'yaml-meaning': { readonly change: YamlChange; readonly mended: string };
  /** `character` is its code point, such as U+000B. */
  'control-character': { readonly character: string; readonly mended: string };
  'front-matter-missing': { readonly kind: 'nothing' | 'late' | 'dashes' | 'start'; readonly line: string };
  'front-matter-unclosed': NoValues;
  'front-matter-language': { readonly language: string };
}

/** A value that will not do. */
export type WrittenValue =
  | { readonly kind: 'empty' | 'emptyList' | 'list' | 'mapping' }
  | { readonly kind: 'text'; readonly text: string };

interface RuleName {
  /** Empty where none is named. */
  readonly id: string;
  readonly nearest: string;
  readonly known: readonly string[];
  /** Whether it is a rule that always holds. */
  readonly fixed: boolean;
}

/** The front matter, and what it and comments set. */
export interface FieldValues {
  /** `nearest` is `null` where no name is near. */
  /** `present`, whether the nearest field is there already. */
  'unknown-key': {
    readonly field: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
    readonly present: boolean;
  };
  /** `expected` is what the schema says, in English; `nested`, whether the field stands within another. */
  'missing-field': { readonly field: string; readonly expected: string; readonly nested: boolean };
  /** `field` is empty for the front matter as a whole. */
  'invalid-value': {
    readonly field: string;
    readonly value: WrittenValue;
    readonly expected: string;
    /** How it can be written instead. */
    readonly instead: string | null;
    /** Whether that is all there is to write, without the name of the field. */
    readonly whole: boolean;
    /** A field that the rest of the value belongs in. */
    readonly beside: string | null;
    /** Another file whose field takes it. */
    readonly elsewhere: OldPlace | null;
  };
  'unknown-section': { readonly section: string; readonly nearest: string; readonly known: readonly string[] };
  'unknown-rule': RuleName;
  'ignore-rule': RuleName;
  'ignore-reason': { readonly rule: string };
  'accent-contrast': { readonly colour: string; readonly contrast: number };
  'own-words':
    | { readonly kind: 'unknown'; readonly word: string; readonly nearest: string }
    | { readonly kind: 'decision'; readonly word: string; readonly instead: string }
    | { readonly kind: 'forms'; readonly word: string; readonly forms: readonly string[] };
  /** `list`: the several numbers that it looks like, as a list. */
  'case-number': { readonly number: string; readonly pattern: string; readonly list: string | null };
}

/** An old name that is more than the name of a file or folder. */
export type OldPlace =
  /** An address of an earlier site, and the place of this one that it leads to. */
  | { readonly kind: 'address'; readonly from: string; readonly to: string }
  /** The folder that a council had, and the file that says so. */
  | { readonly kind: 'council'; readonly id: string; readonly file: string };

/** What must not be public, or not yet. */
export interface ClosedValues {
  'active-file': { readonly name: string };
  /** The link that leads to the page instead; `null` where the file is no page. */
  'content-as-file': { readonly link: string | null };
  /** `other` is the file that has the same `title`, or that of which this is a copy. */
  'duplicate-item': { readonly title: string | null; readonly other: string };
  /** The heading beneath which decisions are, with its marks. */
  'early-decision': { readonly text: string; readonly heading: string };
}

/** All of them. */
export interface MessageValues
  extends FileValues,
    StrayValues,
    YamlValues,
    FieldValues,
    TextValues,
    AgendaValues,
    ClosedValues,
    MeetingValues,
    PrintValues,
    SecrecyValues,
    WritingValues,
    AttachmentValues {}

/** The rules whose words stand in the locales. */
export type RuleId = keyof MessageValues;

/** What a message says in one language. */
export interface LocalizedText {
  /** What is there and what should be, as one sentence without a full stop. */
  readonly reason: string;
  /** What to do. */
  readonly note: string;
}

/** The words of a rule in one language. */
interface RuleWords<Values> {
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  readonly tell: (values: Values) => LocalizedText;
}

/** What is said of each thing that is too large. */
export type SizeTexts = Readonly<Record<SizeKind, (most: number) => LocalizedText>>;

/** The words of several rules in one language, by rule id. */
export type Messages<Values = MessageValues> = { readonly [Id in keyof Values]: RuleWords<Values[Id]> };
