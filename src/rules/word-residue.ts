import type { Finding, TextRule } from '../rule-input/rule.ts';
import { listWritten, placeBetween, shorten, type WrittenText } from '../rule-input/written-text.ts';

const residues: readonly RegExp[] = [
  /(?:Error|Fejl|Fel|Feil|Fehler|Virhe)! (?:Reference source|Bookmark|Henvisningskilde|Bogmærke|Hittar inte|Bokmärket|Fant ikke|Bokmerke|Verweisquelle|Textmarke|Hyperlink|Kilden)[^.\n]*\.?/g,
  /\{ ?(?:REF|PAGEREF|NOTEREF|HYPERLINK|MERGEFIELD|TOC|SEQ|DATE|TIME|PAGE|NUMPAGES|INCLUDEPICTURE|IF|DOCPROPERTY) ?[^{}\n]*\}/g,
  /\b(?:HYPERLINK|PAGEREF|MERGEFIELD|INCLUDEPICTURE) (?:\\l )?["“»][^"”«\n]*["”«]/g,
  /\[?(?:Click or tap here to enter text|Click here to enter text|Klik eller tryk her for at skrive tekst|Klik her for at skrive tekst|Klicka eller tryck här för att ange text|Klikk eller trykk her for å skrive inn tekst|Klicken oder tippen Sie hier, um Text einzugeben)\.?\]?/gi,
  /[\u00a0\u2002\u2003]{3,}|(?:&nbsp;\s*){3,}/g,
];

/**
 * What a word processor leaves when a text is copied out of it: messages of its fields («Error! Reference source not found»),
 * their codes, the prompt of a form, rows of non-breaking spaces that once kept columns apart.
 *
 * @failing
 * ```md
 * Se Fejl! Henvisningskilde ikke fundet.
 * ```
 *
 * @passing
 * ```md
 * Se afsnittet om økonomi.
 * ```
 */
export const wordResidue: TextRule<'word-residue'> = {
  id: 'word-residue',
  reads: 'texts',
  severity: 'warning',
  check: (input) => listWritten(input).flatMap(findResidues),
};

/** A sign of each of them; most texts have none. */
const anySign = /[!{"“»\u00a0\u2002\u2003]|&nbsp;|kli[ck]k/i;

function findResidues({ body, start, text }: WrittenText): Finding<'word-residue'>[] {
  if (!anySign.test(text)) return [];
  return residues.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = start + match.index;
      const isSpace = /^(?:&nbsp;|\s)+$/.test(match[0]);
      return {
        file: body.file,
        place: placeBetween(body, from, from + match[0].length),
        values: { found: isSpace ? null : shorten(match[0]) },
      };
    }),
  );
}
