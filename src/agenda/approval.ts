import type { Meeting } from './model.ts';

/** Whether minutes are still to be approved. A council can say that its minutes need no approval. */
export function isUnapproved({ status, approved, council }: Meeting): boolean {
  return status === 'minutes' && approved === null && council.approval !== false;
}
