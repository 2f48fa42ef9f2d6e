/* Trouble of the machine, as the system names it → one sentence that says what to do. */

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
  readonly dest?: string;
}

/** What a system error means for whoever runs the command, by its code (errno(3)). */
const remedies: Readonly<Record<string, (at: string) => string>> = {
  ENOSPC: (at) => `The disk is full${at}. Make room, and run the command again.`,
  EDQUOT: (at) => `Your share of the disk is used up${at}. Make room, and run the command again.`,
  EFBIG: (at) => `A file became larger than may be written here${at}. Raise the limit (ulimit -f), or make it smaller.`,
  EACCES: (at) => `Permission is missing${at}. Give it to the user who runs the command, or use another folder.`,
  EPERM: (at) =>
    `The system does not permit it${at}. Give permission to the user who runs the command, or use another folder.`,
  EROFS: (at) => `The disk can only be read${at}. Use a folder that can be written.`,
  EBUSY: (at) => `Another program has it open${at}. Close that program, and run the command again.`,
  ETXTBSY: (at) => `Another program has it open${at}. Close that program, and run the command again.`,
  EMFILE: () => 'Too many files are open at once. Raise the limit (ulimit -n), and run the command again.',
  ENFILE: () => 'The machine has too many files open. Close other programs, and run the command again.',
  ENAMETOOLONG: (at) => `A name is too long for this disk${at}. Shorten the names of folders and files.`,
  ENOENT: (at) =>
    `A file or folder went away while it was needed${at}. Run the command again when nothing else changes it.`,
  ENOTDIR: (at) => `There is a file where a folder should be${at}. Move it, or use another folder.`,
  EISDIR: (at) => `There is a folder where a file should be${at}. Move it, or use another name.`,
  EEXIST: (at) => `Something is there already${at}. Move it, or use another name.`,
  ENOTEMPTY: (at) =>
    `Another program writes into a folder that should be empty${at}. End it, and run the command again.`,
  ELOOP: (at) => `Symbolic links lead in a circle${at}. Remove one of them.`,
  EXDEV: (at) => `Two folders are on different disks${at}. Use an output folder on the disk of the one it stands in.`,
  EIO: (at) => `The disk does not work as it should${at}. Check it, and run the command again.`,
  ESTALE: (at) => `The network disk went away${at}. Connect it again, and run the command again.`,
  ENOMEM: () => 'The machine has too little memory. Close other programs, or build fewer meetings with --meeting.',
};

/** What Node says of a file that is too long to be read at once, whose name it does not say. */
const lengths: Readonly<Record<string, string>> = {
  ERR_FS_FILE_TOO_LARGE: 'A file of more than 2 GB would have to be read at once. Divide it into smaller files.',
  ERR_STRING_TOO_LONG: 'A text of more than 500 MB would have to be read at once. Divide it into smaller files.',
};

/** The sentence for a system error, or for one that a system error caused; `null` where it is none that is known. */
export function explainTrouble(cause: unknown): string | null {
  if (!(cause instanceof Error)) return null;
  const long = 'code' in cause ? lengths[String(cause.code)] : undefined;
  if (long !== undefined) return long;
  if (!isSystemError(cause)) return explainTrouble(cause.cause);
  const at = [cause.path, cause.dest].filter((path) => path !== undefined).join(' → ');
  return remedies[cause.code]?.(at === '' ? '' : `: ${at}`) ?? null;
}

function isSystemError(cause: Error): cause is SystemError {
  return 'code' in cause && typeof cause.code === 'string' && /^E[A-Z]+$/.test(cause.code) && 'syscall' in cause;
}
