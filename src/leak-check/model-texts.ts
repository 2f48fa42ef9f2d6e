/* What a model says: the texts of earlier versions. */
import type { ElementContent } from 'hast';
import { plainText } from '../text/plain-text.ts';
import { visitElements } from '../text/visit-nodes.ts';

/** Every text of a model. */
export function listModelTexts(model: unknown): string[] {
  const texts: string[] = [];
  collectTexts(model, texts);
  return texts;
}

function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (isContent(value)) collectContent(value, texts);
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) collectTexts(one, texts);
  }
}

function collectContent(content: readonly ElementContent[], texts: string[]): void {
  texts.push(plainText(content));
  visitElements(content, ({ properties, data }) => {
    collectTexts(properties, texts);
    if (data?.target !== undefined) collectTexts(data.target, texts);
  });
}

function isContent(value: unknown): value is readonly ElementContent[] {
  return Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null && 'type' in one);
}
