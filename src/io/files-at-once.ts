/**
 * How many files are open at a time (for p-map): enough to keep a disk busy, and few beside what a system permits, which
 * may be 256 for the whole process.
 */
export const filesAtOnce = { concurrency: 16 } as const;
