/** The forms of a report, by the name that `--format` takes. */
export const formatNames = ['pretty', 'json', 'github', 'gitlab', 'sarif'] as const;

export type FormatName = (typeof formatNames)[number];
