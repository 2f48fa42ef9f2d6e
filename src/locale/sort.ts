/** Compares names as the readers of a language (BCP 47) expect to find them, numbers in them by their value. */
export function createNameOrder(language: string): (a: string, b: string) => number {
  return new Intl.Collator(language, { numeric: true }).compare;
}
