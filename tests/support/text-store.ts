/** A store in memory, and how often it had what was asked for. */
export function createStore() {
  const texts = new Map<string, string>();
  const count = { found: 0 };
  const get = (part: string, key: string) => {
    const found = texts.get(`${part} ${key}`);
    if (found !== undefined) count.found += 1;
    return found;
  };
  const aside = new Map<string, Uint8Array>();
  const find = (part: string, key: string) => {
    const found = aside.get(`${part} ${key}`);
    return found === undefined ? undefined : () => found;
  };
  return {
    store: {
      ...{ get, find },
      set: (part: string, key: string, text: string) => void texts.set(`${part} ${key}`, text),
      put: (part: string, key: string, text: Uint8Array | string) =>
        void aside.set(`${part} ${key}`, Buffer.from(text)),
    },
    count,
    texts,
  };
}
