import { fixSite } from '../build/fix-site.ts';
import { readContentTree } from '../io/content-tree.ts';
import { stripImages } from '../io/strip-images.ts';
import { replaceTexts } from '../io/write/replace-texts.ts';
import { findTerminalWords } from '../locale/terminal.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { formatDiff } from '../reports/text-diff.ts';
import { terminalText } from '../text/formats.ts';
import type { AudienceName } from '../visibility/audience.ts';
import { readRoots } from './options.ts';
import type { Terminal } from './terminal.ts';

interface MendFlags {
  readonly content: readonly string[];
  readonly audience?: AudienceName;
}

/** Writes the fixes, all or none; on a terminal they are shown first, and nothing is written without a yes. */
export async function mendContent(
  flags: MendFlags,
  isWanted: (file: string) => boolean,
  own: OwnCode | null,
  terminal: Terminal,
): Promise<void> {
  const fixed = await fixSite(readRoots(flags.content), flags.audience ?? 'public', isWanted, own);
  const images = await stripImages(await readContentTree(readRoots(flags.content)), isWanted);
  if (fixed.length + images.length === 0) return;
  const { mended, yes, no, question } = findTerminalWords(terminal.language).fix;
  if (terminal.ask !== null) {
    if (fixed.length > 0) terminal.note(`${formatDiff(fixed, terminal.color)}\n`);
    for (const { file } of images) terminal.note(`${terminalText(file)}\n`);
    const choices = [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ];
    const answer = await terminal.ask({ message: question(fixed.length + images.length), initial: 'yes', choices });
    if (answer !== 'yes') return;
  }
  const files = new Map<string, string | Uint8Array>([
    ...fixed.map(({ absolute, after }) => [absolute, after] as const),
    ...images.map(({ absolute, bytes }) => [absolute, bytes] as const),
  ]);
  await replaceTexts(readRoots(flags.content)[0] ?? '.', files, terminal.interruption);
  for (const { file } of [...fixed, ...images]) terminal.note(`${mended} ${terminalText(file)}\n`);
}
