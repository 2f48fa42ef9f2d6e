import type { Command } from 'commander';
import type { WrittenField } from '../build/freeze-meeting.ts';
import { addContentOptions, prettyOptions, readRoots } from './options.ts';
import type { Terminal } from './terminal.ts';

interface FreezeFlags {
  content: string[];
}

/** `dagsorden freeze`: pins the printed numbers of an agenda. What was written is the result. */
export function addFreeze(program: Command, terminal: Terminal): void {
  addContentOptions(program.command('freeze'))
    .description('pin the numbers of an agenda, so that they never move')
    .argument('<council/meeting>', 'the meeting, such as it-arkitekturraadet/2026-09-17')
    .action(async (place: string, flags: FreezeFlags) => {
      const { freezeMeeting } = await import('../build/freeze-meeting.ts');
      const { formatMessages } = await import('../reports/pretty.ts');
      const { messages, written, draft } = await freezeMeeting(readRoots(flags.content), place, terminal.interruption);
      if (written === null) {
        terminal.fail(1);
        terminal.note(formatMessages(messages, prettyOptions(terminal)));
        terminal.note('Nothing was written: correct the errors first.\n');
        return;
      }
      for (const field of written) terminal.print(describe(field));
      if (written.length === 0) terminal.note('Nothing to write: every number is pinned.\n');
      if (draft)
        terminal.note(`${place} is still a draft: from now on, items that are put between others get a letter.\n`);
    });
}

function describe({ file, field, value }: WrittenField): string {
  return `${file}: ${field} ${typeof value === 'string' ? value : value.join(' ')}\n`;
}
