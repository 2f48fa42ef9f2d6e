import { fixSite } from '../build/fix-site.ts';
import { replaceTexts } from '../io/replace-texts.ts';
import { findTerminalWords } from '../locale/terminal.ts';
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
  terminal: Terminal,
): Promise<void> {
  const fixed = await fixSite(readRoots(flags.content), flags.audience ?? 'public', isWanted);
  if (fixed.length === 0) return;
  const { mended, yes, no, question } = findTerminalWords(terminal.language).fix;
  if (terminal.ask !== null) {
    terminal.note(`${formatDiff(fixed, terminal.color)}\n`);
    const choices = [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ];
    const answer = await terminal.ask({ message: question(fixed.length), initial: 'yes', choices });
    if (answer !== 'yes') return;
  }
  await replaceTexts(
    readRoots(flags.content)[0] ?? '.',
    new Map(fixed.map(({ absolute, after }) => [absolute, after])),
  );
  for (const { file } of fixed) terminal.note(`${mended} ${terminalText(file)}\n`);
}
