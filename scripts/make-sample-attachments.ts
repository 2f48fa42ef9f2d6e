/**
 * Makes the PDF attachments of the sample council in `content/`.
 *
 * 1. Reads Source Sans 3 (woff) and embeds it, so that the PDFs look alike everywhere.
 * 2. Sets each attachment's blocks on A4 sheets, top to bottom, with a structure tree beside the text.
 * 3. Adds footers, metadata and the parent tree, and writes the file.
 *
 * Dates are fixed and nothing is random: the same bytes every time. The PDFs are committed; run this
 * after changing a text: `node scripts/make-sample-attachments.ts`.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { type PDFArray, type PDFContext, PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

// ---------------------------------------------------------------------------------------------
// The attachments

type Block = { readonly heading: string } | { readonly text: string } | { readonly list: readonly string[] } | Table;

interface Table {
  /** The first row is the head; the first cell of each row names the row. */
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns, as shares of the line. */
  readonly columns: readonly number[];
  /** Tints every cell that has a text: a timeline. */
  readonly tinted?: boolean;
}

interface Attachment {
  readonly file: string;
  readonly title: string;
  readonly byline: string;
  readonly date: string;
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
}

const MEETING = 'content/it-arkitekturraadet/2026-09-17/bilag';

const TERMS_OF_REFERENCE: Attachment = {
  file: `${MEETING}/kommissorium-faelles-datakatalog.pdf`,
  title: 'Kommissorium for Fælles datakatalog, fase 2',
  byline: 'Godkendt af styregruppen den 27. august 2026. Sag SAG-2026-01234.',
  date: '2026-08-27T12:00:00Z',
  blocks: [
    { heading: 'Formål' },
    {
      text: 'Projektet skal give medlemskommunerne ét sted, hvor de kan finde ud af, hvilke data de selv og de øvrige kommuner råder over, hvem der ejer dem, og hvordan de kan bruges. Kataloget rummer beskrivelser af data og ikke data selv.',
    },
    { heading: 'Opgaver' },
    {
      list: [
        'At beskrive og afprøve en driftsmodel, som kan træde i kraft den 1. januar 2027.',
        'At udvide kataloget fra tre til elleve kommuner, begyndende med områderne skole og byggesager.',
        'At vedligeholde den fælles profil og den vejledning, som kommunerne skriver deres beskrivelser efter.',
        'At uddanne mindst én redaktør i hver kommune.',
      ],
    },
    { heading: 'Organisering' },
    {
      text: 'Styregruppen består af tre digitaliseringschefer og enhedschefen for Data og Arkitektur, som er formand. Projektlederen er ansat i Fællessekretariatet. En følgegruppe med én deltager fra hver kommune mødes hver anden måned og godkender ændringer i den fælles profil.',
    },
    { heading: 'Leverancer' },
    {
      columns: [3, 4, 2],
      rows: [
        ['Leverance', 'Indhold', 'Frist'],
        ['Driftsmodel', 'Roller, økonomi og aftalegrundlag', '30.10.2026'],
        ['Profil, version 2', 'Obligatorisk felt for opdateringsfrekvens', '30.11.2026'],
        ['Redaktørkursus', 'To kursusdage og en skriftlig vejledning', '26.02.2027'],
        ['Tilslutning', 'Alle elleve kommuner høstes hver nat', '30.06.2027'],
        ['Evaluering', 'Brug, kvalitet og tidsforbrug i fagområderne', '30.09.2027'],
      ],
    },
    { heading: 'Økonomi og afgrænsning' },
    {
      text: 'Etableringen kan højst koste 540.000 kr. og finansieres af fællesskabets udviklingspulje. Kommunernes egne timer er ikke omfattet. Projektet stiller ikke data til rådighed, afgør ikke spørgsmål om hjemmel og træder ikke i stedet for kommunernes fortegnelser efter databeskyttelsesreglerne.',
    },
  ],
};

const CONSULTATION_RESPONSE: Attachment = {
  file: `${MEETING}/hoeringssvar-ai-principper.pdf`,
  title: 'Samlet høringssvar fra medlemskommunerne',
  byline:
    'Udkast til principper for brug af kunstig intelligens i sagsbehandlingen. Sammenfattet af Fællessekretariatet den 31. august 2026. Sag SAG-2026-02087.',
  date: '2026-08-31T12:00:00Z',
  blocks: [
    { heading: '1. Om høringen' },
    {
      text: 'Udkastet til fælles principper blev sendt i høring den 15. juni 2026 med frist den 21. august 2026. Alle elleve medlemskommuner har svaret. Desuden er der modtaget et fælles notat fra kommunernes databeskyttelsesrådgivere og en udtalelse fra de faglige organisationers kontaktudvalg.',
    },
    {
      text: 'Sammenfatningen gengiver de synspunkter, som mere end én kommune har givet udtryk for, og de enkeltstående bemærkninger, som har ført til ændringer. De fulde svar er journaliseret på sagen.',
    },
    { heading: '2. Tilslutning til de enkelte principper' },
    {
      text: 'Udkastet havde fem principper. Tabellen viser, hvor mange kommuner der støtter hvert af dem.',
    },
    {
      columns: [5, 2, 3, 2],
      rows: [
        ['Princip i udkastet', 'Støtter', 'Støtter med bemærkninger', 'Støtter ikke'],
        ['1. Et menneske inddrages', '5', '6', '0'],
        ['2. Borgeren får besked', '10', '1', '0'],
        ['3. Opgaven er afgrænset', '9', '2', '0'],
        ['4. Oplysninger bliver i sagen', '6', '5', '0'],
        ['5. Fejl kan findes', '7', '3', '1'],
      ],
    },
    { heading: '3. Generelle bemærkninger' },
    {
      text: 'Kommunerne hilser det velkomment, at der bliver ét sæt principper. Flere fremhæver, at det vil gøre dialogen med leverandørerne enklere, og at medarbejderne får et fælles sprog for, hvad der er tilladt.',
    },
    {
      text: 'To kommuner støtter kun principperne under forudsætning af, at der følger praktisk vejledning med. De peger på, at en sagsbehandler med 90 sager ikke har tid til at læse principper, men godt kan bruge et skema på én side.',
    },
    {
      text: 'De faglige organisationers kontaktudvalg lægger vægt på, at tidsbesparelser ikke bliver indregnet i budgetterne, før de er målt, og at medarbejdere kan sige fra over for et forslag uden at skulle begrunde det særskilt.',
    },
    { heading: '4. Bemærkninger til princip 1' },
    {
      text: 'Seks kommuner har bemærkninger, og fem af dem finder, at ordet »inddrages« er for svagt. Det kan læses sådan, at det er tilstrækkeligt, at en medarbejder trykker på en knap. Kommunerne foreslår, at det fremgår, at medarbejderen skal have adgang til hele grundlaget og tid til at vurdere det.',
    },
    { heading: '5. Bemærkninger til princip 4' },
    {
      text: 'Databeskyttelsesrådgiverne har gennemgået 40 tilfældigt udvalgte journalnotater, hvor navne, adresser og datoer var fjernet. I 27 af dem kunne borgeren genkendes af en person med almindeligt lokalkendskab. Rådgiverne anbefaler derfor, at princippet også omfatter anonymiserede oplysninger. Fem kommuner har tilsluttet sig.',
    },
    { heading: '6. Bemærkninger til princip 5' },
    {
      text: 'Én kommune støtter ikke princippet, fordi den frygter, at kravet om dokumentation udelukker mindre leverandører. Tre kommuner deler bekymringen, men støtter princippet, hvis det fremgår, at dokumentationen kan leveres i et enkelt format. Kommunerne foreslår som minimum:',
    },
    {
      list: [
        'løsningens navn og version',
        'tidspunktet for anvendelsen og den medarbejder, der brugte den',
        'det materiale, løsningen fik som grundlag',
        'det forslag, løsningen gav, og medarbejderens endelige tekst.',
      ],
    },
    { heading: '7. Forslag om nye principper' },
    {
      text: 'Birkesund Kommune foreslår et princip om, at en løsning skal kunne slukkes, uden at sagsbehandlingen går i stå. Forslaget bygger på erfaringerne fra et nedbrud i foråret. Sekretariatet har indarbejdet det som princip 6.',
    },
    {
      text: 'To kommuner foreslår et forbud mod maskinelt udarbejdede udkast til afslag. Forslaget er ikke indarbejdet, fordi hensynet bliver varetaget af princip 1 og 2, og fordi et forbud vil være svært at afgrænse over for almindelige standardbreve.',
    },
    { heading: '8. Sekretariatets vurdering' },
    {
      text: 'Sekretariatet vurderer, at høringen har gjort principperne tydeligere, og at der med de foreslåede ændringer er grundlag for at forelægge dem for kommunaldirektørkredsen i november 2026.',
    },
  ],
};

const TIMELINE: Attachment = {
  file: `${MEETING}/tidsplan-udfasning.pdf`,
  title: 'Tidsplan for udfasning af Sluseporten',
  byline: 'Planen dækker november 2026 til september 2027. Sag SAG-2026-01410.',
  date: '2026-09-07T12:00:00Z',
  landscape: true,
  blocks: [
    {
      columns: [24, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
      tinted: true,
      // biome-ignore format: a timeline is read in columns
      rows: [
        ['Aktivitet', 'Nov.', 'Dec.', 'Jan.', 'Feb.', 'Mar.', 'Apr.', 'Maj', 'Juni', 'Juli', 'Aug.', 'Sep.'],
        ['Bølge 1: økonomi, løn og personale', 'Afklaring', 'Test', 'Overgang', '', '', '', '', '', '', '', ''],
        ['Bølge 2: børn, skole, teknik og miljø', '', '', 'Afklaring', 'Afklaring', 'Test', 'Test', 'Overgang', '', '', '', ''],
        ['Bølge 3: social, sundhed og borgerservice', '', '', '', '', '', 'Afklaring', 'Afklaring', 'Test', 'Test', 'Overgang', ''],
        ['Oprydning i adgange og certifikater', '', '', '', 'Bølge 1', '', '', '', 'Bølge 2', '', '', 'Bølge 3'],
        ['Stop for nye integrationer', 'Gælder', 'Gælder', 'Gælder', 'Gælder', 'Gælder', 'Gælder', 'Gælder', 'Gælder', 'Gælder', 'Gælder', 'Gælder'],
        ['Status til It-Arkitekturrådet', '', 'Status', '', '', 'Status', '', '', 'Status', '', '', 'Status'],
      ],
    },
    { heading: 'Milepæle' },
    {
      list: [
        '1. november 2026: Der oprettes ikke flere integrationer på Sluseporten.',
        '31. januar 2027: Bølge 1 er afsluttet, og fremgangsmåden er evalueret.',
        '31. maj 2027: Bølge 2 er afsluttet.',
        '31. august 2027: Bølge 3 er afsluttet. Der flyttes ikke integrationer i uge 28, 29 og 30.',
        '30. september 2027: Platformen er lukket, og alle adgange er nedlagt.',
      ],
    },
    {
      text: 'Den sidste sikkerhedsopdatering fra leverandøren udkommer den 31. december 2027. Planen har dermed tre måneders luft.',
    },
  ],
};

const SECURITY_FINDINGS: Attachment = {
  file: `${MEETING}/sikkerhedstest-hovedresultater.pdf`,
  title: 'Hovedresultater af sikkerhedstesten',
  byline: 'Fælles Integrationslag, maj og juni 2026. Fortroligt bilag. Sag SAG-2026-01410.',
  date: '2026-08-24T12:00:00Z',
  blocks: [
    { heading: 'Omfang' },
    {
      text: 'Testen omfattede de offentlige snitflader, administrationsportalen og adskillelsen mellem kommunerne. Testerne havde samme adgang som en almindelig systemejer og fik ikke udleveret kildekode.',
    },
    { heading: 'Anmærkninger' },
    {
      columns: [3, 2, 2, 5],
      rows: [
        ['Alvor', 'Antal', 'Rettet', 'Eksempel'],
        ['Kritisk', '0', '0', 'Ingen'],
        ['Alvorlig', '2', '2', 'En gammel session kunne genbruges efter skift af adgangskode'],
        ['Middel', '5', '3', 'Manglende begrænsning på gentagne forsøg'],
        ['Lav', '7', '4', 'Unødvendige oplysninger i svarets hoveder'],
      ],
    },
    { heading: 'Samlet vurdering' },
    {
      text: 'Adskillelsen mellem kommunerne holdt i alle forsøg. De fem anmærkninger, der endnu ikke er rettet, skal være lukket, før bølge 1 begynder.',
    },
    {
      list: [
        'De to alvorlige anmærkninger er rettet og testet igen i august.',
        'Kommunerne skal selv slå den fælles sessionspolitik til.',
        'Næste test gennemføres i foråret 2027.',
      ],
    },
  ],
};

// ---------------------------------------------------------------------------------------------
// The font: woff to an embedded TrueType font in WinAnsi encoding

interface Face {
  readonly ref: PDFRef;
  /** Advance widths by WinAnsi code, in thousandths of the size. */
  readonly widths: ReadonlyMap<number, number>;
}

type SfntTables = ReadonlyMap<string, Buffer>;

/** WinAnsi codes whose character is not the Latin-1 one; only those the texts use. */
const WIN_ANSI_EXTRAS: ReadonlyMap<number, number> = new Map([
  [0x2022, 0x95],
  [0x2013, 0x96],
  [0x2019, 0x92],
]);

const FIRST_CODE = 32;
const LAST_CODE = 255;

/** The tables of a WOFF 1.0 file, inflated. */
function readWoffTables(woff: Buffer): SfntTables {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index++) {
    const entry = 44 + index * 20;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const isPacked = packed.length < woff.readUInt32BE(entry + 12);
    tables.set(woff.toString('latin1', entry, entry + 4), isPacked ? inflateSync(packed) : packed);
  }
  return tables;
}

/** A TrueType file made of the tables; checksums are left at zero, which PDF readers ignore. */
function writeSfnt(tables: SfntTables): Buffer {
  const directory = Buffer.alloc(12 + tables.size * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.size, 4);
  const power = Math.floor(Math.log2(tables.size));
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (tables.size - 2 ** power), 10);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([directory, ...bodies]);
}

function tableOf(tables: SfntTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}`);
  return table;
}

/** The glyph of a character, from the font's Unicode cmap (format 4); 0 when there is none. */
function findGlyph(tables: SfntTables, character: number): number {
  const cmap = tableOf(tables, 'cmap');
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + index * 8);
  const record = records.find((at) => cmap.readUInt32BE(at) === 0x00030001);
  if (record === undefined) throw new Error('The font has no Unicode cmap');
  const map = cmap.subarray(cmap.readUInt32BE(record + 4));
  const size = map.readUInt16BE(6);
  for (let segment = 14; segment < 14 + size; segment += 2) {
    if (map.readUInt16BE(segment) < character) continue;
    const startAt = segment + size + 2;
    if (map.readUInt16BE(startAt) > character) return 0;
    return glyphInSegment(map, startAt, size, character);
  }
  return 0;
}

/** Follows idDelta and idRangeOffset of the segment whose start code stands at `startAt`. */
function glyphInSegment(map: Buffer, startAt: number, size: number, character: number): number {
  const delta = map.readUInt16BE(startAt + size);
  const rangeAt = startAt + size * 2;
  const range = map.readUInt16BE(rangeAt);
  if (range === 0) return (character + delta) & 0xffff;
  const glyph = map.readUInt16BE(rangeAt + range + (character - map.readUInt16BE(startAt)) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function measureCodes(tables: SfntTables): Map<number, number> {
  const unitsPerEm = tableOf(tables, 'head').readUInt16BE(18);
  const lastMetric = tableOf(tables, 'hhea').readUInt16BE(34) - 1;
  const metrics = tableOf(tables, 'hmtx');
  const widths = new Map<number, number>();
  for (let code = FIRST_CODE; code <= LAST_CODE; code++) {
    const extra = [...WIN_ANSI_EXTRAS].find(([, winAnsi]) => winAnsi === code);
    const glyph = findGlyph(tables, extra?.[0] ?? code);
    const advance = metrics.readUInt16BE(Math.min(glyph, lastMetric) * 4);
    widths.set(code, Math.round((advance * 1000) / unitsPerEm));
  }
  return widths;
}

async function embedFace(context: PDFContext, weight: 400 | 700): Promise<Face> {
  const name = `source-sans-3-latin-${weight}-normal.woff`;
  const woff = fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/files/${name}`));
  const tables = readWoffTables(await readFile(woff));
  const widths = measureCodes(tables);
  const font = context.obj({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: `SourceSans3-${weight}`,
    Encoding: 'WinAnsiEncoding',
    FirstChar: FIRST_CODE,
    LastChar: LAST_CODE,
    Widths: [...widths.values()],
    FontDescriptor: embedDescriptor(context, tables, weight),
  });
  return { ref: context.register(font), widths };
}

/** The font file and its measures (ISO 32000-1, 9.8); flag 32: no symbols. */
function embedDescriptor(context: PDFContext, tables: SfntTables, weight: number): PDFRef {
  const file = writeSfnt(tables);
  const head = tableOf(tables, 'head');
  const hhea = tableOf(tables, 'hhea');
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: `SourceSans3-${weight}`,
    Flags: 32,
    FontBBox: [36, 38, 40, 42].map((at) => head.readInt16BE(at)),
    ItalicAngle: 0,
    Ascent: hhea.readInt16BE(4),
    Descent: hhea.readInt16BE(6),
    CapHeight: 660,
    StemV: weight / 5,
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  });
  return context.register(descriptor);
}

function encodeWinAnsi(text: string): number[] {
  return Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    const code = WIN_ANSI_EXTRAS.get(point) ?? point;
    const isKnown = WIN_ANSI_EXTRAS.has(point) || point < 0x7f || (point >= 0xa0 && point <= 0xff);
    if (!isKnown) throw new Error(`The character ${character} is not in WinAnsi`);
    return code;
  });
}

// ---------------------------------------------------------------------------------------------
// Paper: sheets that are filled from the top, and the structure tree beside them

/** Lengths are in points, from the lower left corner. */
interface Sheet {
  readonly page: PDFPage;
  readonly drawing: string[];
  /** The structure element that owns each marked content, by its MCID. */
  readonly owners: PDFRef[];
}

interface Element {
  readonly ref: PDFRef;
  readonly kids: PDFArray;
}

interface Paper {
  readonly pdf: PDFDocument;
  readonly faces: { readonly regular: Face; readonly bold: Face };
  readonly size: readonly [number, number];
  readonly root: Element;
  readonly sheets: [Sheet, ...Sheet[]];
  top: number;
}

interface TextStyle {
  readonly weight: 'regular' | 'bold';
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

const MARGIN = 60;
const INK = '0.1 0.1 0.1';
const ACCENT = '0.122 0.306 0.475';
const TINT = '0.86 0.91 0.95';
const TITLE: TextStyle = { weight: 'bold', size: 18, leading: 23, colour: ACCENT };
const HEADING: TextStyle = { weight: 'bold', size: 12, leading: 16, colour: ACCENT };
const BODY: TextStyle = { weight: 'regular', size: 10.5, leading: 15, colour: INK };
const CELL: TextStyle = { weight: 'regular', size: 9, leading: 12, colour: INK };
const CELL_HEAD: TextStyle = { ...CELL, weight: 'bold' };

type Attributes = Readonly<Record<string, string>>;

function addElement(paper: Pick<Paper, 'pdf'>, parent: Element, role: string, attributes?: Attributes): Element {
  const { context } = paper.pdf;
  const kids = context.obj([]);
  const dictionary = context.obj({ Type: 'StructElem', S: role, P: parent.ref, K: kids });
  if (attributes !== undefined) dictionary.set(PDFName.of('A'), context.obj({ ...attributes }));
  const ref = context.register(dictionary);
  parent.kids.push(ref);
  return { ref, kids };
}

function addSheet(pdf: PDFDocument, size: readonly [number, number]): Sheet {
  return { page: pdf.addPage([...size]), drawing: [], owners: [] };
}

function currentSheet(paper: Paper): Sheet {
  return paper.sheets.at(-1) ?? paper.sheets[0];
}

/** Starts a new sheet when fewer than `height` points are left. */
function ensureRoom(paper: Paper, height: number): void {
  if (paper.top - height >= MARGIN) return;
  paper.sheets.push(addSheet(paper.pdf, paper.size));
  paper.top = paper.size[1] - MARGIN;
}

/** Draws on the current sheet as content of a structure element. */
function drawContent(paper: Paper, element: Element, role: string, drawing: readonly string[]): void {
  const sheet = currentSheet(paper);
  const mcid = sheet.owners.push(element.ref) - 1;
  element.kids.push(paper.pdf.context.obj({ Type: 'MCR', Pg: sheet.page.ref, MCID: mcid }));
  sheet.drawing.push(`/${role} <</MCID ${mcid}>> BDC`, ...drawing, 'EMC');
}

function drawArtifact(sheet: Sheet, drawing: string): void {
  sheet.drawing.push('/Artifact BMC', drawing, 'EMC');
}

function setLine(style: TextStyle, x: number, y: number, text: string): string {
  const font = style.weight === 'bold' ? 'Bold' : 'Regular';
  const codes = Buffer.from(encodeWinAnsi(text)).toString('hex');
  return `BT ${style.colour} rg /${font} ${style.size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${codes}> Tj ET`;
}

function measure(face: Face, size: number, text: string): number {
  const units = encodeWinAnsi(text).reduce((sum, code) => sum + (face.widths.get(code) ?? 0), 0);
  return (units * size) / 1000;
}

function wrapWords(paper: Paper, style: TextStyle, width: number, text: string): string[] {
  const face = paper.faces[style.weight];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(face, style.size, longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

// ---------------------------------------------------------------------------------------------
// Blocks

/** Draws a text as one element, line by line, on as many sheets as it takes. */
function drawText(paper: Paper, element: Element, role: string, style: TextStyle, text: string, indent = 0): void {
  const width = paper.size[0] - 2 * MARGIN - indent;
  for (const line of wrapWords(paper, style, width, text)) {
    ensureRoom(paper, style.leading);
    paper.top -= style.leading;
    drawContent(paper, element, role, [setLine(style, MARGIN + indent, paper.top, `${line} `)]);
  }
}

function drawHeading(paper: Paper, text: string): void {
  ensureRoom(paper, HEADING.leading + 4 * BODY.leading);
  paper.top -= 8;
  drawText(paper, addElement(paper, paper.root, 'H2'), 'H2', HEADING, text);
  paper.top -= 2;
}

function drawParagraph(paper: Paper, text: string): void {
  drawText(paper, addElement(paper, paper.root, 'P'), 'P', BODY, text);
  paper.top -= 6;
}

function drawList(paper: Paper, items: readonly string[]): void {
  const list = addElement(paper, paper.root, 'L', { O: 'List', ListNumbering: 'Disc' });
  for (const item of items) {
    const entry = addElement(paper, list, 'LI');
    ensureRoom(paper, BODY.leading);
    const label = addElement(paper, entry, 'Lbl');
    drawContent(paper, label, 'Lbl', [setLine(BODY, MARGIN + 6, paper.top - BODY.leading, '• ')]);
    drawText(paper, addElement(paper, entry, 'LBody'), 'LBody', BODY, item, 20);
    paper.top -= 2;
  }
  paper.top -= 4;
}

function drawTable(paper: Paper, table: Table): void {
  const share = (paper.size[0] - 2 * MARGIN) / table.columns.reduce((sum, column) => sum + column, 0);
  const widths = table.columns.map((column) => column * share);
  const element = addElement(paper, paper.root, 'Table');
  paper.top -= 4;
  for (const [index, row] of table.rows.entries()) drawRow(paper, element, table, widths, row, index === 0);
  paper.top -= 10;
}

function drawRow(
  paper: Paper,
  table: Element,
  { tinted = false }: Table,
  widths: readonly number[],
  row: readonly string[],
  isHead: boolean,
): void {
  const style = isHead ? CELL_HEAD : CELL;
  const cells = row.map((text, index) => wrapWords(paper, style, (widths[index] ?? 0) - 8, text));
  const height = Math.max(...cells.map((lines) => lines.length)) * style.leading + 8;
  ensureRoom(paper, height);
  const element = addElement(paper, table, 'TR');
  let x = MARGIN;
  for (const [index, lines] of cells.entries()) {
    const width = widths[index] ?? 0;
    const isTinted = isHead || (tinted && index > 0 && lines.length > 0);
    if (isTinted) fillCell(paper, x, width, height);
    drawCell(paper, addCell(paper, element, isHead, index), style, x + 4, lines);
    x += width;
  }
  paper.top -= height;
  drawArtifact(currentSheet(paper), `${ACCENT} RG 0.5 w ${MARGIN} ${paper.top} m ${x.toFixed(2)} ${paper.top} l S`);
}

interface Cell extends Element {
  readonly role: string;
}

function addCell(paper: Paper, row: Element, isHead: boolean, index: number): Cell {
  const role = isHead || index === 0 ? 'TH' : 'TD';
  const scope = isHead ? 'Column' : 'Row';
  const attributes = role === 'TH' ? { O: 'Table', Scope: scope } : undefined;
  return { ...addElement(paper, row, role, attributes), role };
}

function fillCell(paper: Paper, x: number, width: number, height: number): void {
  const box = [x + 0.5, paper.top - height + 0.5, width - 1, height - 1].map((length) => length.toFixed(2));
  drawArtifact(currentSheet(paper), `${TINT} rg ${box.join(' ')} re f`);
}

function drawCell(paper: Paper, cell: Cell, style: TextStyle, x: number, lines: readonly string[]): void {
  for (const [index, line] of lines.entries()) {
    const y = paper.top - 1 - (index + 1) * style.leading;
    drawContent(paper, cell, cell.role, [setLine(style, x, y, `${line} `)]);
  }
}

function drawBlock(paper: Paper, block: Block): void {
  if ('heading' in block) drawHeading(paper, block.heading);
  else if ('text' in block) drawParagraph(paper, block.text);
  else if ('list' in block) drawList(paper, block.list);
  else drawTable(paper, block);
}

// ---------------------------------------------------------------------------------------------
// The document

const ORGANISATION = 'Nordbælt Kommunefællesskab';

function drawFooters(paper: Paper): void {
  for (const [index, sheet] of paper.sheets.entries()) {
    const text = `${ORGANISATION} – side ${index + 1} af ${paper.sheets.length}`;
    drawArtifact(sheet, setLine(CELL, MARGIN, 34, text));
  }
}

/** Writes each sheet's drawing into its page, and the parent tree that leads from page to structure. */
function closeSheets(paper: Paper, tree: PDFRef): void {
  const { context } = paper.pdf;
  const fonts = { Regular: paper.faces.regular.ref, Bold: paper.faces.bold.ref };
  const parents = paper.sheets.flatMap(({ page, drawing, owners }, index) => {
    const stream = context.register(context.flateStream(drawing.join('\n')));
    page.node.set(PDFName.of('Contents'), stream);
    page.node.set(PDFName.of('Resources'), context.obj({ Font: fonts }));
    page.node.set(PDFName.of('StructParents'), context.obj(index));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return [context.obj(index), context.obj([...owners])];
  });
  const structure = context.obj({
    Type: 'StructTreeRoot',
    K: paper.root.ref,
    ParentTree: context.register(context.obj({ Nums: parents })),
    ParentTreeNextKey: paper.sheets.length,
  });
  context.assign(tree, structure);
}

function describeInXmp({ title }: Attachment): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${ORGANISATION}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>da</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function addMetadata({ pdf }: Paper, tree: PDFRef, attachment: Attachment): void {
  const { context, catalog } = pdf;
  const date = new Date(attachment.date);
  pdf.setTitle(attachment.title, { showInWindowTitleBar: true });
  pdf.setAuthor(ORGANISATION);
  pdf.setLanguage('da');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const xmp = context.stream(Buffer.from(describeInXmp(attachment)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('StructTreeRoot'), tree);
}

async function openPaper(landscape: boolean, tree: PDFRef, pdf: PDFDocument): Promise<Paper> {
  const size = landscape ? ([841.89, 595.28] as const) : ([595.28, 841.89] as const);
  const { context } = pdf;
  const faces = { regular: await embedFace(context, 400), bold: await embedFace(context, 700) };
  const root = addElement({ pdf }, { ref: tree, kids: context.obj([]) }, 'Document');
  return { pdf, faces, size, root, sheets: [addSheet(pdf, size)], top: size[1] - MARGIN };
}

async function makePdf(attachment: Attachment): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const tree = pdf.context.nextRef();
  const paper = await openPaper(attachment.landscape ?? false, tree, pdf);
  drawText(paper, addElement(paper, paper.root, 'H1'), 'H1', TITLE, attachment.title);
  paper.top -= 2;
  drawParagraph(paper, attachment.byline);
  for (const block of attachment.blocks) drawBlock(paper, block);
  drawFooters(paper);
  closeSheets(paper, tree);
  addMetadata(paper, tree, attachment);
  return pdf.save();
}

for (const attachment of [TERMS_OF_REFERENCE, CONSULTATION_RESPONSE, TIMELINE, SECURITY_FINDINGS]) {
  const path = fileURLToPath(new URL(`../${attachment.file}`, import.meta.url));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await makePdf(attachment));
}
