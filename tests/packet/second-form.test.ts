/* An attachment of PDF 2.0 in a packet, which is PDF 1.7. */
import { expect, test } from 'vitest';
import { cureDocument } from '../../src/pdf/accessible.ts';
import { openBrowser } from '../../src/pdf/browser.ts';
import { joinPacket } from '../../src/pdf/packet/join.ts';
import { allNodes, findAll, readTree, speak } from '../pdf/structure-tree.ts';
import { loadTorture, metadata, printAll } from '../pdf/torture.ts';
import { packetOptions, printAgenda } from './print-agenda.ts';
import { enclose } from './sample-packet.ts';

test('has the types of PDF 1.7, and is not claimed', async () => {
  const [printed] = await printAll([await loadTorture()]);
  if (printed === undefined) throw new Error('Nothing was printed');
  const { bytes } = await cureDocument(printed, { ...metadata, form: 'ua-2' });
  const browser = await openBrowser();
  const { agenda, entries } = await printAgenda(browser, [await enclose('Anden form', bytes)]).finally(browser.close);
  const joined = await joinPacket(agenda, entries, await packetOptions());
  const part = findAll(await readTree(joined.bytes), 'Part').find((node) => speak(node).includes('Indlejrede lister'));
  const types = new Set((part === undefined ? [] : allNodes(part)).map(({ type }) => type));
  for (const type of ['H1', 'H2', 'Note', 'Span', 'TOC', 'Table']) expect(types).toContain(type);
  for (const type of ['Title', 'FENote', 'Em', 'Strong', 'Aside']) expect(types).not.toContain(type);
  expect(joined.lost.map(({ claim, doubt }) => `${claim}: ${doubt}`)).toEqual(['PDF/UA-1: silent']);
}, 60_000);
