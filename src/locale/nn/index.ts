import { extendLanguage } from '../extend.ts';
import type { Language } from '../language.ts';
import { nb } from '../nb/index.ts';
import { locale } from './interface.ts';
import { messages } from './messages.ts';
import { terminal } from './terminal.ts';

/** Norwegian (Nynorsk). What it shares with Bokmål, or does not say yet, is said in Bokmål. */
export const nn: Language = extendLanguage(nb, {
  tags: ['nn'],
  locale,
  messages,
  terminal,
  input: {
    weekdays: ['yrkedagar', 'kvardagar'],
    choices: {
      published: ['publisert', 'kunngjord'],
      decision: ['vedtak', 'avgjerd'],
      adopted: ['vedteke', 'godkjent'],
      amended: ['vedteke med endringar'],
      rejected: ['forkasta', 'avvist'],
      postponed: ['utsett'],
      referred: ['oversendt'],
      noted: ['teke til vitande', 'teke til orientering'],
    },
  },
  loadScaffold: async () => (await import('./scaffold.ts')).scaffold,
  loadPatterns: () => import('hyphen/patterns/nn.js'),
});
