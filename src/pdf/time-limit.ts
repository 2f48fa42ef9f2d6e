/** Thrown where work takes longer than it may. */
export class TimeLimitError extends Error {}

/** Thrown where the browser has lost what it was to print: most often it took all memory, and the system ended it. */
export class LostPageError extends Error {}

/** What is told while work goes on ends it: the work itself may never hear of it. */
export function openTrouble() {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  return {
    tell: (cause: unknown) => reject(cause),
    during: <Result>(work: Promise<Result>): Promise<Result> => Promise.race([work, promise]),
  };
}

/** Rejects where work takes longer than `milliseconds`: a browser that dies silently must not stop a build for ever. */
export async function limit<Result>(work: Promise<Result>, milliseconds: number, what: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TimeLimitError(`${what} took more than ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
