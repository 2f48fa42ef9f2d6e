import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../support/cli.ts';

/** The code blocks of a page in docs/how-to that are named, by name. */
export async function readRecipes(page = 'publish'): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(repository, `docs/how-to/${page}.md`), 'utf8');
  const blocks = [...text.matchAll(/^```\w+ (\S.*)\n([\s\S]*?)^```$/gm)];
  return new Map(blocks.map(([, name = '', body = '']) => [name, body]));
}

/** One of them. */
export async function readRecipe(name: string, page = 'publish'): Promise<string> {
  const recipe = (await readRecipes(page)).get(name);
  if (recipe === undefined) throw new Error(`docs/how-to/${page}.md has no ${name}`);
  return recipe;
}
