/** The words for what the schema expects, by what it says in English. */
interface ExpectationWords {
  readonly table: Readonly<Record<string, string>>;
  /** Behind a value that can be a list too. */
  readonly listed: string;
  /** Before the codes of languages. */
  readonly languages: string;
}

const listed = ', or a list of them';

/** Makes the function that says in a language what the schema expects; as it is in English where it has no words. */
export function createExpectation(words: ExpectationWords): (expected: string) => string {
  const say = (expected: string): string => {
    const known = words.table[expected];
    if (known !== undefined) return known;
    if (expected.endsWith(listed)) return `${say(expected.slice(0, -listed.length))}${words.listed}`;
    return expected.replace(/^one of the languages /, words.languages);
  };
  return say;
}
