/*
 * Hostile texts out of a folder of public collections, as their repositories have them: of lists every line, of Markdown
 * every line of code, of test suites every text between quotation marks, of drawings and pages the whole.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What makes a text worth trying: a mark of HTML, an address that runs code, an entity, an expression, a formula. */
const hostile =
  /[<>]|^=\w|^[-+@]\w+[(|]|javascript:|vbscript:|data:|&#|\\[ux]|on\w+\s*=|url\(|\{\{|\$\{|alert|constructor|__proto__|%3c/i;
const placeholder = /%(\w+)%/g;
/** What is longer in a field is refused before anything of it is read. */
const longest = 1_500;

/** Every text once, in the order of the files' names. */
export async function readVectors(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const found = new Set<string>();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    for (const one of listTexts(text, extname(name))) {
      const vector = one.replace(placeholder, fillPlaceholder).trim();
      if (vector.length >= 4 && vector.length <= longest && hostile.test(vector)) found.add(vector);
    }
  }
  return [...found];
}

function listTexts(text: string, kind: string): string[] {
  if (['.js', '.mjs', '.ts', '.json'].includes(kind)) return listLiterals(text);
  if (kind === '.md')
    return [...text.matchAll(/^```.*\n([\s\S]*?)^```/gm)].flatMap(([, code = '']) => code.split('\n'));
  if (['.svg', '.html', '.htm', '.xml'].includes(kind)) return [text];
  return text.split(/\r?\n/);
}

/** The texts between quotation marks of a script, their escapes read. */
function listLiterals(script: string): string[] {
  const literal = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
  return [...script.matchAll(literal)].map((match) => readEscapes(match[1] ?? match[2] ?? match[3] ?? ''));
}

function readEscapes(written: string): string {
  return written.replace(/\\(?:u\{(\w+)\}|u(\w{4})|x(\w{2})|(\n|.))/g, (_, braces, four, two, one) => {
    const code = braces ?? four ?? two;
    if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16) || 0xfffd, 0x10ffff));
    return { n: '\n', t: '\t', r: '\r', 0: '\0', '\n': '' }[String(one)] ?? String(one);
  });
}

/** H5SC names its payloads in the vectors. */
function fillPlaceholder(whole: string, name: string): string {
  if (name.startsWith('js_uri')) return 'javascript:alert(1)';
  return name.startsWith('js_') ? 'alert(1)' : whole;
}
