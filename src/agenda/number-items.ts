/*
 * The numbers of items. Without pins they count 2.1, 2.2, 2.3 in order. Once `number` pins some of them (see
 * `dagsorden freeze`), those never move: what stands between two pinned items gets a letter (2.3a), what stands
 * after the last goes on from the highest, and no number is used twice, not even one whose item was deleted.
 */

/**
 * The numbers of a section's items, in order; `pins` holds the pinned number of each, or `null`, and `used` the numbers
 * that items of the agenda have or once had.
 */
export function numberItems(
  section: string,
  pins: ReadonlyArray<string | null>,
  used: Iterable<string> = [],
): string[] {
  const taken = new Set([...used, ...pins.filter((pin) => pin !== null)]);
  const lastPinned = pins.findLastIndex((pin) => pin !== null);
  let highest = Math.max(0, ...[...taken].map((pin) => ordinal(pin, section)));
  let before = 0;
  return pins.map((pin, index) => {
    if (pin !== null) {
      before = ordinal(pin, section);
      return pin;
    }
    if (index > lastPinned) {
      highest += 1;
      return `${section}.${highest}`;
    }
    const number = nextLettered(`${section}.${before}`, taken);
    taken.add(number);
    return number;
  });
}

/** `2.3a` → 3; 0 for a number of another section. */
function ordinal(number: string, section: string): number {
  return number.startsWith(`${section}.`) ? Number.parseInt(number.slice(section.length + 1), 10) : 0;
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
