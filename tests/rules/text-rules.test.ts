/*
 * What a rule is said to find in each text by itself, it finds so: in every text of the examples of all rules, alone and among
 * all others. What was found out about texts once is told again, whatever changes beside them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRuleDoc } from '../../scripts/rule-docs.ts';
import { assembleSite } from '../../src/agenda/assemble.ts';
import type { Body, WrittenBody } from '../../src/agenda/body.ts';
import { createAssembleCache, lookingAt } from '../../src/agenda/memory/assemble-cache.ts';
import { openFindings } from '../../src/check/read-texts.ts';
import { findEach } from '../../src/check/run-text-rules.ts';
import { loadContent } from '../../src/content/load.ts';
import type { TextStore } from '../../src/content/text-store.ts';
import { indexNodes, joinNodes } from '../../src/rule-input/nodes.ts';
import type { ContentFacts, TextContext } from '../../src/rule-input/rule.ts';
import { listPartNames } from '../../src/rule-input/rule-helpers.ts';
import { rules } from '../../src/rules/index.ts';
import { repository } from '../support/cli.ts';
import { type Files, item, siteWith, treeOf } from '../support/content.ts';
import { createStore } from '../support/text-store.ts';
import { filesOfExample } from './example-files.ts';
import { faultyFiles } from './forty-faults.ts';

const folder = join(repository, 'src', 'rules');

/** Beginnings and ends of what stands in one text: a rule that looked from one text into the next would join them. */
const halves = [
  '### Begynder dybt\n\n#### Og dybere\n',
  'Se [den][navn], ![][billede] og [^n] her.\n',
  '[navn]: https://example.org\n[billede]: a.png\n\n[^n]: Note.\n',
  '<!-- åben\n',
  'lukket --> <div>\n\n**a**\n',
  '1. et\n2. to\n',
  '4. fire\n  - a\n',
  '**Fed linje**\n',
  '| a | b |\n|---|---|\n| c |\n',
  'Baggrund\n',
];

async function listExamples(): Promise<Files[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'index.ts');
  const docs = await Promise.all(names.map(async (name) => readRuleDoc(await readFile(join(folder, name), 'utf8'))));
  const ofHalves = halves.map((text, index) => [`it/2026-09-17/h${index}.md`, item(`Halv ${index}`, '', text)]);
  return [
    faultyFiles(),
    siteWith(Object.fromEntries(ofHalves)),
    ...docs.flatMap(({ failing, passing }) => [filesOfExample(failing), filesOfExample(passing)]),
  ];
}

function readContent(files: Files, kept: TextStore | null = null): ContentFacts {
  const tree = treeOf(files);
  const { site } = loadContent(tree);
  if (site === null) throw new Error('The example has no site');
  const { agendas, bodies } = assembleSite(site, tree, createAssembleCache(null, kept));
  const nothing = { files: new Map(), contents: new Map(), holidays: new Map(), deadLinks: new Map() };
  return { site, tree, agendas, bodies, ...nothing, unprintable: new Set() };
}

const examples = await listExamples();
const contents = examples.map((files) => readContent(files));

/** All texts of all examples, each with a name of its own. */
const everything: WrittenBody[] = contents.flatMap(({ bodies }, index) =>
  [...bodies.values()].map((body) => {
    const [path, file] = [body.path, body.file].map((name) => `${index}/${name}`);
    return { ...body, path: `${path}`, file: `${file}` };
  }),
);
const partNames = ['Baggrund', 'Indstilling', 'Sagsfremstilling'];

function contextOf(bodies: readonly WrittenBody[]): TextContext {
  return { bodies: new Map(bodies.map((one) => [one.path, one])), nodes: joinNodes(bodies.map(indexNodes)), partNames };
}

function describeAll(findings: readonly object[]): string[] {
  return findings.map((one) => JSON.stringify(one)).sort();
}

test.each(rules.flatMap((rule) => (rule.reads === 'texts' ? [[rule.id, rule] as const] : [])))(
  '%s finds in every text what it finds in it alone',
  (_, rule) => {
    const alone = describeAll(everything.flatMap((body) => rule.check(contextOf([body]))));
    expect(alone.length).toBeGreaterThan(0);
    expect(describeAll(rule.check(contextOf(everything)))).toEqual(alone);
    expect(describeAll(rule.check(contextOf([...everything].reverse())))).toEqual(alone);
  },
);

test.each(
  rules.flatMap((rule) => (rule.reads !== 'texts' && rule.concerns !== undefined ? [[rule.id, rule] as const] : [])),
)('%s finds nothing in a text that it says it has nothing to do with', (_, { check, concerns = () => [] }) => {
  let found = 0;
  for (const content of contents) {
    const bodies = [...content.bodies.values()];
    const named = new Set(bodies.flatMap((body) => concerns(contextOf([body]))).map(({ file }) => file));
    const some = bodies.filter(({ file }) => named.has(file));
    const all = { ...content, ...contextOf(bodies), bodies: content.bodies };
    const findings = describeAll(check(all));
    expect(describeAll(check({ ...all, nodes: contextOf(some).nodes }))).toEqual(findings);
    found += findings.length;
  }
  expect(found).toBeGreaterThan(0);
});

test('what is kept of texts changes nothing of what is found in them, whatever else is in the site', () => {
  const { store } = createStore();
  const find = (content: ContentFacts, kept: TextStore | null) =>
    [...findEach(rules, content, openFindings(rules, listPartNames(content.site), kept))].map(([{ id }, findings]) => [
      id,
      describeAll(findings),
    ]);
  const clean = contents.map((content) => find(content, null));
  for (const _ of [1, 2]) {
    for (const [index, files] of examples.entries()) {
      expect(find(readContent(files, store), store)).toEqual(clean[index]);
    }
  }
});

test('a text in which nothing was found is not read again; one that another rule reads, or that has changed, is', () => {
  const { store } = createStore();
  const read = (files: Files, wanted = rules) => {
    const content = readContent(files, store);
    const seen: string[] = [];
    const bodies = [...content.bodies].map(([path, body]): [string, Body] => [
      path,
      watch(body, () => seen.push(path)),
    ]);
    const found = [
      ...findEach(
        wanted,
        { ...content, bodies: new Map(bodies) },
        openFindings(wanted, listPartNames(content.site), store),
      ),
    ].flatMap(([, all]) => all);
    return { seen: [...new Set(seen)], found: found.length };
  };
  const files = siteWith({
    'it/2026-09-17/a.md': item('A', '', 'Tekst.\n'),
    'it/2026-09-17/b.md': item('B', '', '1) a\n3) b\n'),
  });
  expect(read(files).seen).toHaveLength(5);
  expect(read(files)).toEqual({ seen: ['it/2026-09-17/b.md'], found: 1 });
  expect(read({ ...files, 'it/2026-09-17/a.md': item('A', '', 'Ændret.\n') }).seen).toEqual([
    'it/2026-09-17/a.md',
    'it/2026-09-17/b.md',
  ]);
  expect(read(files, rules.slice(1)).seen).toHaveLength(5);
  const named = files['it/index.md']?.replace('---\n', '---\nparts: [Tekst]\n') ?? '';
  expect(read({ ...files, 'it/index.md': named }).seen).toHaveLength(5);
});

/** A body that tells when its tree is read. */
function watch(body: Body, tell: () => void): Body {
  const { markdown } = body;
  return Object.defineProperty({ ...body }, 'markdown', {
    get: () => {
      tell();
      return markdown;
    },
  });
}

test('texts that are looked at as they are parsed have the same findings, and let go of what was parsed', () => {
  for (const files of examples) {
    const tree = treeOf(files);
    const { site } = loadContent(tree);
    if (site === null) throw new Error('The example has no site');
    const findings = openFindings(rules, listPartNames(site), null);
    const seen = new Map<string, Body['markdown']>();
    const look = (body: Body) => {
      seen.set(body.path, body.markdown);
      findings.look(body);
    };
    const { agendas, bodies } = assembleSite(site, tree, lookingAt(createAssembleCache(), look));
    const content = { ...readContent(files), site, tree, agendas, bodies };
    const found = [...findEach(rules, content, findings)].map(([{ id }, all]) => [id, describeAll(all)]);
    const anew = openFindings(rules, listPartNames(site), null);
    expect(found).toEqual(
      [...findEach(rules, readContent(files), anew)].map(([{ id }, all]) => [id, describeAll(all)]),
    );
    for (const [path, { markdown }] of bodies) {
      expect(markdown).not.toBe(seen.get(path));
      expect(markdown).toEqual(seen.get(path));
    }
  }
});
