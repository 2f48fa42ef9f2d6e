/*
 * The fonts of what is printed, in the order in which they are asked for a character. All of them are static: variable
 * ones become Type 3 in PDFs. Each is named by the files of its npm package; a style without a file takes the upright
 * regular one, since slanting or thickening Arabic or Chinese by machine helps nobody.
 */

/** The styles that print.css uses. */
export const styles = ['400 normal', '400 italic', '600 normal', '600 italic'] as const;

export type FontStyle = (typeof styles)[number];

/** A font that covers characters which the text font lacks. */
export interface FontFace {
  /** As the table of coverage names it. */
  readonly id: string;
  readonly source: string;
  /** Paths within the package. */
  readonly files: Readonly<Partial<Record<FontStyle, string>>> & { readonly '400 normal': string };
}

/** The package of the text font, and the subsets of it that every print declares. */
export const textFont = {
  source: '@fontsource/source-sans-3',
  family: 'Source Sans 3',
  subsets: ['latin', 'latin-ext', 'greek', 'cyrillic'],
} as const;

function ofScript(id: string): FontFace {
  const file = (weight: number) => `files/noto-sans-${id}-${id}-${weight}-normal.woff2`;
  return {
    id: `noto-sans-${id}`,
    source: `@fontsource/noto-sans-${id}`,
    files: { '400 normal': file(400), '600 normal': file(600) },
  };
}

function ofSigns(id: string, subset: string): FontFace {
  const file = `files/${id}-${subset}-400-normal.woff2`;
  return { id: `${id}-${subset}`, source: `@fontsource/${id}`, files: { '400 normal': file } };
}

const sourceSans = '@expo-google-fonts/source-sans-3';
const dejavu = (weight: number, style: string) => `files/dejavu-sans-latin-${weight}-${style}.woff2`;

/** Fonts that come with Dagsorden. */
export const faces: readonly FontFace[] = [
  {
    // The text font whole: the subsets lack fractions, arrows, boxes, super- and subscripts.
    id: 'source-sans-3',
    source: sourceSans,
    files: {
      '400 normal': '400Regular/SourceSans3_400Regular.ttf',
      '400 italic': '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
      '600 normal': '600SemiBold/SourceSans3_600SemiBold.ttf',
      '600 italic': '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
    },
  },
  {
    // Letters are copied and found as written. Noto's are put together from parts, which pdf.js and poppler take for
    // letters of their own, and poppler turns round the ligature of lam and alef that other fonts have.
    id: 'amiri',
    source: '@fontsource/amiri',
    files: {
      '400 normal': 'files/amiri-arabic-400-normal.woff2',
      '600 normal': 'files/amiri-arabic-700-normal.woff2',
    },
  },
  ofScript('hebrew'),
  ofScript('devanagari'),
  ofScript('thai'),
  ofScript('georgian'),
  ofScript('armenian'),
  {
    id: 'dejavu-sans',
    source: '@fontsource/dejavu-sans',
    files: {
      '400 normal': dejavu(400, 'normal'),
      '400 italic': dejavu(400, 'italic'),
      '600 normal': dejavu(700, 'normal'),
      '600 italic': dejavu(700, 'italic'),
    },
  },
  ofSigns('noto-sans-symbols-2', 'symbols'),
  ofSigns('noto-sans-symbols', 'symbols'),
  ofSigns('noto-sans-math', 'latin'),
  ofSigns('andika', 'latin-ext'),
  ofSigns('andika', 'cyrillic-ext'),
];

/** Pictures: asked first for what is shown as one, last for all else. */
export const emojiFace: FontFace = ofSigns('noto-emoji', 'emoji');

/** A font that a site installs where it needs it, as npm names its package. */
export interface OptionalFont {
  readonly source: string;
  readonly family: string;
  /** Scripts of Unicode that it is for. */
  readonly scripts: readonly string[];
}

function optional(id: string, family: string, ...scripts: string[]): OptionalFont {
  return { source: `@fontsource/noto-${id}`, family: `Noto ${family}`, scripts };
}

/** Big scripts, and those that few councils write. Of Chinese, Japanese and Korean the language decides which. */
export const optionalFonts: readonly OptionalFont[] = [
  optional('sans-sc', 'Sans SC', 'Han', 'Bopomofo'),
  optional('sans-tc', 'Sans TC', 'Han', 'Bopomofo'),
  optional('sans-jp', 'Sans JP', 'Hiragana', 'Katakana', 'Han'),
  optional('sans-kr', 'Sans KR', 'Hangul', 'Han'),
  optional('sans-bengali', 'Sans Bengali', 'Bengali'),
  optional('sans-ethiopic', 'Sans Ethiopic', 'Ethiopic'),
  optional('sans-gujarati', 'Sans Gujarati', 'Gujarati'),
  optional('sans-gurmukhi', 'Sans Gurmukhi', 'Gurmukhi'),
  optional('sans-kannada', 'Sans Kannada', 'Kannada'),
  optional('sans-khmer', 'Sans Khmer', 'Khmer'),
  optional('sans-lao', 'Sans Lao', 'Lao'),
  optional('sans-malayalam', 'Sans Malayalam', 'Malayalam'),
  optional('sans-myanmar', 'Sans Myanmar', 'Myanmar'),
  optional('sans-oriya', 'Sans Oriya', 'Oriya'),
  optional('sans-sinhala', 'Sans Sinhala', 'Sinhala'),
  optional('sans-tamil', 'Sans Tamil', 'Tamil'),
  optional('sans-telugu', 'Sans Telugu', 'Telugu'),
  optional('sans-thaana', 'Sans Thaana', 'Thaana'),
  optional('serif-tibetan', 'Serif Tibetan', 'Tibetan'),
];
