/*
 * What OParl says of a result → the results that an item can have. OParl leaves the words to each house: those of which
 * the meaning is beyond doubt are taken, and the words themselves stand in the decision.
 */
import type { ItemData } from '../../content/schema.ts';

type Result = NonNullable<ItemData['result']>;

/** Words that leave open what became of the whole. */
const open = /teilweise|keine? abstimmung|zurückgezogen|siehe/iu;

/** From the most telling to the least: «mehrheitlich zugestimmt zu geändertem Antrag» is amended. */
const meanings: ReadonlyArray<readonly [RegExp, Result]> = [
  [/geändert|modifiziert|mit änderung|ergänzt/iu, 'amended'],
  [/abgelehnt|ablehnung/iu, 'rejected'],
  [/vertagt|zurückgestellt|abgesetzt/iu, 'postponed'],
  [/verwiesen|überwiesen/iu, 'referred'],
  [/kenntnis/iu, 'noted'],
  [/zugestimmt|zustimmung|beschlossen|angenommen|einverstanden/iu, 'adopted'],
];

/** The result that some words mean; `null` where that is not certain. */
export function readOutcome(words: string): Result | null {
  if (open.test(words)) return null;
  return meanings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
