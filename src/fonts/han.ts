/* Chinese, Japanese and Korean share characters that each writes its own way: the language decides on the font. */

/** Optional fonts by the language whose way they write. */
const fontOf: Readonly<Record<string, string>> = {
  ja: '@fontsource/noto-sans-jp',
  ko: '@fontsource/noto-sans-kr',
  'zh-Hant': '@fontsource/noto-sans-tc',
  zh: '@fontsource/noto-sans-sc',
};

/** The languages among these that a document names (`lang`), or by its letters seems to be in; at least one. */
export function listHanLanguages(html: string): string[] {
  const named = [...html.matchAll(/\blang="((?:zh|ja|ko)\b[^"]*)"/g)].map(([, tag = '']) => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return script === 'Hant' ? 'zh-Hant' : language;
  });
  if (named.length > 0) return [...new Set(named)];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(html)) return ['ja'];
  return [/\p{Script=Hangul}/u.test(html) ? 'ko' : 'zh'];
}

/** The packages in the order in which a language asks them. */
export function inOrderOf<Font extends { readonly source: string }>(language: string, fonts: readonly Font[]): Font[] {
  const first = fontOf[language];
  return fonts.toSorted((a, b) => Number(b.source === first) - Number(a.source === first));
}
