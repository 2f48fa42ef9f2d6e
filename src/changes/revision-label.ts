/** A state of the content as its reader knows it. */
export interface RevisionLabel {
  readonly name: string;
  /** Short; `null` where the name is the commit, or there is none. */
  readonly commit: string | null;
}

/** `main (0a1b2c3d4e)`. */
export function describeRevision({ name, commit }: RevisionLabel): string {
  return commit === null ? name : `${name} (${commit})`;
}
