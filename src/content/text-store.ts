/** Where texts are kept from one run to the next, in parts that change together. Who keeps them adds the program to the key. */
export interface TextStore {
  readonly get: (part: string, key: string) => string | undefined;
  /** The same for who may not read it: how to. */
  readonly find: (part: string, key: string) => (() => string) | undefined;
  readonly set: (part: string, key: string, text: string) => void;
}
