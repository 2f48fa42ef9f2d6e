/** Thrown where work takes longer than it may. */
export class TimeLimitError extends Error {}

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
