/* The recipes for printing in shards say to GitHub and GitLab what tests/cache/shards.test.ts runs. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRecipe } from '../publishing/recipes.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const commandsOf = (steps: readonly Step[]) => steps.flatMap(({ run }) => run ?? []);

test('on GitHub, as many shards print as each of them says, and the build joins all of them', async () => {
  const text = await readRecipe('.github/workflows/agenda.yml (print and build, in shards)', 'build-a-country');
  const { print, build } = parse(text);
  const { shard }: { shard: readonly number[] } = print.strategy.matrix;
  expect(shard).toEqual(shard.map((_, index) => index + 1));
  expect(print.env.SHARD).toBe(`\${{ matrix.shard }}/${shard.length}`);
  expect(commandsOf(print.steps)).toEqual(['npm ci', 'npx dagsorden build --shard "$SHARD"']);
  expect(build.needs).toBe('print');
  expect(commandsOf(build.steps)).toEqual([
    'npm ci',
    'npx dagsorden check --format github',
    'npx dagsorden merge shards/cache-*',
    'npx dagsorden build',
  ]);
  const steps: readonly Step[] = [...print.steps, ...build.steps];
  const uses = steps.flatMap((step) => step.uses ?? []);
  for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  const upload = steps.find(
    (step) => step.uses?.startsWith('actions/upload-artifact') && step.with?.['retention-days'] === 1,
  );
  expect(upload?.with).toMatchObject({ path: '.dagsorden-cache', 'include-hidden-files': true });
  for (const job of [print, build]) {
    expect(job.permissions).toEqual({ contents: 'read' });
    expect(job.steps[0].with).toEqual({ 'fetch-depth': 0, lfs: true, 'persist-credentials': false });
  }
});

test('on GitLab, too', async () => {
  const { print, build } = parse(await readRecipe('.gitlab-ci.yml (print and build, in shards)', 'build-a-country'));
  expect(print.parallel).toBeGreaterThan(1);
  expect(print.script).toContain('npx dagsorden build --shard "$CI_NODE_INDEX/$CI_NODE_TOTAL"');
  expect(print.artifacts.paths).toEqual(['shards/']);
  expect(build.needs).toEqual(['print']);
  expect(build.script.slice(-2)).toEqual(['npx dagsorden merge shards/cache-*', 'npx dagsorden build']);
});
