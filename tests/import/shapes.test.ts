/* How councils of five countries write agendas in Word, by styles, numbers, bold lines and tables as frames. */
import type { FileChild } from 'docx';
import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { spreadAgendaList } from '../../src/import/agenda-list.ts';
import { classifyLines } from '../../src/import/classify.ts';
import { readLines } from '../../src/import/lines.ts';
import { readMeetingFacts } from '../../src/import/meeting-facts.ts';
import { readOutline } from '../../src/import/outline.ts';
import { readWord } from '../../src/import/read-word.ts';
import { writeBlocks } from '../../src/import/to-markdown.ts';
import { bold, fromMarkdown, heading, pack, table, text, title } from './word-document.ts';

/** A line for the meeting, and one for every section, item and part. */
async function tellOutline(blocks: readonly FileChild[]): Promise<string[]> {
  const document = await readWord(await pack(blocks), 'a.docx');
  const lines = readLines(spreadAgendaList(document.blocks));
  const known = { parts: [], sections: [], titles: ['Teknisk Udvalg'] };
  const outline = readOutline(lines, classifyLines(lines, known), null);
  const { facts, rest } = readMeetingFacts(outline.cover, { name: 'Teknisk Udvalg', body: '' });
  const said = [...Object.values(facts).filter((one) => one !== null), ...rest.map((line) => `“${line.text}”`)];
  return [
    said.join(' '),
    ...outline.sections.flatMap((section) => [
      `# ${[section.number, section.title].filter((one) => one !== null).join(' ')}`.trim(),
      ...section.items.flatMap((item) => [
        `- ${[item.number, item.title, ...item.facts.case, ...item.facts.responsible, ...item.facts.presenter, item.facts.duration, item.closed ? 'CLOSED' : null].filter((one) => one !== null).join(' | ')}`,
        ...item.parts.map((part) => `  ${part.name ?? '–'} ${part.blocks.length}`),
      ]),
    ]),
  ];
}

test.each<[string, FileChild[], string[]]>([
  [
    'a Danish committee: headings with «Punkt», bold parts, a decision',
    [
      title('Dagsorden'),
      text('Teknisk Udvalg'),
      text('Mandag den 14. september 2026 kl. 16.30 – 18.00'),
      text('Rådhuset, værelse 390'),
      heading(1, 'Punkt 1: Godkendelse af dagsorden'),
      text('Sagsnr. 26/012345'),
      bold('Resumé'),
      text('Kort tekst.'),
      bold('Beslutning for punkt 1:'),
      text('Godkendt.'),
      heading(1, 'Punkt 2: Lokalplan 1234'),
      text('Sagsnr.: 26/000111\tSagsbehandler: Planchefen'),
      bold('Indstilling'),
      text('Det indstilles, at planen vedtages.'),
    ],
    [
      '2026-09-14 16:30 18:00 “Rådhuset, værelse 390”',
      '#',
      '- 1 | Godkendelse af dagsorden',
      '  – 1',
      '  Resumé 1',
      '  Beslutning for punkt 1 1',
      '- 2 | Lokalplan 1234 | 26/000111 | Planchefen',
      '  Indstilling 1',
    ],
  ],
  [
    'a Danish system: open and closed in brackets, facts in a table',
    [
      table(
        ['Mødedato:', '14. september 2026'],
        ['Mødetidspunkt:', '16:00'],
        ['Mødested:', 'Lokale 1'],
        ['Fraværende:', 'Ingen'],
      ),
      heading(2, '1 (Åben) Godkendelse af dagsordenen'),
      text('Sags ID: EMN-2026-01234'),
      text('Teksten.'),
      heading(2, '2 (Lukket) Salg af ejendom'),
      text('Sags ID: EMN-2026-01235'),
      bold('Resume'),
      text('Hemmeligt.'),
    ],
    [
      '2026-09-14 16:00 Lokale 1 “Mødedato:14. september 2026Mødetidspunkt:16:00Mødested:Lokale 1Fraværende:Ingen”',
      '#',
      '- 1 | Godkendelse af dagsordenen | EMN-2026-01234',
      '  – 1',
      '- 2 | Salg af ejendom | EMN-2026-01235 | CLOSED',
      '  Resume 1',
    ],
  ],
  [
    'a Swedish board: paragraphs through the year',
    [
      title('Kallelse'),
      text('Datum: 2026-09-14'),
      text('Tid: kl. 13.00'),
      text('Plats: Stadshuset, sal A'),
      heading(1, '§ 101 Mötets öppnande'),
      heading(1, '§ 102 Budget 2027'),
      text('Dnr: KS 2026/00123'),
      bold('Sammanfattning av ärendet'),
      text('Text.'),
      bold('Förslag till beslut'),
      text('Kommunstyrelsen beslutar att\n- godkänna budgeten\n- anse ärendet avslutat'),
    ],
    [
      '2026-09-14 13:00 Stadshuset, sal A',
      '#',
      '- 101 | Mötets öppnande',
      '- 102 | Budget 2027 | KS 2026/00123',
      '  Sammanfattning av ärendet 1',
      '  Förslag till beslut 1',
    ],
  ],
  [
    'a Norwegian committee: PS 12/26, facts in a table',
    [
      title('Møteinnkalling'),
      text('Dato: 14.09.2026'),
      text('Tid: 09:00 - 12:00'),
      bold('Saksliste'),
      heading(1, 'PS 12/26 Godkjenning av innkalling'),
      heading(1, 'PS 13/26 Reguleringsplan for Åsen'),
      table(['Arkivsak', '26/1234'], ['Saksbehandler', 'Plansjefen']),
      heading(2, 'Kommunedirektørens innstilling'),
      text('1. Planen vedtas.'),
      text('2. Den kunngjøres.'),
      heading(2, 'Vurdering'),
      text('Tekst.'),
    ],
    [
      '2026-09-14 09:00 12:00',
      '#',
      '- 12/26 | Godkjenning av innkalling',
      '- 13/26 | Reguleringsplan for Åsen | 26/1234 | Plansjefen',
      '  Kommunedirektørens innstilling 2',
      '  Vurdering 1',
    ],
  ],
  [
    'a committee in Nynorsk: open and closed matters, parts by the names of Nynorsk',
    [
      title('Møteinnkalling'),
      text('Møtedato: 14.09.2026'),
      text('Møtestad: Kommunehuset'),
      heading(1, 'Sak 12/26 Godkjenning av møteboka'),
      heading(1, 'Sak 13/26 Reguleringsplan for Åsen'),
      text('Arkivsak: 26/1234'),
      text('Sakshandsamar: Plansjefen'),
      heading(2, 'Saksopplysingar'),
      text('Tekst.'),
      heading(2, 'Framlegg til vedtak'),
      text('Planen vert vedteken.'),
      heading(1, 'Sak 14/26 Personalsak (unnateke offentlegheit)'),
      text('Løynleg.'),
    ],
    [
      '2026-09-14 Kommunehuset',
      '#',
      '- 12/26 | Godkjenning av møteboka',
      '- 13/26 | Reguleringsplan for Åsen | 26/1234 | Plansjefen',
      '  Saksopplysingar 1',
      '  Framlegg til vedtak 1',
      '- 14/26 | Personalsak | CLOSED',
      '  – 1',
    ],
  ],
  [
    'a German council: public and closed parts, items below items',
    [
      title('Tagesordnung'),
      text('Sitzung des Rates am Donnerstag, 17. September 2026, 17:00 Uhr'),
      text('Ort: Ratssaal'),
      heading(1, 'Öffentlicher Teil'),
      heading(2, 'TOP 1 Eröffnung und Begrüßung'),
      heading(2, 'TOP 2 Bericht der Verwaltung'),
      heading(3, 'TOP 2.1 Bauvorhaben'),
      text('Text.'),
      heading(1, 'Nichtöffentlicher Teil'),
      heading(2, 'TOP 3 Grundstücksangelegenheiten'),
      text('Geheim.'),
    ],
    [
      '2026-09-17 17:00 Ratssaal “Sitzung des Rates am Donnerstag, 17. September 2026, 17:00 Uhr”',
      '# Öffentlicher Teil',
      '- 1 | Eröffnung und Begrüßung',
      '- 2 | Bericht der Verwaltung',
      '- 2.1 | Bauvorhaben',
      '  – 1',
      '# Nichtöffentlicher Teil',
      '- 3 | Grundstücksangelegenheiten | CLOSED',
      '  – 1',
    ],
  ],
  [
    'an English committee: items below an item, times of the clock with pm',
    [
      title('Agenda'),
      text('Date: Thursday 17 September 2026'),
      text('Time: 7:00 pm'),
      text('Venue: Town Hall'),
      heading(1, '1. Apologies'),
      heading(1, '2. Declarations of interest'),
      heading(1, '3. Planning applications'),
      heading(2, '3.1 Land at Mill Lane'),
      text('Report of: Head of Planning'),
      heading(3, 'Recommendation'),
      text('Grant permission.'),
      heading(2, '3.2 The Old Dairy'),
    ],
    [
      '2026-09-17 19:00 Town Hall',
      '#',
      '- 1 | Apologies',
      '- 2 | Declarations of interest',
      '- 3 | Planning applications',
      '- 3.1 | Land at Mill Lane | Head of Planning',
      '  Recommendation 1',
      '- 3.2 | The Old Dairy',
    ],
  ],
  [
    'levels without numbers, with a section that is called as a part is',
    [
      heading(1, 'Dagsorden'),
      text('Dato: 17-09-2026'),
      heading(1, 'Orientering'),
      heading(2, 'Nyt fra formanden'),
      text('Tekst.'),
      heading(1, 'Beslutning'),
      heading(2, 'Ny mødeplan'),
      text('Ansvarlig: Sekretæren'),
      heading(3, 'Baggrund'),
      text('Tekst.'),
      heading(1, 'Eventuelt'),
    ],
    [
      '2026-09-17',
      '# Orientering',
      '- Nyt fra formanden',
      '  – 1',
      '# Beslutning',
      '- Ny mødeplan | Sekretæren',
      '  Baggrund 1',
      '# Eventuelt',
    ],
  ],
  [
    'items of one level, with parts below',
    [
      text('Møde d. 17.9.2026 kl. 14'),
      heading(1, 'Velkommen'),
      text('Kort.'),
      heading(1, 'Budget'),
      heading(2, 'Baggrund'),
      text('a'),
    ],
    ['2026-09-17 14:00', '#', '- Velkommen', '  – 1', '- Budget', '  Baggrund 1'],
  ],
  [
    'bold lines alone',
    [
      bold('Dagsorden for bestyrelsesmøde'),
      text('17. september 2026 kl. 19.00'),
      bold('Valg af dirigent'),
      text('Om valg.'),
      bold('Eventuelt'),
    ],
    ['2026-09-17 19:00', '#', '- Valg af dirigent', '  – 1', '- Eventuelt'],
  ],
  [
    'numbers typed before plain lines, and lists within that begin again',
    [
      text('Dato: 1/10 2026'),
      text('1) Godkendelse af referat'),
      text('Referatet godkendes.'),
      text('2) Regnskab'),
      text('Kassereren fremlægger:'),
      text('1) drift'),
      text('2) anlæg'),
      text('3) Eventuelt'),
    ],
    ['2026-10-01', '#', '- 1 | Godkendelse af referat', '  – 1', '- 2 | Regnskab', '  – 3', '- 3 | Eventuelt'],
  ],
  [
    'bold lines alone: sections among numbered items, and what stands below the closed one is closed',
    [
      bold('Tagesordnung'),
      bold('Öffentlicher Teil'),
      bold('TOP 1 Haushalt'),
      bold('Sachverhalt'),
      text('Text.'),
      bold('Nichtöffentlicher Teil'),
      bold('TOP 2 Grundstück'),
      bold('Sachverhalt'),
      text('Der Preis.'),
    ],
    [
      '',
      '# Öffentlicher Teil',
      '- 1 | Haushalt',
      '  Sachverhalt 1',
      '# Nichtöffentlicher Teil',
      '- 2 | Grundstück | CLOSED',
      '  Sachverhalt 1',
    ],
  ],
  [
    'a bold line above the first item alone is of the cover',
    [bold('Dagsorden'), bold('Ordinært møde'), bold('1. Valg'), text('a'), bold('2. Regnskab'), text('b')],
    ['“Ordinært møde”', '#', '- 1 | Valg', '  – 1', '- 2 | Regnskab', '  – 1'],
  ],
  [
    'a heading that no language knows, of the level of the parts, is a part',
    [
      heading(1, 'Punkt 1: Havnen'),
      heading(2, 'Resumé'),
      text('a'),
      heading(2, 'Tanker bag'),
      text('b'),
      heading(3, 'Videre'),
      text('c'),
    ],
    ['', '#', '- 1 | Havnen', '  Resumé 1', '  Tanker bag 3'],
  ],
  [
    'a day before a heading is no number',
    [heading(1, '1. Orientering'), text('a'), heading(1, '2. Møder'), bold('19. september'), text('b')],
    ['', '#', '- 1 | Orientering', '  – 1', '- 2 | Møder', '  – 2'],
  ],
])('%s', async (_name, blocks, expected) => {
  expect(await tellOutline(blocks)).toEqual(expected);
});

test.each([
  'Nichtöffentlicher Teil',
  'B. Nicht öffentlicher Teil:',
  'II. Nichtöffentliche Sitzung',
  'Lukkede punkter',
  'Lukket dagsorden',
  'Lukket',
  'Den lukkede del',
  'Unntatt offentlighet',
  'Lukka møte',
  'Slutna ärenden',
  'Closed session',
  'Tagesordnung – nichtöffentlicher Teil',
  'Part II – Exempt information',
  'PART B – NOT FOR PUBLICATION',
  'Items to be considered in private',
  'Exclusion of the press and public',
  'Executive session',
  'Punkter til behandling for lukkede døre',
  'Ikke-offentlige punkter',
  'Ärenden som omfattas av sekretess',
  'Sekretessärenden',
  'Saker unntatt offentlighet',
  'Vertraulicher Teil',
  'Dagsorden, lukket møde',
])('«%s» closes what stands below it, bold, plain or as a heading of any level', async (line) => {
  const items = (divide: FileChild) => [
    heading(2, '1. Budget'),
    text('a'),
    divide,
    heading(2, '2. Køb'),
    text('b'),
    heading(2, '3. Salg'),
    text('c'),
  ];
  for (const divide of [bold(line), text(line), heading(1, line), heading(2, line), heading(3, line)]) {
    const told = await tellOutline(items(divide));
    expect(told.filter((one) => one.startsWith('- '))).toEqual([
      '- 1 | Budget',
      expect.stringMatching(/^- 2 \| Køb \| CLOSED$/),
      expect.stringMatching(/^- 3 \| Salg \| CLOSED$/),
    ]);
  }
});

test.each(['Sager for lukkede døre', 'Exclusion of the press and public', 'Sekretessärenden'])(
  '«%s» closes what stands below its reason, and items without numbers',
  async (line) => {
    const reason = [
      heading(2, '1. Budget'),
      text('a'),
      bold(line),
      text('Efter loven.'),
      heading(2, '2. Køb'),
      text('b'),
    ];
    const plain = [bold('Budget'), text('a.'), bold(line), bold('Køb'), text('b.')];
    const heads = [heading(1, 'Budget'), text('a.'), heading(1, line), heading(1, 'Køb'), text('b.')];
    for (const shape of [reason, plain, heads]) {
      const told = (await tellOutline(shape)).filter((one) => one.startsWith('- '));
      expect(told.filter((one) => /Budget|Køb/.test(one))).toEqual([
        expect.stringMatching(/Budget$/),
        expect.stringMatching(/Køb \| CLOSED$/),
      ]);
    }
  },
);

test.each(['Private roads and paths', 'Closed consultations', 'Økonomi', 'Öffentlicher Teil', 'For decision'])(
  '«%s» closes nothing',
  async (line) => {
    for (const divide of [bold(line), text(line), heading(2, line), heading(3, line)]) {
      const told = await tellOutline([heading(2, '1. Budget'), text('a'), divide, heading(2, '2. Køb'), text('b')]);
      expect(told.join('\n')).not.toContain('CLOSED');
    }
  },
);

test.each([heading, (_: 1, line: string) => text(line), (_: 1, line: string) => bold(line)])(
  'a closed agenda whose title stands above all of it is closed',
  async (write) => {
    for (const line of ['Tagesordnung – nichtöffentlicher Teil', 'Dagsorden: lukket møde', 'Agenda – Closed session']) {
      const told = await tellOutline([
        write(1, line),
        heading(2, '1. Budget'),
        text('a'),
        heading(2, '2. Køb'),
        text('b'),
      ]);
      expect(told.filter((one) => one.startsWith('- '))).toEqual(['- 1 | Budget | CLOSED', '- 2 | Køb | CLOSED']);
    }
  },
);

describe('an agenda that is a list which Word numbers', () => {
  const list = '1. **Budget** (Økonomi)\n2. Næste møde:\n3. Køb (lukket)\n';

  test('has its entries as items, with what stands below them', async () => {
    const above = [title('Teknisk Udvalg'), text('Time: Wednesday, September 16, 2026, 2:00 pm - 3:00 pm ET')];
    for (const name of [heading(1, 'Dagsorden'), text('Dagsorden'), bold('Agenda:')]) {
      const told = await tellOutline([...above, name, ...fromMarkdown(list).blocks, heading(1, 'Noter'), text('Tak.')]);
      expect(told[0]).toBe('2026-09-16 14:00 “Time: Wednesday, September 16, 2026, 2:00 pm - 3:00 pm ET”');
      const items = told.filter((one) => one.startsWith('- '));
      expect(items.slice(0, 3)).toEqual(['- 1 | Budget (Økonomi)', '- 2 | Næste møde', '- 3 | Køb | CLOSED']);
      expect(told.join('\n')).toContain('Noter');
    }
  });

  test('is one of contents where its titles stand further down again', async () => {
    const told = await tellOutline([
      heading(1, 'Dagsorden'),
      ...fromMarkdown('1. Budget\n2. Køb\n').blocks,
      heading(1, '1. Budget'),
      text('a'),
      heading(1, '2. Køb'),
      text('b'),
    ]);
    expect(told.filter((one) => one.startsWith('- ') && !one.includes('Dagsorden'))).toEqual([
      '- 1 | Budget',
      '- 2 | Køb',
    ]);
  });

  test('is not spread below the title of a closed agenda, which divides', async () => {
    const told = await tellOutline([
      heading(1, 'Dagsorden – lukket møde'),
      ...fromMarkdown('1. Salg af grund\n2. Køb\n').blocks,
    ]);
    expect(told.filter((one) => one.startsWith('- ')).every((one) => one.endsWith('CLOSED'))).toBe(true);
    expect(told.join('\n')).not.toContain('- 1 | Salg af grund\n');
  });
});

test('bold around spaces and signs is bold around words', () => {
  const mark = (tagName: string, ...children: ElementContent[]): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children,
  });
  const say = (value: string) => ({ type: 'text' as const, value });
  const written = (...children: ElementContent[]) => writeBlocks([mark('p', ...children)], new Map());
  expect(written(mark('strong', say('Note: ')), mark('a', say('link')))).toBe('**Note:** link');
  expect(written(mark('strong', say('“')), say('Care'), mark('strong', say('”')))).toBe('“Care”');
  expect(written(say('a'), mark('em', say(' b ')), say('c'))).toBe('a *b* c');
  expect(written(mark('strong', say(' ')), say('c'))).toBe('c');
});

test('a line that opens again ends what is closed; a remark in a text divides nothing', async () => {
  const told = await tellOutline([
    heading(1, 'Lukkede sager'),
    heading(2, '1. Køb'),
    text('Fortroligt.'),
    text('Prisen.'),
    text('Åben dagsorden'),
    heading(2, '2. Budget'),
    text('a'),
    text('Lukket'),
    text('b'),
    heading(2, '3. Eventuelt'),
  ]);
  expect(told.filter((one) => /^[-#] /.test(one))).toEqual([
    '# Lukkede sager',
    '- 1 | Køb | CLOSED',
    '# Åben dagsorden',
    '- 2 | Budget',
    '- 3 | Eventuelt',
  ]);
});
