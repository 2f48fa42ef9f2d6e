import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { cleanXml, oneLine } from '../../text/formats.ts';
import type { DocumentMetadata } from './types.ts';

/** Writes the XMP packet: ISO 14289-1, 5 and 7.1; ISO 19005-2, 6.6. */
export function writeXmp(document: PDFDocument, metadata: DocumentMetadata, producer: string, conforms: boolean): void {
  const stream = document.context.stream(Buffer.from(renderXmp(metadata, producer, conforms), 'utf8'), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

/** A date as XMP and the Info dictionary have it: to the second, in UTC. */
export function toXmpDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function renderXmp(metadata: DocumentMetadata, producer: string, conforms: boolean): string {
  const date = toXmpDate(metadata.date);
  const { title, author, subject, keywords, language, creator, form = 'ua-1' } = metadata;
  const { claims, extension } = forms[form];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${conforms ? claims : ''}
${describe(
  'dc',
  'http://purl.org/dc/elements/1.1/',
  `<dc:format>application/pdf</dc:format>
${list('dc:title', 'Alt', [title], ' xml:lang="x-default"')}
${list('dc:creator', 'Seq', [author])}
${list('dc:description', 'Alt', [subject], ' xml:lang="x-default"')}
${list('dc:subject', 'Bag', keywords)}
${list('dc:language', 'Bag', [language])}`,
)}
${describe(
  'xmp',
  'http://ns.adobe.com/xap/1.0/',
  `<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
)}
${describe(
  'pdf',
  'http://ns.adobe.com/pdf/1.3/',
  `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
${keywords.length > 0 ? `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>` : ''}`,
)}
${conforms ? extension : ''}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`.replace(/\n+/g, '\n');
}

/** PDF/A-2a and PDF/UA-1. */
const firstClaims = `${describe(
  'pdfaid',
  'http://www.aiim.org/pdfa/ns/id/',
  `<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>`,
)}
${describe('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>')}`;

/** What Well-Tagged PDF 1.0 is declared by: PDF Declarations 1.0. */
const declarations = ['accessibility1.0', 'reuse1.0'].map(
  (profile) =>
    `<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#${profile}</pdfd:conformsTo></rdf:li>`,
);

/** PDF/A-4, PDF/UA-2 and Well-Tagged PDF. */
const secondClaims = `${describe(
  'pdfaid',
  'http://www.aiim.org/pdfa/ns/id/',
  `<pdfaid:part>4</pdfaid:part>
<pdfaid:rev>2020</pdfaid:rev>`,
)}
${describe(
  'pdfuaid',
  'http://www.aiim.org/pdfua/ns/id/',
  `<pdfuaid:part>2</pdfuaid:part>
<pdfuaid:rev>2024</pdfuaid:rev>`,
)}
${describe(
  'pdfd',
  'http://pdfa.org/declarations/',
  `<pdfd:declarations><rdf:Bag>${declarations.join('')}</rdf:Bag></pdfd:declarations>`,
)}`;

/** Each schema in an rdf:Description of its own: some validators want it so. */
function describe(prefix: string, namespace: string, properties: string): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">
${properties}
</rdf:Description>`;
}

function list(property: string, kind: string, values: readonly string[], attribute = ''): string {
  const items = values
    .filter((value) => value !== '')
    .map((value) => `<rdf:li${attribute}>${escapeXml(value)}</rdf:li>`);
  if (items.length === 0) return '';
  return `<${property}><rdf:${kind}>${items.join('')}</rdf:${kind}></${property}>`;
}

/** Text for XML: what it cannot hold is left out. */
function escapeXml(text: string): string {
  return cleanXml(oneLine(text)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** PDF/A knows no pdfuaid, so its schema is described: ISO 19005-2, 6.6.2.3. */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** PDF/A-4 wants no schema described. */
const forms = {
  'ua-1': { claims: firstClaims, extension: extensionSchema },
  'ua-2': { claims: secondClaims, extension: '' },
} as const;
