/*
 * The kinds of files that do nothing in a browser: it shows them, plays them or saves them, and runs nothing of them in
 * the name of the site. What is not here is not published. Drawings (svg) are, since they are sanitised first.
 */

/** By ending, in lower case. */
const kinds = {
  documents:
    'pdf rtf doc docx docm dot dotx odt ott xls xlsx xlsm xlsb xltx ods ots ppt pptx pptm pps ppsx potx odp otp odg odf pages numbers key epub vsd vsdx mpp',
  text: 'txt text log csv tsv json geojson jsonl yaml yml srt vtt tex bib',
  images: 'png jpg jpeg gif webp avif bmp tif tiff ico heic heif jp2 psd svg',
  archives: 'zip 7z rar tar gz tgz bz2 xz zst',
  mail: 'eml msg mbox ics vcf',
  sound: 'mp3 m4a aac ogg oga opus wav flac mp4 m4v mov webm mkv avi ogv wmv wma mpg mpeg',
  plans: 'dwg dxf dgn ifc step stp shp shx dbf prj cpg gpkg kmz las laz rvt skp',
  data: 'parquet sav dta sqlite mdb accdb',
  signatures: 'p7m p7s asc sig asice bdoc',
  fonts: 'woff woff2 ttf otf',
} as const;

/** Plain XML, as long as nothing in it tells a browser to show it as a page. */
const markup = ['xml', 'xsd', 'gml', 'gpx', 'kml', 'rdf', 'xbrl'];

/** The endings of the kinds that are published, by kind. */
export const harmlessKinds: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(kinds).map(([kind, endings]) => [kind, endings.split(' ')])),
  markup,
};

const harmless = new Set(Object.values(harmlessKinds).flat());
const text = new Set([...kinds.text.split(' '), ...kinds.mail.split(' '), 'rtf', 'svg']);

/** Whether a file can be published as it is, by its name and by what its first bytes say. */
export function isHarmless(path: string, page: 'none' | 'markup' | 'page'): boolean {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (!harmless.has(ending)) return false;
  if (markup.includes(ending)) return page !== 'page';
  // A server that does not know the ending leaves it to the browser to guess from the bytes.
  return page === 'none' || text.has(ending);
}

/** Whether text is markup, and whether a browser would show it as a page that can run something. */
export function readMarkup(head: string): 'none' | 'markup' | 'page' {
  const trimmed = head.replace(/\0/g, '').replace(/^[\s\ufeff\ufffd]+/, '');
  if (/^MIME-Version:|^From: <Saved by/i.test(trimmed) && /multipart\/related/i.test(trimmed)) return 'page';
  if (!/^<(?:!|\?|[a-z])/i.test(trimmed)) return 'none';
  const shown =
    /xml-stylesheet|www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1999\/XSL|1998\/Math)|<!ENTITY|\bxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*&|'[^']*&)|<!doctype\s+html|<(?:html|head|body|script|iframe|svg|img|object|embed|form|style|a)\b/i;
  return shown.test(trimmed) ? 'page' : 'markup';
}
