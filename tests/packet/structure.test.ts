import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import { allNodes, type Node, readTree, speak } from '../pdf/structure-tree.ts';
import { checkStructure } from './check-structure.ts';
import { join, listEnclosures } from './sample-packet.ts';

let packet: Uint8Array;
let tree: Node;

beforeAll(async () => {
  const browser = await openBrowser();
  packet = await join(browser, await listEnclosures(browser)).finally(browser.close);
  tree = await readTree(packet);
});

describe('the structure', () => {
  test('claims all content once, and the parent tree agrees', async () => {
    expect(await checkStructure(packet)).toEqual([]);
  });

  test('has the attachments behind their separators', () => {
    const parts = allNodes(tree).filter(({ type }) => type === 'Part');
    expect(parts).toHaveLength(9);
    const texts = allNodes(tree)
      .filter(({ type }) => /^(H\d|Part)$/.test(type))
      .map((node) => (node.type === 'Part' ? 'PART' : speak(node)));
    expect(texts.slice(5, 12)).toEqual(['Bilag 1', 'PART', 'Et bilag', 'Side to', 'Bilag 2', 'PART', 'Et bilag']);
  });

  test('makes IDs unique and keeps heads of tables', () => {
    const ids = allNodes(tree).flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const headed = allNodes(tree).filter(({ attributes }) => attributes['Headers'] !== undefined);
    const heads = headed.map(({ attributes }) =>
      Buffer.from(attributes['Headers']?.match(/[0-9a-f]+/i)?.[0] ?? '', 'hex'),
    );
    expect(heads).toHaveLength(2);
    expect(ids).toEqual(expect.arrayContaining(heads.map(String)));
  });

  test('mends a broken one: roles, classes, language', () => {
    const part = allNodes(tree).filter(({ type }) => type === 'Part')[8];
    expect(part?.lang).toBe('en-GB');
    const [document] = part?.children ?? [];
    expect(typeof document === 'object' && document.type).toBe('Sect');
    expect(part && allNodes(part).map(({ type }) => type)).toEqual(['Part', 'Sect', 'H1', 'P']);
    expect(part && speak(part)).toBe('Tekst 0Tekst 1Tekst 2');
    expect(part && allNodes(part)[2]?.attributes).toMatchObject({ TextAlign: '/Center' });
  });

  test('announces pages without tags', () => {
    const parts = allNodes(tree).filter(({ type }) => type === 'Part');
    const figures = parts.flatMap(allNodes).filter(({ type }) => type === 'Figure');
    expect(figures.map(({ replacement }) => replacement)).toContain('Lag, Punkt 2.1 · Bilag 8 · side 1 af 1');
    expect(parts[2] && allNodes(parts[2]).filter(({ type }) => type === 'P')).toHaveLength(16);
  });
});
