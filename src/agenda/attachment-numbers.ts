/*
 * The numbers of an item's attachments. A title that begins with a number of its own («Bilag 1: Redegørelse») keeps it:
 * the text says «se bilag 1». The others get the numbers that are left, in order.
 */

export interface NumberedTitle {
  readonly number: string;
  /** Without the number that it began with. */
  readonly title: string;
  /** Whether the title began with a number that an attachment before it has. */
  readonly taken: boolean;
}

/** The words for an attachment that titles begin with, in the languages of agendas. */
const words = 'bilaga|bilag|bil\\.|vedlegg|anlage|anl\\.|attachment|appendix|annex|enclosure|encl\\.';
/** «2», «2a», «1.2»; a letter or Roman number only before a mark, since «Bilag I sagen» has none. */
const ownNumber = new RegExp(
  `^(?:${words})\\s*(?:nr\\.?|no\\.?)?\\s*(?:(\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-z]?)(?![\\p{L}\\p{N}/])\\s*[:.,_–—-]?|([a-z]|[ivx]{1,5})(?:\\s*[:.,_–—]|\\s+-|-\\s|\\s*$))\\s*`,
  'iu',
);

/** Numbers attachments by their titles, in the order in which they are listed. */
export function numberAttachments(titles: readonly string[]): NumberedTitle[] {
  const used = new Set<string>();
  const claims = titles.map((title): Partial<NumberedTitle> & Pick<NumberedTitle, 'title'> => {
    const own = ownNumber.exec(title);
    const number = own?.[1]?.toLowerCase().replace(/^0+(?=\d)/, '') ?? own?.[2]?.toUpperCase();
    if (own === null || number === undefined) return { title };
    const rest = title.slice(own[0].length);
    const taken = used.has(number);
    used.add(number);
    return { title: rest === '' ? title : rest, taken, ...(taken ? {} : { number }) };
  });
  let next = 1;
  return claims.map(({ title, number, taken = false }) => {
    while (number === undefined && used.has(String(next))) next += 1;
    const given = number ?? String(next);
    used.add(given);
    return { number: given, title, taken };
  });
}
