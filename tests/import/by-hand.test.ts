/* A document in the shape of a real agenda becomes what was written by hand; each difference has a name. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChild } from 'docx';
import { expect, test } from 'vitest';
import { itemsOf, meetingsOf } from '../../src/agenda/accessors.ts';
import { assembleSite } from '../../src/agenda/assemble.ts';
import type { Item, Meeting } from '../../src/agenda/model.ts';
import { loadContent } from '../../src/content/load.ts';
import { readContentTree } from '../../src/io/content-tree.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { repository, runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folders.ts';
import { fromMarkdown, heading, pack, text, title } from './word-document.ts';

const day = '2026-12-03';

async function readMeeting(content: string): Promise<Meeting> {
  const tree = await readContentTree([content]);
  const { site } = loadContent(tree);
  if (site === null) throw new Error('no site');
  const found = meetingsOf(assembleSite(site, tree).site).find(
    ({ id, council }) => id === day && council.id === 'it-arkitekturraadet',
  );
  if (found === undefined) throw new Error('no meeting');
  return found;
}

/** What a reader sees of an item, in one line each. */
function tell({ number, title: name, case: cases, responsible, parts }: Item) {
  const body = parts.map((part) => `${part.name ?? ''}: ${plainText(part.content)}`);
  // Of several titles with commas in one line, nobody can say where one ends.
  return { number, name, cases, responsible: responsible.join(' og '), body: body.map(withoutNumbers) };
}

/** A reference that computes its number is text in Word. */
function withoutNumbers(body: string): string {
  return body.replace(/pkt\. [\d.]+( på mødet den \d+\. \p{L}+ \d+)? ?/gu, reference);
}

const reference = 'det nævnte punkt';

async function makeWord(meeting: Meeting, content: string): Promise<Uint8Array> {
  const blocks: FileChild[] = [title('DAGSORDEN 2026'), title('IT-ARKITEKTURRÅDET')];
  blocks.push(text(`Dato: 03-12-2026 ${meeting.start ?? ''}`), text(`Sted: ${meeting.place ?? ''}`));
  for (const section of meeting.sections) {
    blocks.push(heading(1, `${section.number}. ${section.title}`));
    for (const item of section.items) {
      blocks.push(heading(2, `${item.number}. ${item.title}`));
      const facts = [...item.case, item.responsible.join(' og ')].filter((one) => one !== '');
      if (facts.length > 0) blocks.push(text(facts.join(' ')));
      const source = await readFile(join(content, 'it-arkitekturraadet', day, `${item.id}.md`), 'utf8');
      blocks.push(...fromMarkdown(source.replace(/\[\]\([^)]*\)/g, reference)).blocks);
    }
  }
  return pack(blocks);
}

test('the sample as a Word document is imported as it was written by hand', async () => {
  const cwd = await temporaryFolder();
  const content = join(cwd, 'content');
  await cp(join(repository, 'content'), content, { recursive: true });
  const meeting = await readMeeting(content);
  expect(itemsOf(meeting).length).toBeGreaterThan(3);
  await writeFile(join(cwd, 'dagsorden.docx'), await makeWord(meeting, content));
  await rm(join(content, 'it-arkitekturraadet', day), { recursive: true });
  const { status, stdout, stderr } = await runCli(['import', 'dagsorden.docx', '--to', 'it-arkitekturraadet'], { cwd });
  expect(stderr).toBe('');
  expect({ status, files: stdout.split('\n').length }).toEqual({ status: 0, files: itemsOf(meeting).length + 2 });
  const imported = await readMeeting(content);
  expect([imported.start, imported.place]).toEqual([meeting.start, meeting.place]);
  expect(imported.sections.map(({ number, title: name }) => [number, name])).toEqual(
    meeting.sections.map(({ number, title: name }) => [number, name]),
  );
  expect(itemsOf(imported).map(tell)).toEqual(itemsOf(meeting).map(tell));
});
