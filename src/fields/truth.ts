const truths: ReadonlyArray<readonly [boolean, RegExp]> = [
  [true, /^(ja|jo|jep|yes|y|on|true|sant|sandt|sann|wahr)$/i],
  [false, /^(nej|nei|nein|no|n|off|false|falsk|falsch|falskt)$/i],
];

/** What a word of yes or no means, in any of the languages; `null` for every other word. */
export function readTruth(value: string): boolean | null {
  return truths.find(([, words]) => words.test(value.trim()))?.[0] ?? null;
}
