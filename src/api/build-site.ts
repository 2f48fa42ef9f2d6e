import { type BuildResult, buildSite as build } from '../build/build.ts';
import type { OnProgress } from '../build/progress.ts';
import { type SiteBuildOptions, withBuildDefaults } from './defaults.ts';

/** Builds a whole site. @throws CliError where something is missing on the machine; bad content never throws. */
export function buildSite(options: SiteBuildOptions, tell: OnProgress = () => undefined): Promise<BuildResult> {
  return build(withBuildDefaults(options), tell);
}
