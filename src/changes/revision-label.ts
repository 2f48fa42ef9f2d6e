/** A state of the content as its reader knows it. */
export interface NamedState {
  readonly name: string;
  /** Short; `null` where the name is the commit, or there is none. */
  readonly commit: string | null;
}

/** `main (0a1b2c3d4e)`. */
export function describeState({ name, commit }: NamedState): string {
  return commit === null ? name : `${name} (${commit})`;
}
