export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

export interface ManifestFacts {
  readonly version: string;
  /** `null` without a PDF. */
  readonly browser: string | null;
  /** The content's last commit. */
  readonly commit: string | null;
}

/** manifest.json: every file of the site but itself, and with what it was built. */
export function manifestJson(files: readonly ManifestFile[], facts: ManifestFacts): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = {
    version: 1,
    dagsorden: facts.version,
    browser: facts.browser,
    commit: facts.commit,
    files: sorted.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
