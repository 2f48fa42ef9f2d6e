import type { Joints } from '../language.ts';

/** Parts of Norwegian compounds that the patterns do not know. */
export const joints: Joints = {
  first: ['personvern', 'system', 'saksbehandler'],
  last: ['eier', 'erklæring', 'ansvar', 'utvalg'],
};
