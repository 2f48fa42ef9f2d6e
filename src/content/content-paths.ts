/* Which files below a content root are content. The rest is passed over in silence, and never published. */

/** What systems and editors leave beside files: `Thumbs.db`, `desktop.ini`, copies of what is being written. */
const junk = /^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|#.*#|.*~|.*\.(bak|orig|swp|swo|tmp|crdownload|part))$/i;

/** Hidden names that stand for a document which somebody misses: iCloud's placeholder, LibreOffice's lock file. */
const telling = /^(\..+\.icloud|\.~lock\..+#)$/i;

/** Whether a path below a root is content: hidden files and folders are not, nor what machines leave behind. */
export function isContentPath(path: string): boolean {
  return path.split('/').every((name) => telling.test(name) || !isPassedOver(name));
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || junk.test(name);
}

/** Whether a file only says that a program has a document open: Word's `~$dagsorden.docx`, LibreOffice's `.~lock.a#`. */
export function isLock(path: string): boolean {
  return /^(~\$|\.~lock\.)/.test(path.slice(path.lastIndexOf('/') + 1));
}
