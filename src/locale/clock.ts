import type { Clock } from './language.ts';

/** Of a language whose times of day need no correction. */
export const asIntlTells: Clock = { alone: (time) => time, behindDate: (told) => told };
