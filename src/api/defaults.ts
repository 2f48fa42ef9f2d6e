import type { BuildOptions } from '../build/build.ts';
import type { PrintOptions } from '../build/prepare-site.ts';

/** What a program can say of the content and its readers; whatever it leaves out is as on the command line. */
export type ContentOptions = Partial<Omit<PrintOptions, 'packets'>>;

/** The same with what was left out: no code of the site is run unless it is named. */
export function withDefaults(options: ContentOptions): PrintOptions {
  return {
    content: ['content'],
    baseUrl: null,
    drafts: false,
    readers: 'public',
    templates: null,
    browser: {},
    sourceDateEpoch: null,
    meetings: null,
    packets: false,
    ...options,
  };
}

/** What a build can be told; where the site is written, it must be. */
export type SiteBuildOptions = Pick<BuildOptions, 'out'> & Partial<BuildOptions>;

export function withBuildDefaults(options: SiteBuildOptions): BuildOptions {
  const build = { pdf: true, packets: true, offline: false, force: false, search: true, jobs: 2 };
  return { ...withDefaults({}), ...build, ...options };
}
