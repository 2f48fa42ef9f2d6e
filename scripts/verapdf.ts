/**
 * Validates PDFs with veraPDF: `node scripts/verapdf.ts FILE.pdf…`
 *
 * 1. find Java, and veraPDF in the cache; else get it with Maven, and what is missing with apt-get;
 * 2. validate all files in one run a profile: PDF/UA-1 and PDF/A-2a, or what a file claims instead of these (PDF/A-3a; of PDF 2.0
 *    PDF/UA-2, PDF/A-4 and Well-Tagged PDF);
 * 3. print a line a file and profile, and under it the rules that failed.
 *
 * Exit status: 0 all valid, 1 some not, 2 wrong usage or something missing on the machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Job, judge, prepareVeraPdf, type Rule, validate } from './verapdf/validate.ts';

const profiles = ['ua1', '2a', '3a', 'ua2', '4', 'wt1a', 'wt1r'];
const contextsShown = 3;

process.exitCode = main(process.argv.slice(2));

function main(files: readonly string[]): number {
  if (files.length === 0) return giveUp('Name the PDFs: node scripts/verapdf.ts FILE.pdf…');
  const absent = files.find((file) => !existsSync(file));
  if (absent !== undefined) return giveUp(`There is no file ${absent}; build the PDFs first.`);
  const trouble = prepareVeraPdf();
  if (trouble !== undefined) return giveUp(trouble);
  const passed: boolean[] = [];
  const claims = new Map(files.map((file) => [file, readClaims(file)]));
  for (const profile of profiles) {
    const some = files.filter((file) => claims.get(file)?.includes(profile));
    const jobs = some.length === 0 ? [] : validate(profile, some);
    if (typeof jobs === 'string') return giveUp(jobs);
    passed.push(...jobs.map((each) => show(profile, each)));
  }
  const failures = passed.filter((valid) => !valid).length;
  console.log(`${passed.length - failures} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

/** The profiles of what a file's XMP claims; where it claims nothing, those that it should. */
function readClaims(file: string): string[] {
  const text = readFileSync(file, 'latin1');
  if (text.includes('<pdfuaid:part>2<')) return ['ua2', '4', 'wt1a', 'wt1r'];
  return ['ua1', text.includes('<pdfaid:part>3<') ? '3a' : '2a'];
}

function giveUp(sentence: string): number {
  console.error(sentence);
  return 2;
}

function show(profile: string, { itemDetails, validationResult, taskException }: Job): boolean {
  const results = validationResult ?? [];
  const { valid } = judge({ itemDetails, validationResult });
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
