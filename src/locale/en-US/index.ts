import { en } from '../en/index.ts';
import { extendLanguage } from '../extend.ts';
import type { Language } from '../language.ts';
import { locale } from './interface.ts';
import { messages } from './messages.ts';

/** English as it is written in the United States: its spelling, and what its public bodies call things. */
export const enUS: Language = extendLanguage(en, {
  tags: ['en-US'],
  paper: 'letter',
  locale,
  messages,
  loadScaffold: async () => (await import('./scaffold.ts')).scaffold,
  loadPatterns: () => import('hyphen/patterns/en-us.js'),
});
