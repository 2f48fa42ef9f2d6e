/* veraPDF, from Maven Central: getting it, and running it over many files at once. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const version = '1.28.2';
const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
const cache = resolve(import.meta.dirname, '../../node_modules/.cache/dagsorden');
const jar = resolve(cache, `greenfield-apps-${version}.jar`);

const rule = z.object({
  ruleStatus: z.string(),
  clause: z.string(),
  testNumber: z.number(),
  failedChecks: z.number(),
  description: z.string(),
  checks: z.array(z.object({ context: z.string(), errorMessage: z.string().nullish() })),
});
const result = z.object({
  compliant: z.boolean(),
  details: z.object({ ruleSummaries: z.array(rule) }),
});
const job = z.object({
  itemDetails: z.object({ name: z.string() }),
  validationResult: z.array(result).optional(),
  taskException: z.object({ exceptionMessage: z.string().nullish() }).optional(),
});
const report = z.object({ report: z.object({ jobs: z.array(job) }) });

export type Job = z.infer<typeof job>;
export type Rule = z.infer<typeof rule>;

/** Makes Java and veraPDF available; a sentence where that cannot be done. */
export function prepareVeraPdf(): string | undefined {
  return needProgram('java', 'default-jre-headless') ?? (existsSync(jar) ? undefined : fetchJar());
}

function needProgram(program: string, debianPackage: string): string | undefined {
  if (runs(program, ['-version'])) return undefined;
  if (process.getuid?.() === 0 && runs('apt-get', ['--version'])) {
    console.error(`Installing ${debianPackage}`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage]);
    if (runs(program, ['-version'])) return undefined;
  }
  return `${program} is missing, and veraPDF needs it: install it (on Debian: apt-get install ${debianPackage}) and run this again.`;
}

function fetchJar(): string | undefined {
  const missing = needProgram('mvn', 'maven');
  if (missing !== undefined) return missing;
  mkdirSync(cache, { recursive: true });
  console.error(`Fetching ${artifact}`);
  const goal = ['dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${cache}`];
  const { output } = run('mvn', ['-q', '-B', ...goal]);
  if (existsSync(jar)) return undefined;
  return `Maven could not fetch ${artifact}; see that it reaches a repository and run this again.\n${output}`;
}

function runs(program: string, argv: readonly string[]): boolean {
  return spawnSync(program, argv, { stdio: 'ignore' }).status === 0;
}

function run(program: string, argv: readonly string[]): { status: number | null; output: string } {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(program, argv, { encoding: 'utf8', env });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}`.trim() };
}

/** One run of veraPDF over all files; a sentence where it does not run. */
export function validate(profile: string, files: readonly string[]): Job[] | string {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const options = ['-cp', jar, main, '-f', profile, '--format', 'json'];
  const { stdout, stderr, status } = spawnSync('java', [...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const jobs = readReport(stdout);
  if (jobs?.length === files.length) return jobs;
  return `veraPDF did not validate ${files.length} files as ${profile} (exit status ${status}); remove ${jar} if it is damaged.\n${stderr}`;
}

function readReport(text: string): Job[] | undefined {
  try {
    return report.parse(JSON.parse(text)).report.jobs;
  } catch {
    return undefined;
  }
}

/** What veraPDF says of a file; the rules that failed as `7.1-3`. */
export interface Verdict {
  readonly valid: boolean;
  readonly failed: readonly string[];
}

const filesAtOnce = 200;

/** Validates any number of files. @throws Error where veraPDF does not run. */
export function validateAs(profile: string, files: readonly string[]): Verdict[] {
  const trouble = files.length === 0 ? undefined : prepareVeraPdf();
  if (trouble !== undefined) throw new Error(trouble);
  const starts = Array.from({ length: Math.ceil(files.length / filesAtOnce) }, (_, index) => index * filesAtOnce);
  return starts.flatMap((start) => {
    const some = files.slice(start, start + filesAtOnce);
    const jobs = validate(profile, some);
    if (typeof jobs === 'string') throw new Error(jobs);
    const byName = new Map(jobs.map((job) => [job.itemDetails.name, judge(job)]));
    return some.map((file) => byName.get(file) ?? { valid: false, failed: ['not validated'] });
  });
}

/** Whether a file is valid, and the rules that it breaks. */
export function judge({ validationResult = [] }: Job): Verdict {
  const failed = validationResult
    .flatMap((result) => result.details.ruleSummaries)
    .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
    .map(({ clause, testNumber }) => `${clause}-${testNumber}`);
  return { valid: validationResult.length > 0 && validationResult.every(({ compliant }) => compliant), failed };
}
