/** Names one after another, with semicolons where one has a comma of its own: «Borgmesteren, Ålevig Kommune». */
export function joinNames(names: readonly string[]): string {
  return names.join(names.length > 1 && names.some((name) => name.includes(',')) ? '; ' : ', ');
}
