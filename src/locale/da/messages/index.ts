import type { Messages } from '../../message-values.ts';
import { agenda } from './agenda.ts';

/** What the rules say, by rule id. */
export const messages: Messages = { ...agenda };
