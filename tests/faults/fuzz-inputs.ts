/* Inputs that nobody would write and machines make: texts, bytes, names, and files that were cut and spliced. */
import fc from 'fast-check';

/** Pieces that mean something to YAML, Markdown, HTML or CSS. */
const pieces = [
  ...[
    '---\n',
    '- ',
    ': ',
    ' #',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>\n',
    '&a ',
    '*a',
    '!!',
    '<<: ',
    '\t',
    '\r',
    '\v',
  ],
  ...['# ', '## Beslutning\n', '**', '_', '`', '```\n', '> ', '1. ', '| a |\n|---|\n', '[x](', ')', '[^1]', '[^1]: '],
  ...[
    '![](',
    '<b>',
    '<!--',
    '-->',
    '<details>',
    '<svg onload=',
    '<table><td>',
    '<p><p>',
    '</',
    '&#x0;',
    '&amp',
    './. ',
  ],
  ...['@import ', 'url(', 'image-set(', '\\75 rl(', '/*', '*/', '@font-face{', 'javascript:', 'b.md', '../', '%2e%2e/'],
  ...['\u0000', '\uFEFF', '\u00AD', '\u202E', '\uD800', '\u2028', 'æøå', 'e\u0301', '👩‍🚒', '\n', '\n\n', '    ', '\\'],
];

/** A text of such pieces in any order, with any characters between. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      // What is nested, repeated or long costs most where something is not linear.
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 400 }))
          .map(([one, times]) => one.repeat(times)),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Any bytes, or a text with some of its bytes changed. */
export const hostileBytes = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  fc
    .tuple(hostileText, fc.uint8Array({ maxLength: 20 }), fc.nat())
    .map(([text, between, at]) => splice(new TextEncoder().encode(text), between, at)),
);

const names = [
  'index.md',
  'a.md',
  'b.md',
  'A.MD',
  'CON.md',
  'case',
  '.git',
  'manifest.json',
  '2026-09-17',
  'it',
  '404',
];
const endings = ['.md', '.pdf', '.PDF', '.svg', '.html', '.md.txt', '', '.', ' '];
const oddName = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constantFrom(...endings))
  .map(([name, ending]) => `${name}${ending}`.replace(/[/\0]/g, '-'))
  .filter((name) => name !== '.' && name !== '..');
const name = fc.oneof(
  fc.constantFrom(...names),
  oddName,
  fc.constantFrom('a', 'æ', 'ﬃ').map((letter) => `${letter.repeat(250)}.md`),
);

/** Paths of a content tree, some of them where meetings and items are. */
export const hostilePaths = fc.uniqueArray(
  fc
    .oneof(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      name.map((one) => ['it', '2026-09-17', one]),
      name.map((one) => ['it', one, 'index.md']),
    )
    .map((parts) => parts.join('/')),
  { minLength: 1, maxLength: 12 },
);

/** A valid file after bytes of it were changed, taken out, doubled and cut off. */
export function mutated(seeds: ReadonlyMap<string, Uint8Array>): fc.Arbitrary<{ path: string; bytes: Uint8Array }> {
  const change = fc.record({
    kind: fc.constantFrom('flip', 'cut', 'double', 'end', 'zero'),
    at: fc.nat(),
    size: fc.nat(300),
  });
  return fc.tuple(fc.constantFrom(...seeds.keys()), fc.array(change, { maxLength: 8 })).map(([path, changes]) => ({
    path,
    bytes: changes.reduce(mutate, seeds.get(path) ?? new Uint8Array()),
  }));
}

function mutate(bytes: Uint8Array, { kind, at, size }: { kind: string; at: number; size: number }): Uint8Array {
  if (bytes.length === 0) return bytes;
  const place = at % bytes.length;
  const piece = bytes.slice(place, place + size);
  if (kind === 'end') return bytes.slice(0, place);
  if (kind === 'cut') return splice(bytes, new Uint8Array(), place, size);
  if (kind === 'double') return splice(bytes, piece, place);
  const changed = bytes.slice();
  changed.set(
    piece.map((byte) => (kind === 'flip' ? byte ^ (1 << (at % 8)) : 0)),
    place,
  );
  return changed;
}

function splice(bytes: Uint8Array, between: Uint8Array, at: number, taken = 0): Uint8Array {
  const place = at % (bytes.length + 1);
  return new Uint8Array([...bytes.subarray(0, place), ...between, ...bytes.subarray(place + taken)]);
}
