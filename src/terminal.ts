import type { BuildEvent } from './pipeline.ts';

/** What a command may do to the terminal; made by cli.ts, which alone touches the process. */
export interface Terminal {
  readonly color: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results, to stdout. */
  readonly print: (text: string) => void;
  /** Everything else, to stderr; nothing with --quiet. */
  readonly note: (text: string) => void;
  /** Progress of a build. */
  readonly tell: (event: BuildEvent) => void;
  /** Ends the progress line. */
  readonly finish: () => void;
  /** Sets the exit status. */
  readonly fail: (status: number) => void;
}

/** One line that says what a build is doing. */
export function describeEvent(event: BuildEvent): string {
  switch (event.kind) {
    case 'printing':
      return `Printing ${event.meeting}, ${event.left} left`;
    case 'writing':
      return 'Writing the site';
    case 'unsandboxed':
      return `Note: the browser (${event.browser}) runs without its sandbox, which this machine or user does not permit.`;
  }
}
