import type { PrintJob } from './print-job.ts';

/** A browser that prints. */
export interface Browser {
  /** As the browser says it: `HeadlessChrome/153.0.8010.0`. */
  readonly version: string;
  /** Where it was found, for people. */
  readonly source: string;
  readonly sandboxed: boolean;
  readonly print: (job: PrintJob) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
  /** Ends it at once, where there is no time to close it; one that runs elsewhere is left alone. */
  readonly kill: () => void;
}

export interface BrowserOptions {
  /** The path of an executable to use before any other. */
  readonly executable?: string | undefined;
  /** WebSocket endpoints of browsers that run already: the prints are divided among them. */
  readonly endpoints?: readonly string[];
  /** Told of an endpoint whose browser does not answer, or was lost, while others print. */
  readonly onLost?: (endpoint: string) => void;
  /** How long a print may take, in milliseconds. */
  readonly timeout?: number;
  /** How long a start may take, in milliseconds. */
  readonly startTimeout?: number;
  /** The environment that the browser starts in. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** A folder for the browser's profile, which the caller removes; by default one in the temporary folder. */
  readonly profile?: string;
}
