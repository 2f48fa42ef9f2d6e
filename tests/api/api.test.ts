/* The public API on a small site: what readers may see, and what is thrown. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CliError, diffAgendas, printMeeting, readAgendas, readOwnCode, renderPages } from '../../src/index.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit } from '../support/git.ts';

const files = {
  'content/index.md': '---\ntitle: Site\norganization: Town\nlanguage: en\n---\n',
  'content/board/index.md': '---\nname: Board\nsections: [{ id: matters, title: Matters }]\n---\n',
  'content/board/2026-03-02/index.md': "---\ndate: 2026-03-02\nstart: '10:00'\nstatus: published\n---\n",
  'content/board/2026-03-02/bridge.md': '---\ntitle: The bridge\nsection: matters\n---\n\n## Background\n\nText.\n',
  'content/board/2026-03-02/land.md':
    '---\ntitle: Purchase of Elm Farm\nsection: matters\nclosed: { title: A purchase, reason: Act 7 }\n---\n\nPrice: 12.\n',
  'content/board/2026-04-06/index.md': "---\ndate: 2026-04-06\nstart: '10:00'\n---\n",
};

async function makeSite(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

test('agendas are read as the public may see them, or as internal readers may', async () => {
  const folder = await makeSite();
  const content = [join(folder, 'content')];
  const { site, messages } = await readAgendas({ content });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  const meetings = site?.councils.flatMap((council) => council.meetings) ?? [];
  expect(meetings.map(({ id }) => id)).toEqual(['2026-03-02']);
  expect(meetings[0]?.sections[0]?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1.1 The bridge',
    '1.2 A purchase',
  ]);
  expect(JSON.stringify(site)).not.toMatch(/Elm|Price/);
  const internal = await readAgendas({ content, readers: 'internal', drafts: true });
  expect(internal.site?.councils[0]?.meetings).toHaveLength(2);
  expect(JSON.stringify(internal.site)).toMatch(/Purchase of Elm Farm/);
});

test('content with errors gives messages and no result; what is missing is thrown', async () => {
  const folder = await makeSite();
  const content = [join(folder, 'content')];
  await writeFiles(folder, { 'content/board/2026-03-02/bridge.md': '---\ntitel: The bridge\n---\n' });
  const { pages, messages } = await renderPages({ content });
  expect(pages).toBeNull();
  expect(messages.map(({ ruleId }) => ruleId)).toContain('unknown-key');
  expect(await printMeeting({ content, meeting: 'board/2026-03-02' })).toMatchObject({ document: null });
  expect((await readAgendas({ content: [join(folder, 'nothing')] })).site).toBeNull();
  await writeFiles(folder, { 'content/board/2026-03-02/bridge.md': files['content/board/2026-03-02/bridge.md'] });
  await expect(printMeeting({ content, meeting: 'board/2020-01-01' })).rejects.toThrow(CliError);
  await expect(diffAgendas({ content, before: 'HEAD' })).rejects.toThrow(CliError);
});

test('pages and changes are those of the readers', async () => {
  const folder = await makeSite();
  const content = [join(folder, 'content')];
  await initGit(folder);
  await commitAll(folder, '2026-02-20T12:00:00Z');
  await writeFiles(folder, {
    'content/board/2026-03-02/bridge.md':
      '---\ntitle: The old bridge\nsection: matters\n---\n\n## Background\n\nText.\n',
  });
  const { pages } = await renderPages({ content });
  const texts = new Map(pages?.map(({ path, text }) => [path, text()]));
  expect(texts.get('board/2026-03-02/index.html')).toContain('The old bridge');
  expect([...texts.values()].join('')).not.toMatch(/Elm|Price/);
  const { changes, text } = await diffAgendas({ content, before: 'HEAD' });
  expect(changes).toHaveLength(1);
  expect(text).toContain('The old bridge');
  const data = await diffAgendas({ content, before: 'HEAD', format: 'json' });
  expect(JSON.parse(data.text ?? '')).toMatchObject({ audience: 'public' });
});

test('own code is taken where it is given', async () => {
  const folder = await makeSite();
  const content = [join(folder, 'content')];
  const config = join(folder, 'dagsorden.config.mjs');
  const rule = "{ id: 'own-all', check: (texts) => texts.map((text) => ({ text, message: text.kind })) }";
  await writeFiles(folder, { 'dagsorden.config.mjs': `export default { rules: [${rule}] };\n` });
  expect((await readAgendas({ content })).messages.map(({ ruleId }) => ruleId)).not.toContain('own-all');
  const { messages } = await readAgendas({ content, readers: 'internal', own: await readOwnCode(config, content) });
  const own = messages.filter(({ ruleId }) => ruleId === 'own-all').map(({ reason }) => reason);
  expect(own.sort()).toEqual(['council', 'item', 'item', 'meeting', 'meeting', 'site']);
});
