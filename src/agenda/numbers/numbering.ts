/* How a council numbers its items: what is counted, and what stands around the number. */
import type { CouncilSource, MeetingSource } from '../../content/sources.ts';
import type { Numbering } from '../../fields/structures.ts';

type NumberScheme = Numbering['scheme'];

/** The numbering of one agenda, with the year written out. */
export interface MeetingNumbering {
  readonly scheme: NumberScheme;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** The numbering of a meeting: its own where it has one, else the council's. */
export function numberingOf(meeting: MeetingSource, council: CouncilSource): MeetingNumbering {
  const { scheme, prefix, suffix, start } = meeting.data.numbering ??
    council.data.numbering ?? { scheme: 'sections' as const };
  const write = (affix: string) => writeYear(affix, meeting.data.date);
  return { scheme, prefix: write(keepApart(prefix ?? '')), suffix: write(suffix ?? ''), start: start ?? 1 };
}

/** The number as it is printed: `12` → `PS 12/26`. */
export function printNumber(number: string, { prefix, suffix }: MeetingNumbering): string {
  return `${prefix}${number}${suffix}`;
}

const bare = /^(?:0[a-z]*|[1-9]\d*[a-z]*)(?:\.(?:0[a-z]*|[1-9]\d*[a-z]*)){0,3}$/;

/** A pinned number without what is printed around it, however it was written; `null` where it is none of this agenda. */
export function readPin(pin: string, { prefix, suffix }: MeetingNumbering): string | null {
  if (bare.test(pin)) return pin;
  const [before, after] = [prefix.trim(), suffix.trim()];
  if (!pin.startsWith(before) || !pin.endsWith(after)) return null;
  const number = pin.slice(before.length, pin.length - after.length).trim();
  return bare.test(number) ? number : null;
}

/** YAML takes the space from the end of a text: a word or a sign of a section stands apart from its number. */
function keepApart(prefix: string): string {
  return /[\p{L}§.]$/u.test(prefix) ? `${prefix} ` : prefix;
}

function writeYear(affix: string, date: string): string {
  return affix.replaceAll('{year}', date.slice(0, 4)).replaceAll('{yy}', date.slice(2, 4));
}
