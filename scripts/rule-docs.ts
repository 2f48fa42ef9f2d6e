/* The doc comment of a rule: what it asks for, and the examples that the tests run and the reference shows. */

/** One file of an example. */
export interface ExampleFile {
  /** From the content root; `null` for the text of an item. */
  readonly path: string | null;
  readonly text: string;
  /** As it is shown: of an `escaped` example with its escapes, since nobody would see the characters. */
  readonly shown: string;
}

export interface RuleDoc {
  /** Markdown. */
  readonly text: string;
  readonly failing: readonly ExampleFile[];
  readonly passing: readonly ExampleFile[];
}

/** Reads the doc comment that stands before `export const … : Rule` or `TextRule`. @throws Error where it lacks an example. */
export function readRuleDoc(source: string): RuleDoc {
  const comment = /\/\*\*\n((?: \*.*\n)*?) \*\/\nexport const \w+: (?:Text)?Rule(?:<'[\w-]+'>)? = /.exec(source)?.[1];
  const lines = (comment ?? '').split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const [text = '', failing = '', passing = ''] = lines.join('\n').split(/^@(?:failing|passing)$/m);
  const doc = { text: text.trim(), failing: readFiles(failing), passing: readFiles(passing) };
  if (doc.text === '' || doc.failing.length === 0 || doc.passing.length === 0) {
    throw new Error('A rule needs a doc comment with a text, one failing and one passing example');
  }
  return doc;
}

function readFiles(markdown: string): ExampleFile[] {
  return [...markdown.matchAll(/^```\w+(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, path, shown = '']) => {
    if (path !== 'escaped') return { path: path ?? null, text: shown, shown };
    return { path: null, text: readEscapes(shown), shown };
  });
}

/** `\r` and `\u200B` as the characters themselves. */
function readEscapes(text: string): string {
  return text
    .replaceAll('\\r', '\r')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
