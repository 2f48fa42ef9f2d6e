import type { VFileMessage } from 'vfile-message';
import { printOne } from '../build/print-one.ts';
import type { OnProgress } from '../build/progress.ts';
import { type ContentOptions, withDefaults } from './defaults.ts';

/** What is printed of which meeting. */
export interface PrintMeetingOptions extends Omit<ContentOptions, 'meetings' | 'drafts'> {
  /** `COUNCIL/MEETING`; a draft too. */
  readonly meeting: string;
  /** With all attachments. */
  readonly packet?: boolean;
  /** What is shown today, where it is left out. */
  readonly of?: 'agenda' | 'minutes';
  /** One item by itself, by its id or number. */
  readonly item?: string;
}

/** A document that was printed; `null` where content or document have errors. */
export interface PrintedMeeting {
  readonly messages: readonly VFileMessage[];
  readonly document: {
    readonly bytes: Uint8Array;
    readonly pages: number;
    /** By anchor: the page on which a section or item begins, from 1. */
    readonly pageOf: ReadonlyMap<string, number>;
  } | null;
}

/** Prints the agenda, minutes or packet of a meeting. @throws CliError without a browser, and for no such meeting */
export async function printMeeting(
  { meeting, packet = false, of, item, ...options }: PrintMeetingOptions,
  tell: OnProgress = () => undefined,
): Promise<PrintedMeeting> {
  const print = { ...withDefaults(options), meetings: [meeting], drafts: true, packets: packet };
  const { messages, document } = await printOne({ ...print, of: of ?? null, item: item ?? null }, tell);
  return { messages, document };
}
