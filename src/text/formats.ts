/* What every format does with characters that it, or who reads it, cannot hold. One function a format. */
import { revealInvisible } from './invisible.ts';

/** Control characters but tab and line ends, halves of characters, and code points that are none. */
const unfit = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** One of these, or a half of a pair that is whole: where there is none, nothing is unfit, and that is told sooner. */
const perhapsUnfit = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** HTML (13.1.4: no control characters, surrogates or noncharacters) without what it cannot hold. */
export function cleanHtml(html: string): string {
  return perhapsUnfit.test(html) ? html.replace(unfit, '') : html;
}

/** XML (1.0, 2.2) without what it cannot hold, nor C1 controls, which it discourages. */
export function cleanXml(xml: string): string {
  return xml.replace(unfit, '');
}

/** A text for one line: line ends and other control characters are spaces. For iCalendar and the strings of a PDF. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(unfit, '')
    .trim();
}

/** Data as JSON (RFC 8259): ASCII escapes for what a terminal, a log or a script would not show as it is. */
export function writeJson(data: unknown): string {
  const json = `${JSON.stringify(data, null, 2)}\n`;
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]/g,
    (sign) => {
      return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}

/** A text for one line of a terminal or a log, which takes no commands from it. */
export function terminalText(text: string): string {
  return revealInvisible(text).replaceAll('##[', '## [');
}

/** A line of a file for a terminal, every character in its column. */
export function terminalLine(line: string): string {
  return line.replace(unseen, show).replaceAll('##[', '##\ufffd');
}

const unseen =
  /(?!\t)[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Noncharacter_Code_Point}/gu;

/** Control pictures stand for control characters. */
function show(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'.repeat(sign.length);
}
