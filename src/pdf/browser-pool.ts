/*
 * Browsers that run elsewhere, as if they were one: each print goes to the one that has the least to do. What a browser
 * that was lost should have printed, another prints; only where none is left, it fails.
 */
import { CliError } from '../cli-error.ts';

/** A browser that runs elsewhere. */
export interface RemoteBrowser<Job> {
  readonly endpoint: string;
  readonly version: string;
  readonly print: (job: Job) => Promise<Uint8Array>;
  readonly isConnected: () => boolean;
  /** Leaves it running: others use it too. */
  readonly disconnect: () => Promise<void>;
}

export interface BrowserPool<Job> {
  readonly version: string;
  readonly print: (job: Job) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface Member<Job> {
  readonly browser: RemoteBrowser<Job>;
  /** How many prints it works at. */
  busy: number;
}

/**
 * Connects to browsers. One that does not answer is told by `onLost`, as one that is lost later.
 * @throws CliError where none answers, or where they are not of one version.
 */
export async function openPool<Job>(
  endpoints: readonly string[],
  connect: (endpoint: string) => Promise<RemoteBrowser<Job>>,
  onLost: (endpoint: string) => void,
): Promise<BrowserPool<Job>> {
  const answers = await Promise.allSettled(endpoints.map(connect));
  const connected = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const close = async () => void (await Promise.allSettled(connected.map((one) => one.disconnect())));
  const [first] = connected;
  if (first === undefined) throw answers.find((one) => one.status === 'rejected')?.reason;
  const other = connected.find(({ version }) => version !== first.version);
  if (other !== undefined) {
    await close();
    throw refuseVersions(first, other);
  }
  for (const [index, one] of answers.entries()) if (one.status === 'rejected') onLost(endpoints[index] ?? '');
  const members = new Set(connected.map((browser): Member<Job> => ({ browser, busy: 0 })));
  return { version: first.version, print: (job) => printSomewhere(job, members, onLost), close };
}

async function printSomewhere<Job>(
  job: Job,
  members: Set<Member<Job>>,
  onLost: (endpoint: string) => void,
): Promise<Uint8Array> {
  for (;;) {
    const [member] = [...members].sort((a, b) => a.busy - b.busy);
    if (member === undefined) throw new Error('all browsers were lost');
    member.busy += 1;
    try {
      return await member.browser.print(job);
    } catch (cause) {
      if (member.browser.isConnected()) throw cause;
      if (members.delete(member)) onLost(member.browser.endpoint);
    } finally {
      member.busy -= 1;
    }
  }
}

function refuseVersions<Job>(first: RemoteBrowser<Job>, other: RemoteBrowser<Job>): CliError {
  return new CliError(
    `The browsers at ${first.endpoint} and ${other.endpoint} are of different versions (${first.version}, ${other.version}), and would print different bytes. Name browsers of one version.`,
  );
}
