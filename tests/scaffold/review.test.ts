/* The recipes that review changes: read as YAML, their commands run in real repositories, their scripts run. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { changesMarkdown } from '../../src/changes/changes-markdown.ts';
import { findLocale, languages } from '../../src/locale/index.ts';
import { makeSite } from '../../src/scaffold/new-site.ts';
import { loadWords } from '../../src/scaffold/words.ts';
import { openRepository, type Repository } from '../life/repository.ts';
import { repository as here } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { temporaryFolder } from '../support/folders.ts';

const run = promisify(execFile);

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const wordsOf = new Map(await Promise.all(languages.map(async (one) => [one, await loadWords(one)] as const)));

const read = (path: string, language: (typeof languages)[number] = 'en') => {
  const site = {
    language,
    title: 'T',
    organization: 'O',
    timezone: 'Europe/Copenhagen',
    council: 'C',
    date: '2027-01-14',
    today: '2026-11-23',
    folder: 'f',
    dependency: 'file:../dagsorden',
    version: '0.1.0',
    cms: false,
  };
  const words = wordsOf.get(language);
  return words === undefined ? '' : (makeSite(site, words).get(path) ?? '');
};

const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}.yml`));
const jobOf = (name: string, id: string): Job => {
  const job = workflow(name).jobs[id];
  if (job === undefined) throw new Error(`no job ${id}`);
  return job;
};
const commandsOf = (job: Job) => job.steps.flatMap((step) => step.run ?? []);
const gitlab = () => parse(read('.gitlab-ci.yml'));

const at = 'content/it/2026-09-17';

/** A repository whose `main` has an agenda, and a branch that changes it; the hash of the branch. */
async function openReview(): Promise<{ repository: Repository; head: string }> {
  const repository = await openRepository();
  const site = Object.entries(siteWith()).map(([path, text]) => [`content/${path}`, text]);
  await repository.write({ ...Object.fromEntries(site), [`${at}/a.md`]: item('Budget') });
  await repository.commit('2026-09-01', 'Udsendt');
  await repository.git('switch', '--quiet', '--create', 'rettelser');
  await repository.write({ [`${at}/a.md`]: item('Budgettet') });
  await repository.commit('2026-09-02', 'Titel');
  const head = (await repository.git('rev-parse', 'HEAD')).trim();
  await repository.git('switch', '--quiet', 'main');
  await repository.write({ [`${at}/b.md`]: item('Siden') });
  await repository.commit('2026-09-03', 'Et andet punkt på main');
  return { repository, head };
}

/** Runs a command of a recipe as CI does, with this Dagsorden as the one that is installed. */
async function runStep(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const tools = await temporaryFolder();
  const npx = join(tools, 'npx');
  await writeFile(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(here, 'src/cli.ts')}" "$@"\n`);
  await chmod(npx, 0o755);
  await run('bash', ['-euo', 'pipefail', '-c', command], {
    cwd,
    env: { ...process.env, ...env, PATH: `${tools}:${process.env['PATH']}` },
  });
}

describe('GitHub', () => {
  test('what a pull request brings runs without rights, and what has rights runs nothing of it', () => {
    const review = jobOf('agenda', 'review');
    expect(review.if).toBe("github.event_name == 'pull_request'");
    expect(review.permissions).toEqual({ contents: 'read' });
    expect(review.steps[0]?.with).toEqual({ 'fetch-depth': 0, lfs: true, 'persist-credentials': false });

    const { on, permissions, jobs } = workflow('agenda-review');
    expect(on).toEqual({ workflow_run: { workflows: ['Agenda'], types: ['completed'] } });
    expect(parse(read('.github/workflows/agenda.yml')).name).toBe('Agenda');
    expect(permissions).toEqual({});
    const [changes, comment] = [jobOf('agenda-review', 'changes'), jobOf('agenda-review', 'comment')];
    expect(Object.keys(jobs)).toEqual(['changes', 'comment']);
    expect(changes.if).toContain("workflow_run.event == 'pull_request'");
    expect(changes.permissions).toEqual({ contents: 'read' });
    // The checkout names no ref: it is that of the default branch.
    expect(changes.steps[0]?.with).toEqual({ 'fetch-depth': 0, lfs: true, 'persist-credentials': false });
    expect(commandsOf(changes).join('\n')).not.toMatch(/checkout|switch|merge |pull\b/);
    expect(comment.permissions).toEqual({ 'pull-requests': 'write' });
    expect(comment.needs).toBe('changes');
    expect(commandsOf(comment)).toEqual([]);
    expect(comment.steps.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual([
      'actions/download-artifact',
      'actions/github-script',
    ]);
    for (const name of ['agenda', 'agenda-review']) {
      expect(read(`.github/workflows/${name}.yml`)).not.toMatch(/pull_request_target:|secrets\.\w/);
      for (const job of Object.values(workflow(name).jobs)) {
        expect(commandsOf(job).join('\n')).not.toContain('${{');
        expect(JSON.stringify(job.steps.map((step) => step.with?.['script'] ?? ''))).not.toContain('${{');
      }
    }
  });

  test('every action is one commit, and the code that npm brings runs where no credentials are', () => {
    for (const name of ['agenda', 'agenda-review']) {
      const text = read(`.github/workflows/${name}.yml`);
      const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action = '']) => action);
      expect(used.length).toBeGreaterThan(4);
      for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      for (const { steps } of Object.values(workflow(name).jobs).filter((job) => commandsOf(job).includes('npm ci'))) {
        expect(steps[0]?.with).toMatchObject({ 'persist-credentials': false, lfs: true, 'fetch-depth': 0 });
        const install = steps.findIndex((step) => step.run === 'npm ci');
        expect(JSON.stringify(steps.slice(install))).not.toMatch(/github\.token|secrets\./);
      }
    }
  });

  test('the commands of the review make preview, page and sheet of what merging would change', {
    timeout: 120_000,
  }, async () => {
    const { repository, head } = await openReview();
    const identity = ['-c', 'user.name=CI', '-c', 'user.email=ci@example.org'];
    await repository.git(...identity, 'merge', '--quiet', '--no-ff', '--no-edit', head);
    const commands = commandsOf(jobOf('agenda', 'review')).filter((command) => command !== 'npm ci');
    expect(commands).toHaveLength(3);
    for (const command of commands) await runStep(command, repository.folder);
    const page = await repository.read('review/changes.html');
    expect(page).toContain('Budgettet');
    expect(page).toContain('1 ændring i 1 dagsorden.');
    expect(await repository.read('review/amendments.pdf')).toMatch(/^%PDF/);
    expect(await repository.read('review/preview/it/2026-09-17/index.html')).toContain('Budgettet');
  });

  test('the comment is made from git alone, by the code of main', async () => {
    const { repository, head } = await openReview();
    await repository.git('update-ref', 'refs/pull/1/head', head);
    await repository.git('branch', '--quiet', '-D', 'rettelser');
    const clone = await temporaryFolder();
    await repository.git('clone', '--quiet', `file://${repository.folder}`, clone);
    for (const command of commandsOf(jobOf('agenda-review', 'changes')).filter((one) => one !== 'npm ci')) {
      await runStep(command, clone, { HEAD: head });
    }
    const comment = await readFile(join(clone, 'comment.md'), 'utf8');
    expect(comment).toContain('Titel: Budget → Budgettet');
    expect(comment).not.toContain('Siden');
    expect(await readFile(join(clone, at, 'a.md'), 'utf8')).toContain('title: Budget\n');
  });

  const payload = {
    workflow_run: {
      head_repository: { owner: { login: 'fremmed' } },
      head_branch: 'rettelser',
      head_sha: 'abc',
      html_url: 'https://github.example/runs/7',
    },
  };
  type Call = readonly [name: string, facts: Readonly<Record<string, unknown>>];

  /** Runs the script of the recipe with what `actions/github-script` gives it. */
  async function runScript(pulls: readonly object[], comments: readonly object[]): Promise<Call[]> {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'comment.md'), '<!-- dagsorden-diff -->\nÆndringer\n');
    const calls: Call[] = [];
    const note = (name: string) => async (facts: Readonly<Record<string, unknown>>) => {
      calls.push([name, facts]);
      return { data: name === 'list' ? pulls : {} };
    };
    const issues = { listComments: 'listComments', createComment: note('create'), updateComment: note('update') };
    const github = { rest: { pulls: { list: note('list') }, issues }, paginate: async () => comments };
    const context = { payload, repo: { owner: 'kommune', repo: 'raad' } };
    const script = String(jobOf('agenda-review', 'comment').steps[1]?.with?.['script']);
    const readText = () => '<!-- dagsorden-diff -->\nÆndringer\n';
    const load = (name: string) => (name === 'node:fs' ? { readFileSync: readText } : null);
    const Script = Object.getPrototypeOf(async () => undefined).constructor;
    await new Script('github', 'context', 'require', script)(github, context, load);
    return calls;
  }

  const pull = { number: 5, head: { sha: 'abc' } };
  const bot = { login: 'github-actions[bot]' };

  test('the first comment is written, later ones take its place', async () => {
    const others = [
      { id: 1, user: { login: 'x' }, body: '<!-- dagsorden-diff -->' },
      { id: 2, user: bot, body: 'Andet' },
      { id: 3, user: null, body: null },
    ];
    const [asked, created] = await runScript([pull], others);
    expect(asked).toEqual(['list', { owner: 'kommune', repo: 'raad', state: 'open', head: 'fremmed:rettelser' }]);
    expect(created).toMatchObject(['create', { issue_number: 5 }]);
    expect(created?.[1]['body']).toMatch(
      /^<!-- dagsorden-diff -->\nÆndringer\n\n\[Preview.*\]\(https:\/\/github\.example\/runs\/7#artifacts\)\n$/,
    );
    const [, updated] = await runScript(
      [pull],
      [...others, { id: 9, user: bot, body: '<!-- dagsorden-diff -->\nGammel' }],
    );
    expect(updated).toMatchObject(['update', { comment_id: 9, body: expect.stringContaining('Ændringer') }]);
  });

  test('nothing is written where the pull request has moved on', async () => {
    expect(await runScript([{ number: 5, head: { sha: 'def' } }], [])).toHaveLength(1);
  });
});

describe('GitLab', () => {
  test('only a merge request of the same project, with a token, gets a comment', () => {
    const { review, comment, variables } = gitlab();
    expect(variables.GIT_DEPTH).toBe(0);
    expect(review.artifacts.paths).toEqual(['review/']);
    expect(comment.rules).toEqual([
      {
        if: '$CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID && $DAGSORDEN_TOKEN',
      },
    ]);
    expect(comment.variables.GIT_STRATEGY).toBe('none');
  });

  test('the commands of the review', async () => {
    const { repository, head } = await openReview();
    await repository.git('switch', '--quiet', '--detach', head);
    const base = (await repository.git('merge-base', 'main', head)).trim();
    const commands: string[] = gitlab().review.script.slice(2);
    expect(commands).toHaveLength(4);
    for (const command of commands) {
      await runStep(command, repository.folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_SHA: head });
    }
    expect(await repository.read('review/comment.md')).toContain('Titel: Budget → Budgettet');
    expect(await repository.read('review/amendments.pdf')).toMatch(/^%PDF/);
  });

  test('the script writes one note and keeps it up to date', { timeout: 30_000 }, async () => {
    const own = { id: 77, author: { id: 4 }, body: '<!-- dagsorden-diff -->\nGammel' };
    const foreign = Array.from({ length: 100 }, (_, id) => ({ id, author: { id: 9 }, body: own.body }));
    for (const [last, expected] of [
      [[], ['POST /projects/1/merge_requests/2/notes']],
      [[own], ['PUT /projects/1/merge_requests/2/notes/77']],
    ] as const) {
      const written: string[] = [];
      const bodies: string[] = [];
      const server = createServer(async (request, response) => {
        const path = request.url ?? '';
        expect(request.headers['private-token']).toBe('hemmelig');
        if (request.method !== 'GET') {
          written.push(`${request.method} ${path}`);
          bodies.push(JSON.parse(await readBody(request)).body);
        }
        const answer =
          path === '/user' ? { id: 4 } : path.endsWith('page=1') ? foreign : path.endsWith('page=2') ? last : {};
        response.end(JSON.stringify(answer));
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      onTestFinished(() => {
        server.close();
      });
      const cwd = await temporaryFolder();
      await mkdir(join(cwd, 'review'));
      await writeFile(join(cwd, 'review/comment.md'), '<!-- dagsorden-diff -->\nÆndringer\n');
      const { port } = server.address() as AddressInfo;
      const env = {
        CI_API_V4_URL: `http://127.0.0.1:${port}`,
        CI_PROJECT_ID: '1',
        CI_MERGE_REQUEST_IID: '2',
        CI_PIPELINE_URL: 'https://gitlab.example/p/3',
        DAGSORDEN_TOKEN: 'hemmelig',
      };
      for (const command of gitlab().comment.script) await runStep(command, cwd, env);
      expect(written).toEqual(expected);
      expect(bodies[0]).toMatch(
        /^<!-- dagsorden-diff -->\nÆndringer\n\n\[Preview.*\]\(https:\/\/gitlab\.example\/p\/3\)\n$/,
      );
    }
  });
});

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

test('the recipes find the comment by the line that it begins with', () => {
  const state = { name: 'x', commit: null };
  const [marker = ''] = changesMarkdown([], {
    before: state,
    after: state,
    previewUrl: null,
    readers: 'public',
    words: findLocale('da'),
  }).split('\n');
  expect(read('.github/workflows/agenda-review.yml')).toContain(`startsWith('${marker}')`);
  expect(read('.gitlab-ci.yml')).toContain(`startsWith('${marker}')`);
});

test.each(languages)('the recipes are valid YAML in the language %s', (language) => {
  for (const path of ['.github/workflows/agenda.yml', '.github/workflows/agenda-review.yml', '.gitlab-ci.yml']) {
    expect(parse(read(path, language))).toBeTypeOf('object');
  }
});
