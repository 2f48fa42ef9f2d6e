/* Apart from the languages, which every command loads: what only the preview says. */
import { preview as da, type PreviewWords } from './da/preview.ts';
import { preview as de } from './de/preview.ts';
import { preview as en } from './en/preview.ts';
import { preview as nb } from './nb/preview.ts';
import { preview as nn } from './nn/preview.ts';
import type { LanguageCode } from './registry.ts';
import { preview as sv } from './sv/preview.ts';

export type { PreviewWords } from './da/preview.ts';

/** What the preview says around the pages, by language. */
export const previewWords: Readonly<Record<LanguageCode, PreviewWords>> = {
  da,
  en,
  'en-US': en,
  sv,
  nb,
  nn: { ...nb, ...nn },
  de,
};
