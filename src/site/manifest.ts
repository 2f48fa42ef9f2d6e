import { z } from 'zod';
import { writeJson } from '../text/formats.ts';
import type { AudienceName } from '../visibility/audience.ts';

const file = z.object({ path: z.string(), bytes: z.number(), sha256: z.string() });

const manifest = z.object({
  version: z.literal(1),
  dagsorden: z.string(),
  browser: z.string().nullable(),
  commit: z.string().nullable(),
  /** Sites that were built before there were others are public. */
  audience: z.enum(['public', 'internal']).default('public'),
  files: z.array(file),
});

/** A file of a built site; `sha256` in hexadecimal. */
export type ManifestFile = z.infer<typeof file>;

/** manifest.json: every file of the site but itself, and with what it was built. */
export type Manifest = z.infer<typeof manifest>;

export interface ManifestFacts {
  readonly version: string;
  /** `null` without a PDF. */
  readonly browser: string | null;
  /** The content's last commit. */
  readonly commit: string | null;
  /** For whom the site was built. */
  readonly readers: AudienceName;
}

/** Writes a manifest, files in the order of paths. */
export function manifestJson(files: readonly ManifestFile[], facts: ManifestFacts): string {
  const content: Manifest = {
    version: 1,
    dagsorden: facts.version,
    browser: facts.browser,
    commit: facts.commit,
    audience: facts.readers,
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return writeJson(content);
}

/** Reads a manifest; `null` where it is none. */
export function parseManifest(text: string): Manifest | null {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export interface Difference {
  readonly kind: 'missing' | 'added' | 'different';
  readonly path: string;
}

/** What is missing from, added to or different in `found`, in the order of paths. */
export function compareFiles(expected: readonly ManifestFile[], found: readonly ManifestFile[]): Difference[] {
  const hashes = new Map(found.map((one) => [one.path, one.sha256]));
  const known = new Set(expected.map((one) => one.path));
  const differences = expected.flatMap(({ path, sha256 }): Difference[] => {
    const hash = hashes.get(path);
    if (hash === sha256) return [];
    return [{ kind: hash === undefined ? 'missing' : 'different', path }];
  });
  const added = found.filter(({ path }) => !known.has(path)).map(({ path }): Difference => ({ kind: 'added', path }));
  return [...differences, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
}
