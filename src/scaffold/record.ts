/* What was written for a site, and by which version: so that a later one knows what nobody has touched. */
import { z } from 'zod';
import { CliError } from '../cli-error.ts';
import { sha256 } from '../sha256.ts';

/** The file of a site that keeps the record; it belongs into git with the files that it names. */
export const recordFile = '.dagsorden.json';

/** The answers of `init` that its files are made from. */
const answers = z.object({
  language: z.string(),
  title: z.string(),
  organization: z.string(),
  timezone: z.string(),
  council: z.string(),
});

const recordShape = z.object({
  /** The version of Dagsorden that wrote the files. */
  version: z.string(),
  language: z.string(),
  /** Whether the recipes make the form for editing in a browser. */
  cms: z.boolean().default(false),
  /** What the skeletons of the content are made from; `null` where no `init` has kept it. */
  site: answers.nullable(),
  /** SHA-256 of what was written, by path; see `hashText`. */
  files: z.record(z.string(), z.string()),
});

export type SiteAnswers = Readonly<z.output<typeof answers>>;
export type ScaffoldRecord = z.output<typeof recordShape>;

/** The record of files as they are written. */
export function makeRecord(
  version: string,
  site: SiteAnswers & { readonly cms: boolean },
  texts: ReadonlyMap<string, string>,
): ScaffoldRecord {
  const files = Object.fromEntries([...texts].map(([path, text]) => [path, hashText(text)]));
  return { version, language: site.language, cms: site.cms, site: answers.parse(site), files };
}

export function writeRecord(record: ScaffoldRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** @throws CliError where it cannot be read. */
export function parseRecord(text: string): ScaffoldRecord {
  try {
    return recordShape.parse(JSON.parse(text));
  } catch (cause) {
    throw new CliError(
      `${recordFile} cannot be read. Get it back from git, or delete it: files that differ are then only shown.`,
      { cause },
    );
  }
}

/** The hash by which a text is known again, whichever line ends git gave it. */
export function hashText(text: string): string {
  return sha256(Buffer.from(text.replaceAll('\r\n', '\n')));
}
