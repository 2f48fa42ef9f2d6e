/*
 * What is known of texts by names that say all that they were made from. What follows from a text alone can then be kept by
 * its name from one run to the next, so that nobody reads the text for it again.
 */

/** What was found out about a text, by what was asked; plain data. */
export interface TextFacts {
  readonly get: (question: string) => unknown;
  readonly set: (question: string, answer: unknown) => void;
}

interface KnownText {
  readonly name: string;
  readonly facts: TextFacts;
}

const known = new WeakMap<object, KnownText>();

/** Says which text an object shows: no object that shows another, or a changed one, may bear the name. */
export function nameText(shown: object, text: KnownText): void {
  known.set(shown, text);
}

/** Says that an object shows the text that another one shows. */
export function passName(from: object, to: object): void {
  const text = known.get(from);
  if (text !== undefined) known.set(to, text);
}

/** The name of the text that an object shows; `null` where none is known. */
export function nameOfText(shown: object): string | null {
  return known.get(shown)?.name ?? null;
}

/**
 * A function that does its work once for each object, and for a text whose name is known once for as long as that is kept. The
 * answer is plain data, and follows from what the text says and nothing else.
 */
export function rememberOfText<Shown extends object, Answer>(
  question: string,
  work: (shown: Shown) => Answer,
): (shown: Shown) => Answer {
  const answers = new WeakMap<Shown, { readonly answer: Answer }>();
  return (shown) => {
    const answer = answers.get(shown) ?? { answer: ask(shown, question, work) };
    answers.set(shown, answer);
    return answer.answer;
  };
}

function ask<Shown extends object, Answer>(shown: Shown, question: string, work: (shown: Shown) => Answer): Answer {
  const facts = known.get(shown)?.facts;
  const kept = facts?.get(question);
  if (kept !== undefined) return kept as Answer;
  const answer = work(shown);
  facts?.set(question, answer);
  return answer;
}
