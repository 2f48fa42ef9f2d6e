import type { Messages } from '../../message-values.ts';
import { agenda } from './agenda.ts';
import { closed } from './closed.ts';

/** What the rules say, by rule id. */
export const messages: Messages = { ...agenda, ...closed };
