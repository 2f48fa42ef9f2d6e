import { toUtf16 } from './accessible/text-strings.ts';

/** More than these are not allowed in one block. */
const blockLength = 100;

/** A ToUnicode CMap, from codes of `codeLength` bytes to the texts that they stand for: ISO 32000-1, 9.10.3. */
export function writeUnicodeMap(mappings: readonly [number, string][], codeLength: number): string {
  const hex = (code: number): string => code.toString(16).padStart(codeLength * 2, '0');
  const blocks = Array.from({ length: Math.ceil(mappings.length / blockLength) }, (_, index) => {
    const block = mappings.slice(index * blockLength, (index + 1) * blockLength);
    const lines = block.map(([code, text]) => `<${hex(code)}> <${toUtf16(text)}>`);
    return `${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${hex(0)}> <${'ff'.repeat(codeLength)}>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
