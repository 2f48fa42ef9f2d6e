/*
 * Text that comes from content, made safe for a comment: it shows as it was written and does nothing. Signs that begin
 * a mention, a reference, a commit, an emoji or an address are parted from what follows by a space of no width, since hosts look
 * for these after Markdown was read.
 */

const noWidth = '\u200B';

/** Text for Markdown, on one line. */
export function escapeMarkdown(text: string): string {
  return part(oneLine(text))
    .replace(/[\\`*_{}[\]()#|~$!<>&]/g, (sign) => entities[sign] ?? `\\${sign}`)
    .replace(/^(\s*)([-+=:])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** Text for HTML within Markdown, on one line. */
export function escapeHtml(text: string): string {
  return part(oneLine(text)).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function part(text: string): string {
  return text
    .replace(/([@#!$%&~])(?=[\p{L}\p{N}_"{[])/gu, `$1${noWidth}`)
    .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${noWidth}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${noWidth}`)
    .replace(/\b(?=[a-f]*\d)(?=\d*[a-f])([0-9a-f]{3})(?=[0-9a-f]{4,37}\b)/gi, `$1${noWidth}`)
    .replace(/:\/\//g, `:${noWidth}//`)
    .replace(/\b(www)\./gi, `$1${noWidth}.`);
}
