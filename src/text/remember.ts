/** A function that does its work once for each text, for as many texts as are said. */
export function rememberTexts<To>(work: (text: string) => To, most = 2000): (text: string) => To {
  const known = new Map<string, { readonly result: To }>();
  return (text) => {
    const found = known.get(text) ?? { result: work(text) };
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found.result;
  };
}

/** A function that does its work once for each object, as long as anybody has the object; neither may be changed. */
export function remember<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly result: To }>();
  return (from) => {
    const found = known.get(from) ?? { result: work(from) };
    known.set(from, found);
    return found.result;
  };
}

/** What can be made again: it stands in memory only as long as anybody looks at it. */
export function remakeable<Made extends object>(make: () => Made, first: Made | null = null): () => Made {
  let known = first === null ? null : new WeakRef(first);
  return () => {
    const made = known?.deref() ?? make();
    known = new WeakRef(made);
    return made;
  };
}

/** What is made when it is first asked for. */
export function once<Made>(make: () => Made): () => Made {
  let known: { readonly make: () => Made } | { readonly made: Made } = { make };
  return () => {
    // What it was made from is let go.
    if ('make' in known) known = { made: known.make() };
    return known.made;
  };
}
