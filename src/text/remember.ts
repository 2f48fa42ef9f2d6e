/** A function that does its work once for each object, as long as anybody has the object; neither may be changed. */
export function remember<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly result: To }>();
  return (from) => {
    const found = known.get(from) ?? { result: work(from) };
    known.set(from, found);
    return found.result;
  };
}
