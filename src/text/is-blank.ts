/** Whether a text shows nothing: no character but blanks, controls and such as are never drawn. */
export function isBlank(text: string): boolean {
  return !/[^\p{Z}\p{C}]/u.test(text);
}
