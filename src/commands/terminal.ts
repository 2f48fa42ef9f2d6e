import type { ProgressEvent, Stage } from '../build/progress.ts';
import type { MessageLanguage } from '../locale/messages.ts';

/** What a command may do to the terminal; made by run-command.ts. */
export interface Terminal {
  /** Whether what goes to stderr is coloured. */
  readonly color: boolean;
  /** Whether results are. */
  readonly resultColor: boolean;
  /** What the user is told in. */
  readonly language: MessageLanguage;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The version of Node, such as 24.21.0. */
  readonly node: string;
  /** The day on which the command was started, `YYYY-MM-DD`; of SOURCE_DATE_EPOCH where that is set. */
  readonly today: string;
  /** Asks the user; `null` where there is nobody to ask. */
  readonly ask: Ask | null;
  /** Results, to stdout. */
  readonly print: (text: string) => void;
  /** Everything else, to stderr; nothing with --quiet. */
  readonly note: (text: string) => void;
  /** Progress of a build. */
  readonly tell: (event: ProgressEvent) => void;
  /** Ends the progress line. */
  readonly finish: () => void;
  /** Ends when a signal ends the process (Ctrl-C and its like): its listeners tidy up, and it is over. */
  readonly interrupted: AbortSignal;
  /** The same, for a command that ends by itself when it is interrupted: the first signal leaves it the time. */
  readonly interruption: () => AbortSignal;
  /** Sets the exit status. */
  readonly fail: (status: number) => void;
}

/** A question on the terminal. */
export interface Question {
  readonly message: string;
  /** What an empty answer means, or the choice that is marked first. */
  readonly initial: string;
  /** What can be chosen; free text where there is nothing. */
  readonly choices?: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  /** Why an answer will not do; `null` for one that does. */
  readonly refuse?: (answer: string) => string | null;
}

export type Ask = (question: Question) => Promise<string>;

/** What the stages of a build do. */
const stageNames: Readonly<Record<Stage, string>> = {
  read: 'reading the content',
  history: 'reading the history',
  print: 'printing',
  write: 'writing pages and data',
  guard: 'looking for what is closed',
  place: 'putting the site in place',
};

/** One line that says what a build is doing. */
export function describeEvent(event: ProgressEvent): string {
  switch (event.kind) {
    case 'printing':
      return `Printing ${event.meeting}, ${event.left} left`;
    case 'asking':
      return `Asking ${event.url}, ${event.left} left`;
    case 'joining':
      return `Joining the packet of ${event.meeting}, attachment ${event.done} of ${event.total}`;
    case 'lost':
      return `Note: the browser at ${event.endpoint} does not answer any more. The others print what it should have.`;
    case 'uncached':
      return `Note: nothing more can be kept in the cache ${event.folder}: ${event.reason}. Dagsorden goes on without it.`;
    case 'writing':
      return 'Writing the site';
    case 'stage':
      return stageNames[event.stage];
    case 'scheduled':
      return describeScheduled(event);
    case 'unsandboxed':
      return `Note: the browser (${event.browser}) runs without its sandbox, which this machine or user does not permit.`;
    case 'shallow':
      return 'Note: this clone has only a part of the history, so that earlier versions of agendas are missing. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.';
  }
}

/** What becomes of a draft that says when it goes out. */
function describeScheduled({ state, file, moment }: Extract<ProgressEvent, { kind: 'scheduled' }>): string {
  switch (state) {
    case 'out':
      return `Note: ${file} is a draft whose moment has come (${moment}): its agenda is out.`;
    case 'waiting':
      return `Note: ${file} is a draft. Its agenda goes out at the first build from ${moment} on.`;
    case 'taken-back':
      return `Note: ${file} was published before and is a draft again: it stays one. To publish it, write status: published.`;
    case 'unknown-past':
      return `Note: ${file} stays a draft: this clone has only a part of the history, which does not say whether it was taken back. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.`;
  }
}
