/* What was put together before is taken as it is, as long as all that it was made from is the same objects. */
import { isSameList } from '../accessors.ts';

interface Made<Result> {
  readonly parts: readonly unknown[];
  readonly result: Result;
}

/** By what it was made of in the first place. */
export type MadeBefore<Result> = WeakMap<object, Made<Result>>;

/** The result of the same parts, else of making it now. */
export function makeOnce<Result>(
  before: MadeBefore<Result>,
  of: object,
  parts: readonly unknown[],
  make: () => Result,
): Result {
  const known = before.get(of);
  if (known !== undefined && isSameList(known.parts, parts)) return known.result;
  const result = make();
  before.set(of, { parts, result });
  return result;
}
