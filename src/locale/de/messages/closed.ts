import type { ClosedValues, Messages } from '../../message-values.ts';

/** Was nicht öffentlich ist oder noch nicht. */
export const closed: Messages<ClosedValues> = {
  'early-decision': {
    summary: 'Was beschlossen wurde, ist vor der Niederschrift nicht öffentlich.',
    tell: ({ text, heading }) => ({
      reason: `„${text}“ liest sich wie ein Beschluss, aber die Tagesordnung ist noch keine Niederschrift`,
      note: `Verschieben Sie das Beschlossene unter die Überschrift ${heading}: Es wird gezeigt, sobald die Sitzung status: minutes hat. Ist es kein Beschluss dieser Sitzung, schreiben Sie <!-- dagsorden-ignore early-decision: warum --> in die Zeile davor.`,
    }),
  },
};
