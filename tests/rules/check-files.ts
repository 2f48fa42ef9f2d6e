import type { VFileMessage } from 'vfile-message';
import { assembleSite } from '../../src/agenda/assemble.ts';
import { runRules } from '../../src/check/run-rules.ts';
import { loadContent } from '../../src/content/load.ts';
import { findUnprintable } from '../../src/io/fonts/document-fonts.ts';
import { readMetadata } from '../../src/leak-check/files/file-metadata.ts';
import { findUnread } from '../../src/leak-check/files/file-texts.ts';
import { sortMessages } from '../../src/messages.ts';
import { readFacts } from '../../src/rule-input/attachment-facts.ts';
import { listExternal } from '../../src/rule-input/external-uses.ts';
import { listHolidays } from '../../src/rule-input/holidays.ts';
import { indexNodes, joinNodes } from '../../src/rule-input/nodes.ts';
import { type Files, treeOf } from '../support/content.ts';

/** All messages about files in memory, rules included. Hosts that begin with `findes-ikke` do not answer. */
export async function checkFiles(files: Files): Promise<VFileMessage[]> {
  const tree = treeOf(files);
  const loaded = loadContent(tree);
  if (loaded.site === null) return sortMessages(loaded.messages);
  const { messages, agendas, bodies } = assembleSite(loaded.site, tree);
  const content = { site: loaded.site, tree, agendas, bodies };
  const facts = Object.entries(files)
    .filter(([path]) => !path.endsWith('.md'))
    .map(async ([path, text]) => [path, await readFacts(Buffer.from(text, 'latin1'))] as const);
  const closes = Object.values(files).some((text) => /^closed:/m.test(text));
  const contents = Object.entries(files)
    .filter(([path]) => !path.endsWith('.md'))
    .map(async ([path, text]) => {
      const file = { path, bytes: Buffer.from(text, 'latin1') };
      const unread = closes ? await findUnread(file) : null;
      return [path, { ...(await readMetadata(file)), unread }] as const;
    });
  const dead = listExternal({ ...content, nodes: joinNodes([...bodies.values()].map(indexNodes)) }).filter(({ url }) =>
    url.startsWith('https://findes-ikke'),
  );
  const found = runRules({
    ...content,
    files: new Map(await Promise.all(facts)),
    contents: new Map(await Promise.all(contents)),
    holidays: await listHolidays(loaded.site),
    unprintable: await findUnprintable(content),
    deadLinks: new Map(dead.map(({ url }) => [url, 'ENOTFOUND'])),
  });
  return sortMessages([...loaded.messages, ...messages, ...found]);
}
