import type { ClosedValues, Messages } from '../../message-values.ts';

/** Det som ikke er offentlig, eller ikke er det ennå. */
export const closed: Messages<ClosedValues> = {
  'early-decision': {
    summary: 'Det som ble vedtatt, er ikke offentlig før protokollen.',
    tell: ({ text, heading }) => ({
      reason: `«${text}» ser ut som et vedtak, men sakslisten er ikke en protokoll ennå`,
      note: `Flytt det som ble vedtatt, inn under overskriften ${heading}: det vises når møtet har status: minutes. Er det ikke et vedtak fra dette møtet, skriv <!-- dagsorden-ignore early-decision: hvorfor --> på linjen før.`,
    }),
  },
};
