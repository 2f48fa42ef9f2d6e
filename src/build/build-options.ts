/* What a build is told, and what it tells. */
import type { VFileMessage } from 'vfile-message';
import type { PrintOptions } from './prepare-site.ts';

export interface BuildOptions extends PrintOptions {
  readonly out: string;
  readonly pdf: boolean;
  readonly offline: boolean;
  /** Whether a folder that Dagsorden did not build may be replaced. */
  readonly force: boolean;
  /** Whether the site gets its search. */
  readonly search: boolean;
  /** How many agendas are printed at a time. */
  readonly jobs: number;
}

export interface BuildResult {
  readonly messages: readonly VFileMessage[];
  /** `null` where errors in the content ended the build. */
  readonly built: { readonly meetings: number; readonly drafts: number; readonly files: number } | null;
}
