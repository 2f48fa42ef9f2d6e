import { expect, test } from 'vitest';
import { startTelling } from '../../src/pdf/start-telling.ts';

const silent = 'Failed to launch the browser process:  Code: 1\n\nstderr:\n\n\nTROUBLESHOOTING: https://pptr.dev\n';
const telling = silent.replace('stderr:\n', 'stderr:\nNo usable sandbox!');

function start(...results: ReadonlyArray<string | Error>) {
  let turn = 0;
  return async () => {
    const result = results[Math.min(turn, results.length - 1)] ?? '';
    turn += 1;
    if (result instanceof Error) throw result;
    return `${result} ${turn}`;
  };
}

test('a browser that ends without a word is asked again', async () => {
  expect(await startTelling(start(new Error(silent), new Error(silent), 'started'))).toBe('started 3');
  const result = await startTelling(start(new Error(silent), new Error(telling)));
  expect(result).toEqual(new Error(telling));
});

test('one that says why, and one that never does, are asked no more', async () => {
  expect(await startTelling(start(new Error(telling), 'started'))).toEqual(new Error(telling));
  expect(await startTelling(start(new Error(silent)))).toEqual(new Error(silent));
  const missing = new Error('Browser was not found at the configured executablePath');
  expect(await startTelling(start(missing, 'started'))).toEqual(missing);
});
