/* A page as somebody reads it: a line for every block of its text, a sign for headings, cells side by side. */

const blocks = 'p|h[1-6]|li|tr|dt|dd|caption|summary|div|section|article|ul|ol|dl|table|details|nav|header';

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

/** The text of the page's main part. */
export function readablePage(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = main
    .replace(/<(script|button|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<h([1-6])\b[^>]*>/g, (_, level) => `\n${'#'.repeat(Number(level))} `)
    .replace(/<\/(th|td)>/g, ' | ')
    .replace(new RegExp(`</?(?:${blocks})\\b[^>]*>|<br>`, 'g'), '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, (sign) => signs[sign] ?? sign);
  const lines = text.split('\n').map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim());
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
