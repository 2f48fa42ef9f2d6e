/* What a public site may say: what stands in there is no secret, even if a closed item says it too. */
import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Site } from '../agenda/model.ts';
import type { Locale } from '../locale/index.ts';
import { plainText } from '../text/plain-text.ts';

/** Every text of a model, and the words that pages and documents put around it. */
export function listPublicTexts(site: Site, locales: readonly Locale[]): string[] {
  const texts: string[] = [];
  collectTexts(site, texts);
  for (const locale of locales) collectTexts(locale, texts);
  return texts;
}

/** The source of a function holds the words that it puts together. */
function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'function') texts.push(String(value));
  else if (isContent(value)) collectContent(value, texts);
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) collectTexts(one, texts);
  }
}

function collectContent(content: readonly ElementContent[], texts: string[]): void {
  texts.push(plainText(content));
  visit({ type: 'root', children: [...content] }, 'element', ({ properties, data }) => {
    collectTexts(properties, texts);
    if (data?.target !== undefined) collectTexts(data.target, texts);
  });
}

function isContent(value: unknown): value is readonly ElementContent[] {
  return Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null && 'type' in one);
}
