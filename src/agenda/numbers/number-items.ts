/*
 * The numbers of items that stand side by side. Without pins they count 2.1, 2.2, 2.3 in order. Once `number` pins some
 * of them (see `dagsorden freeze`), those never move: what stands between two pinned items gets a letter (2.3a), what
 * stands before the first gets a letter of the first (2.1a), what stands after the last goes on from the highest, and no
 * number is used twice, not even one whose item was deleted, or one that another meeting of the year has.
 */

/** What the numbers of a row of items begin with, and which are no longer free. */
export interface Counting {
  /** Before every number of the row: `2.` in a section, nothing where items are counted through all sections. */
  readonly base: string;
  /** The first number. */
  readonly start: number;
  /** Numbers that items of the agenda have or once had. */
  readonly used: Iterable<string>;
  /** Numbers that items of other agendas have, where the row goes on from one to the next. */
  readonly elsewhere: ReadonlySet<string>;
}

/** The numbers of a row of items, in order; `pins` holds the pinned number of each, or `null`. */
export function numberItems(pins: ReadonlyArray<string | null>, counting: Counting): string[] {
  const { base, start, elsewhere } = counting;
  const own = [...counting.used, ...pins.filter((pin) => pin !== null)];
  const taken = new Set([...own, ...elsewhere]);
  const ordinalOf = (number: string) => readOrdinal(number, base) ?? 0;
  const lastPinned = pins.findLastIndex((pin) => pin !== null);
  let highest = Math.max(start - 1, ...own.map(ordinalOf));
  let before = ordinalOf(pins.find((pin) => pin !== null && ordinalOf(pin) > 0) ?? '');
  return pins.map((pin, index) => {
    if (pin !== null) {
      before = ordinalOf(pin) || before;
      return pin;
    }
    const next = `${base}${highest + 1}`;
    const goesOn = index > lastPinned && !elsewhere.has(next);
    if (goesOn || before === 0) {
      highest = goesOn ? highest + 1 : Math.max(highest, ...[...taken].map(ordinalOf)) + 1;
      before = highest;
      return keep(`${base}${highest}`);
    }
    return keep(nextLettered(`${base}${before}`, taken));
  });

  function keep(number: string): string {
    taken.add(number);
    return number;
  }
}

/** `2.3a` → 3 where the numbers of a row begin with `2.`; `null` for a number of another row. */
export function readOrdinal(number: string, base: string): number | null {
  if (!number.startsWith(base)) return null;
  const rest = /^(\d+)[a-z]*$/.exec(number.slice(base.length));
  return rest === null ? null : Number(rest[1]);
}

function nextLettered(number: string, taken: ReadonlySet<string>): string {
  for (let letter = 0; ; letter += 1) {
    const candidate = number + toLetters(letter);
    if (!taken.has(candidate)) return candidate;
  }
}

/** 0 → a, 25 → z, 26 → aa. */
function toLetters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : toLetters(Math.floor(index / 26) - 1) + last;
}
