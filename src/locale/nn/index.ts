import { extendLanguage } from '../extend.ts';
import type { Language } from '../language.ts';
import { nb } from '../nb/index.ts';
import { input } from './input.ts';
import { locale } from './interface.ts';
import { messages } from './messages/index.ts';
import { phrases } from './phrases/index.ts';
import { terminal } from './terminal.ts';

/** Norwegian (Nynorsk). What is the same word in Bokmål is said there. */
export const nn: Language = extendLanguage(nb, {
  tags: ['nn'],
  locale,
  messages,
  terminal,
  phrases,
  input,
  loadImportWords: async () => (await import('./import.ts')).importWords,
  loadScaffold: async () => (await import('./scaffold.ts')).scaffold,
  loadPatterns: () => import('hyphen/patterns/nn.js'),
});
