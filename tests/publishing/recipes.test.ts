import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRecipe, readRecipes } from './recipes.ts';

const cloudflare = '.github/workflows/agenda.yml (publish, for Cloudflare Pages)';
const bare = '.github/workflows/agenda.yml (steps, without a package.json)';
const netlify = '.github/workflows/agenda.yml (the last step, for Netlify)';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

test('the recipes are these, and those that are YAML can be read', async () => {
  const recipes = await readRecipes();
  expect([...recipes.keys()]).toEqual([
    bare,
    cloudflare,
    'hosting/_headers',
    netlify,
    '/etc/nginx/sites-available/agendas',
  ]);
});

test('secrets are known to one step of one job, on main, which runs nothing of the content', async () => {
  const { publish } = parse(await readRecipe(cloudflare));
  expect(publish.if).toBe("github.event_name == 'push' && github.ref == 'refs/heads/main'");
  expect(publish.permissions).toEqual({ contents: 'read' });
  const steps: Step[] = publish.steps;
  expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual([
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1',
    'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
  ]);
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands[0]).toBe('cp hosting/_headers dist/_headers');
  expect(commands[1]).toMatch(/^npx --yes wrangler@4 pages deploy dist /);
  expect(commands.join()).not.toMatch(/\$\{\{|npm (ci|install)/);
  expect(steps.filter(({ env }) => env !== undefined).map(({ env }) => Object.keys(env ?? {}))).toEqual([
    ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ACCOUNT_ID'],
  ]);
  const [step]: Step[] = parse(await readRecipe(netlify));
  expect(step?.run).toContain('--no-build --dir=dist');
});

test('the policy is the same everywhere, and allows no inline script or style to pages', async () => {
  const headers = await readRecipe('hosting/_headers');
  const nginx = await readRecipe('/etc/nginx/sites-available/agendas');
  const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
  expect(policy).not.toContain('unsafe-inline');
  expect(nginx).toContain(`~^text/html       "${policy}";`);
  expect(headers).toMatch(/\n\/\*\.pdf\n {2}! Content-Security-Policy\n/);
  for (const line of headers.split('\n')) expect(line.length).toBeLessThan(2000);
});
