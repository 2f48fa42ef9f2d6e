import { beforeAll, describe, expect, test } from 'vitest';
import { makeAccessible } from '../../src/pdf/accessible.ts';
import { allNodes, childNodes, findAll, type Node, readTree, speak } from './structure-tree.ts';
import { loadTorture, metadata, printAll } from './torture.ts';

let tree: Node;

beforeAll(async () => {
  const [printed] = await printAll([await loadTorture()]);
  if (!printed) throw new Error('Nothing was printed');
  tree = await readTree(await makeAccessible(printed, metadata));
}, 60_000);

const tidy = (node: Node | string): string => speak(node).replace(/\s+/g, ' ').trim();

function findText(type: string, text: string): Node {
  const found = findAll(tree, type).find((node) => tidy(node).includes(text));
  if (!found) throw new Error(`There is no ${type} with "${text}"`);
  return found;
}

/** A list as nested arrays of label and text. */
function outlineOf(list: Node): unknown[] {
  return childNodes(list).map((item) => {
    const [label, body] = childNodes(item).length === 2 ? childNodes(item) : [undefined, item.children[0]];
    if (typeof body !== 'object') return [];
    const inner = findAll(body, 'L').slice(0, 1).map(outlineOf);
    const own = body.children.filter((kid) => typeof kid === 'string' || kid.type !== 'L');
    const text = own.map(speak).join(' ').replace(/\s+/g, ' ').trim();
    return [...(label ? [tidy(label)] : []), text, ...inner];
  });
}

test('the contents are a table of contents whose entries refer to the headings', () => {
  const [contents] = findAll(tree, 'TOC');
  if (!contents) throw new Error('There are no contents');
  expect(childNodes(contents).map(({ type }) => type)).toEqual(['TOCI', 'TOCI', 'TOCI']);
  const references = findAll(contents, 'Reference').map((node) => [tidy(node), childNodes(node)[0]?.type]);
  expect(references).toEqual([
    ['1 Lister', 'Link'],
    ['1.1 Indlejrede lister', 'Link'],
    ['2 Tabeller', 'Link'],
    ['6 Bred tabel', 'Link'],
  ]);
});

test('footnotes are notes, and the links to them say so', () => {
  expect(findAll(tree, 'Note').map(tidy)).toEqual([
    expect.stringMatching(/^Første note/),
    expect.stringMatching(/^Anden/),
  ]);
  expect(findAll(tree, 'Link').map(tidy)).toEqual(expect.arrayContaining(['Note 1', 'Note 2']));
});

test('passages in other languages are spans', () => {
  expect(tidy(findText('Span', 'once-only'))).toBe('the once-only principle');
});

test('headings come in order and no level is skipped', () => {
  const headings = allNodes(tree).filter((node) => /^H\d$/.test(node.type));
  expect(headings.map((node) => `${node.type} ${tidy(node)}`)).toEqual([
    'H1 Dagsorden for IT-Arkitekturrådet',
    'H1 Indhold',
    'H1 1 Lister',
    'H2 1.1 Indlejrede lister',
    'H1 2 Tabeller',
    'H1 3 Links og noter',
    'H1 4 Billeder',
    'H1 5 Tekst',
    'H1 6 Bred tabel',
    'H1 Noter',
  ]);
});

describe('lists', () => {
  test('hold items of a label and a body, and nothing else', () => {
    for (const list of findAll(tree, 'L')) {
      expect(new Set(childNodes(list).map((child) => child.type))).toEqual(new Set(['LI']));
    }
    for (const item of findAll(tree, 'LI')) {
      const types = item.children.map((child) => (typeof child === 'string' ? child : child.type));
      expect(['Lbl LBody', 'LBody']).toContain(types.join(' '));
    }
  });

  test('nest as they are written', () => {
    const list = findText('L', 'Punkt uden afsnit');
    expect(outlineOf(list)).toEqual([
      ['•', 'Punkt uden afsnit'],
      [
        '•',
        'Punkt med afsnit og endnu et afsnit',
        [
          [
            '3.',
            'Tredje',
            [
              ['•', 'Dybt nede'],
              ['•', 'Endnu et'],
            ],
          ],
          ['4.', 'Fjerde'],
        ],
      ],
      ['•', 'Sidste punkt'],
    ]);
  });

  test('say how they are numbered', () => {
    const numbering = (text: string) => findText('L', text).attributes.ListNumbering;
    expect(numbering('Første bogstav')).toBe('/LowerAlpha');
    expect(numbering('Første note')).toBe('/Decimal');
    expect(numbering('Uden mærke')).toBe('/None');
  });

  test('read checkboxes as checked or not', () => {
    expect(tidy(findText('L', 'Udført opgave'))).toBe('☑ Udført opgave☐ Åben opgave');
  });
});

describe('tables', () => {
  const rowsOf = (text: string): Node[] => findAll(findText('Table', text), 'TR');

  test('have heads for columns and rows, and cells that name them', () => {
    const rows = rowsOf('Datadeling').map(childNodes);
    const scopes = rows.map((row) => row.map((cell) => cell.attributes.Scope ?? cell.type));
    expect(scopes).toEqual([
      ['/Column', '/Column', '/Column'],
      ['/Row', 'TD', 'TD'],
      ['/Row', 'TD', 'TD'],
    ]);
    const heads = [rows[0]?.[1]?.id, rows[1]?.[0]?.id];
    for (const head of heads) expect(rows[1]?.[1]?.attributes.Headers).toContain(head);
    expect(findText('Caption', 'Bevilling')).toBeDefined();
  });

  test('keep their empty cells in place', () => {
    const cells = rowsOf('over to').map((row) => childNodes(row).map(tidy));
    expect(cells).toEqual([['Uden', 'Titel'], ['a', ''], ['', 'b'], ['over to']]);
  });

  test('read a head that is printed on each page once', () => {
    const rows = rowsOf('Kolonne 1');
    expect(rows).toHaveLength(41);
    expect(rows.map((row) => childNodes(row).length)).toEqual(rows.map(() => 9));
    expect(rows[0] && childNodes(rows[0]).map(tidy).slice(0, 2)).toEqual(['Kolonne 1', 'Kolonne 2']);
  });
});

describe('text', () => {
  test('is read in the order of the page', () => {
    const text = speak(tree);
    const order = ['Torsdag den', 'Indhold', '1 Lister', 'Punkt uden', 'Begreb', 'Datadeling', 'Logo for'];
    const rest = ['Farvet felt', 'Figur 1', 'BilagEt bilag', 'Et citat med', 'med skygge', 'Række 40'];
    const places = [...order, ...rest, 'Første note'].map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('keeps words apart where lines end', () => {
    expect(tidy(findText('P', 'kommissoriet'))).toBe(
      'Se kommissoriet for den fælles offentlige arkitektur fra 2024 og tilbage til pkt. 1.Note 1 Den anden noteNote 2 følger.',
    );
  });

  test('keeps words apart that stand in columns', () => {
    expect(tidy(findText('Link', 'Bred tabel'))).toBe('6 Bred tabel');
  });

  test('stands in paragraphs, not in divisions', () => {
    const divisions = new Set(['Document', 'Div', 'Sect', 'BlockQuote', 'L', 'LI', 'Table', 'TR']);
    const loose = allNodes(tree).filter((node) => node.children.some((kid) => typeof kid === 'string'));
    expect(loose.filter((node) => divisions.has(node.type))).toEqual([]);
    expect(findText('P', 'Begreb')).toBeDefined();
  });

  test('in other languages says so', () => {
    const foreign = allNodes(tree).filter((node) => node.lang !== undefined && node !== tree);
    expect(tree.lang).toBe('da');
    expect(foreign.map((node) => [node.lang, tidy(node)]).slice(0, 3)).toEqual([
      ['en', 'An English paragraph about interoperability.'],
      ['en', 'the once-only principle'],
      ['fr', 'raison d’être'],
    ]);
    expect(foreign[3]?.lang).toBe('ar');
  });

  test('leaves out running heads, decoration and what is hidden', () => {
    const text = speak(tree);
    expect(text).not.toContain('Side 1 af');
    expect(text).not.toContain('IT-Arkitekturrådet · Dagsorden');
    expect(text).not.toContain('❦');
  });
});

test('figures have their alternatives', () => {
  const alternatives = findAll(tree, 'Figure').map((figure) => figure.replacement);
  expect(alternatives).toEqual([
    'Logo for kommunen',
    'Farvet felt med overgang',
    'Rød cirkel',
    'Indlejret trekant',
    'Bilag',
    'Tilbage til henvisning 1',
    'Tilbage til henvisning 2',
  ]);
});
