/* Numbers in the order in which people read them: 2.9 before 2.10, 2.3 before 2.3a, 2.3z before 2.3aa. */

/** Which of two numbers of an agenda comes first: negative for the first, 0 where they are equal. */
export function compareNumbers(one: string, other: string): number {
  const [first, second] = [one.match(piece) ?? [], other.match(piece) ?? []];
  const differing = first.findIndex((text, at) => text !== second[at]);
  if (differing < 0) return first.length - second.length;
  return comparePieces(first[differing] ?? '', second[differing]);
}

/** Numbers and letters in turn; what stands between them says nothing of the order. */
const piece = /\d+|\p{L}+/gu;

function comparePieces(one: string, other: string | undefined): number {
  if (other === undefined) return 1;
  const [first, second] = [one.replace(/^0+(?=.)/, ''), other.replace(/^0+(?=.)/, '')];
  if (/\d/.test(one) !== /\d/.test(other)) return /\d/.test(one) ? 1 : -1;
  return first.length - second.length || (first < second ? -1 : Number(first > second));
}
