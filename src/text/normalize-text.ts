/** Text without differences that nobody sees: white space and the way in which letters with accents are stored. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
