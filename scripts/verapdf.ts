/**
 * Validates PDFs with veraPDF against PDF/UA-1 and PDF/A-2a: `node scripts/verapdf.ts FILE.pdf…`
 *
 * 1. find Java, and veraPDF in the cache; else get it with Maven, and what is missing with apt-get;
 * 2. validate all files in one run a profile;
 * 3. print a line a file and profile, and under it the rules that failed.
 *
 * Exit status: 0 all valid, 1 some not, 2 wrong usage or something missing on the machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const version = '1.28.2';
const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
const cache = resolve(import.meta.dirname, '../node_modules/.cache/dagsorden');
const jar = resolve(cache, `greenfield-apps-${version}.jar`);
const profiles = ['ua1', '2a'];
const contextsShown = 3;

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

type Job = z.infer<typeof job>;
type Rule = z.infer<typeof rule>;

process.exitCode = main(process.argv.slice(2));

function main(files: readonly string[]): number {
  if (files.length === 0) return giveUp('Name the PDFs: node scripts/verapdf.ts FILE.pdf…');
  const absent = files.find((file) => !existsSync(file));
  if (absent !== undefined) return giveUp(`There is no file ${absent}; build the PDFs first.`);
  const trouble = prepare();
  if (trouble !== undefined) return giveUp(trouble);
  const passed: boolean[] = [];
  for (const profile of profiles) {
    const jobs = validate(profile, files);
    if (typeof jobs === 'string') return giveUp(jobs);
    passed.push(...jobs.map((each) => show(profile, each)));
  }
  const failures = passed.filter((valid) => !valid).length;
  console.log(`${passed.length - failures} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

function giveUp(sentence: string): number {
  console.error(sentence);
  return 2;
}

/** Makes Java and veraPDF available; a sentence where that cannot be done. */
function prepare(): string | undefined {
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
function validate(profile: string, files: readonly string[]): Job[] | string {
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

function show(profile: string, { itemDetails, validationResult, taskException }: Job): boolean {
  const results = validationResult ?? [];
  const valid = results.length > 0 && results.every((each) => each.compliant);
  console.log(`${valid ? 'passed' : 'FAILED'}  ${profile}  ${itemDetails.name}`);
  const failed = results.flatMap((each) => each.details.ruleSummaries);
  for (const each of failed) if (each.ruleStatus === 'FAILED') showRule(each);
  if (results.length === 0) {
    console.log(`  not validated: ${taskException?.exceptionMessage ?? 'not a PDF that can be read'}`);
  }
  return valid;
}

function showRule({ clause, testNumber, description, failedChecks, checks }: Rule): void {
  console.log(`  ${clause}-${testNumber} (${failedChecks}×) ${description}`);
  for (const { context, errorMessage } of checks.slice(0, contextsShown)) {
    console.log(`    ${errorMessage ?? ''} — ${context}`);
  }
}
