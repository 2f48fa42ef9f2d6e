/* What a model says: the texts of earlier versions. */
import type { ElementContent } from 'hast';
import { plainText } from '../text/plain-text.ts';
import { visitElements } from '../text/visit-nodes.ts';

/** Every text of a model. */
export function listModelTexts(model: unknown): string[] {
  const texts: string[] = [];
  collectTexts(model, (text) => texts.push(text), isNew);
  return texts;
}

/** The same, each text once: versions have most of what they say, and mostly the same objects, from those before. */
export function listDistinctTexts(models: readonly unknown[]): ReadonlySet<string> {
  const [texts, seen] = [new Set<string>(), new Set<object>()];
  const isFresh = (value: object) => seen.size < seen.add(value).size;
  collectTexts(models, (text) => texts.add(text), isFresh);
  return texts;
}

type Add = (text: string) => unknown;

function collectTexts(value: unknown, add: Add, isWanted: (value: object) => boolean): void {
  if (typeof value === 'string') add(value);
  if (typeof value !== 'object' || value === null || !isWanted(value)) return;
  if (isContent(value)) collectContent(value, add);
  else for (const one of Object.values(value)) collectTexts(one, add, isWanted);
}

function isNew(): boolean {
  return true;
}

function collectContent(content: readonly ElementContent[], add: Add): void {
  add(plainText(content));
  visitElements(content, ({ properties, data }) => {
    collectTexts(properties, add, isNew);
    if (data?.target !== undefined) collectTexts(data.target, add, isNew);
  });
}

function isContent(value: unknown): value is readonly ElementContent[] {
  return Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null && 'type' in one);
}
