/*
 * The numbers of an item's attachments. A title that begins with a number of its own («Bilag 1: Redegørelse») keeps it:
 * the text says «se bilag 1». The others get the numbers that are left, in order.
 */

export interface NumberedTitle {
  readonly number: string;
  /** Without the number that it began with, where it says something without it. */
  readonly title: string;
  /** Whether the title began with a number that an attachment before it has. */
  readonly taken: boolean;
}

/** The words for an attachment that titles begin with, in the languages of agendas. */
const words =
  'bilaga|bilag|bil\\.|vedlegg|vedl\\.|anlage|anl\\.|beilage|attachment|att\\.|appendix|app\\.|annexe?|enclosure|encl\\.';
const mark = '\\s*[:.,_–—-]?(?!\\d)';
/** «2», «2a», «1.2», «1-3»; no date (12.5.2026), time (10:30) or amount (12,5). */
const figures =
  '((?!\\d{1,2}\\.\\d{1,2}\\.\\d\\d)\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-z]?(?:[-–]\\d{1,3}[a-z]?)?)(?![\\p{L}\\p{N}/%]|[.,:]\\d)';
/** A letter, Roman number or «A1» only before a mark, since «Bilag I sagen» and «Bilag A4» have none. */
const letters = '([a-z]\\d{0,2}|[ivx]{1,5})(?:\\s*[:.,_–—]|\\s+-|-\\s|\\s*$)';
const ownNumber = new RegExp(
  `^(?:${words})\\s*(?:nr\\b\\.?|no\\b\\.?|n°|#)?\\s*(?:${figures}${mark}|\\(${figures}\\)${mark}|${letters})\\s*`,
  'iu',
);

/** What a figure counts or measures, and of which month it is the day: then it is no number of an attachment. */
const measured = new RegExp(
  `^(?:${[
    'mio|mill(?:ioner|ionen|ions?)?|miljon(?:er)?|mia|mrd|mil[lj]+ard\\w*|tusind|tusen|tausend|thousand|t?kr|kroner|kronor|euro?|€|£|\\$',
    '%|pct|procent|prosent|prozent|per ?cent|stk|stück|st|ha|[ck]?m|mm|m[²³23]|kg|tons?|tonnes?|liter|kwh|mwh?|gwh?',
    'sider?|sidor|seiten?|pages?|dage?|dagar|tage|days?|uger?|veckor|uker|wochen|weeks?|måneder|månader|monate|months?',
    'år|jahre?|years?|timer|timmar|stunden|hours?|minutter|minuter|minuten|minutes|kvartal|quartal|halvår|halbjahr',
    'januar[iy]?|februar[iy]?|february|marts|mars|märz|march|april|ma[ijy]|juni|june|juli|july|august[i]?',
    'september|o[kc]tober|november|de[cz]ember',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** What a number by itself goes on with: «Bilag 2 til redegørelsen», «Bilag 1 af 3», «Bilag 1 og 2». */
const goesOn = /^(?:til|till|to|for|för|zu|zur|zum|af|av|of|von|fra|från|from|og|och|and|und|&|\+)(?=\s|$)/iu;

/** The number that a title begins with, and what stands behind it. */
function readOwnNumber(title: string): { readonly number: string; readonly rest: string } | null {
  const own = ownNumber.exec(title);
  const figure = own?.[1] ?? own?.[2];
  const number =
    figure
      ?.toLowerCase()
      .replace(/^0+(?=\d)/, '')
      .replace('–', '-') ?? own?.[3]?.toUpperCase();
  if (own === null || number === undefined) return null;
  const rest = title.slice(own[0].length);
  return figure !== undefined && measured.test(rest) ? null : { number, rest };
}

/** What an attachment is called: its title alone where that is its number, as «Bilag 3» is. */
export function nameAttachment(number: string, title: string, word: string): string {
  return isOwnName(number, title) ? title : `${word} ${number}: ${title}`;
}

/** Whether the title says the number itself. */
export function isOwnName(number: string, title: string): boolean {
  return readOwnNumber(title)?.number === number;
}

/** Numbers attachments by their titles, in the order in which they are listed. */
export function numberAttachments(titles: readonly string[]): NumberedTitle[] {
  const used = new Set<string>();
  const claims = titles.map((title): Partial<NumberedTitle> & Pick<NumberedTitle, 'title'> => {
    const own = readOwnNumber(title);
    if (own === null) return { title };
    const { number, rest } = own;
    const taken = used.has(number);
    for (const one of spread(number)) used.add(one);
    return { title: rest === '' || goesOn.test(rest) ? title : rest, taken, ...(taken ? {} : { number }) };
  });
  let next = 1;
  return claims.map(({ title, number, taken = false }) => {
    while (number === undefined && used.has(String(next))) next += 1;
    const given = number ?? String(next);
    used.add(given);
    return { number: given, title, taken };
  });
}

/** The numbers that «1-3» takes. */
function spread(number: string): string[] {
  const [first, last] = number.split('-').map(Number);
  if (first === undefined || last === undefined || !(last > first)) return [number];
  return [number, ...Array.from({ length: last - first + 1 }, (_, index) => String(first + index))];
}
