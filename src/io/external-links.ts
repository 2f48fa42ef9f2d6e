import linkCheck from 'link-check';
import pMap from 'p-map';

export interface AskOptions {
  /** How long one address may take. */
  readonly seconds: number;
  /** Told before every address, with how many are left. */
  readonly tell: (url: string, left: number) => void;
}

/** Asks addresses on the web; those that do not answer, with what happened. */
export async function findDeadLinks(urls: Iterable<string>, options: AskOptions): Promise<Map<string, string>> {
  const asked = [...new Set(urls)];
  const dead = new Map<string, string>();
  let left = asked.length;
  await pMap(
    asked,
    async (url) => {
      options.tell(url, left);
      const happened = await ask(url, options.seconds);
      left -= 1;
      if (happened !== null) dead.set(url, happened);
    },
    { concurrency: 8 },
  );
  return dead;
}

/** `null` where the address answers. The library asks twice (HEAD, GET), so each gets half of the time. */
async function ask(url: string, seconds: number): Promise<string | null> {
  const half = `${Math.ceil((seconds * 1000) / 2)}ms`;
  return new Promise((answer) => {
    const timer = setTimeout(() => answer(`${seconds} s`), seconds * 1000);
    const done = (happened: string | null) => {
      clearTimeout(timer);
      answer(happened);
    };
    try {
      linkCheck(url, { timeout: half, open_timeout: half }, (error, result) => {
        if (result?.status === 'alive') done(null);
        else done(describe(error ?? result?.err, result?.statusCode ?? 0));
      });
    } catch (cause) {
      done(describe(cause instanceof Error ? cause : null, 0));
    }
  });
}

function describe(error: { code?: string; message?: string } | null | undefined, status: number): string {
  return status > 0 ? String(status) : (error?.code ?? error?.message ?? '?');
}
