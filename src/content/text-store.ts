/** Where texts are kept from one run to the next, in parts that change together. Who keeps them adds the program to the key. */
export interface TextStore {
  readonly get: (part: string, key: string) => string | undefined;
  readonly set: (part: string, key: string, text: string) => void;
  /** The same for texts that few read: what is found is taken along, and read by who calls what is returned. */
  readonly find: (part: string, key: string) => (() => Uint8Array) | undefined;
  readonly put: (part: string, key: string, text: Uint8Array | string) => void;
}
