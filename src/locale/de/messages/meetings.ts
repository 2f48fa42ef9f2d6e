import type { MeetingValues, Messages } from '../../message-values.ts';

/** Meetings as a whole: whether they are held, who was there, and what became of their minutes. */
export const meetings: Messages<MeetingValues> = {
  approval: {
    summary: 'Eine Niederschrift wird nach ihrer Sitzung genehmigt, von einer, die es gibt.',
    tell: ({ fault, written, nearest }) =>
      fault === 'early'
        ? {
            reason: `Die Niederschrift ist am ${written} genehmigt, die Sitzung war aber erst am ${nearest}`,
            note: 'Berichtigen Sie das Datum in approved.',
          }
        : {
            reason: `Die Sitzung ${written}, die die Niederschrift genehmigt haben soll, gibt es nicht`,
            note:
              nearest === null
                ? 'Entfernen Sie meeting:, oder legen Sie die Sitzung an.'
                : `Schreiben Sie den Namen des Ordners: meeting: ${nearest}`,
          },
  },
  'consent-item': {
    summary: '`consent` steht in einem Abschnitt, über dessen Punkte gemeinsam entschieden wird.',
    tell: ({ title }) => ({
      reason: `Das Feld consent bewirkt hier nichts, denn über die Punkte des Abschnitts „${title}“ wird einzeln entschieden`,
      note: `Löschen Sie die Zeile. Wird über die Punkte von „${title}“ gemeinsam entschieden, schreiben Sie consent: true in den Abschnitt, in der index.md des Gremiums oder der Sitzung.`,
    }),
  },
  'cancelled-agenda': {
    summary: 'Die Tagesordnung einer abgesagten Sitzung wird nur gezeigt, wenn sie veröffentlicht war.',
    tell: () => ({
      reason:
        'Die Sitzung ist abgesagt, und ihre Tagesordnung wird nicht gezeigt, denn nichts sagt, dass sie veröffentlicht war',
      note: 'War sie veröffentlicht, schreiben Sie den Tag: published: JJJJ-MM-TT. Andernfalls können die Punkte und der Text entfernt oder in eine spätere Sitzung verschoben werden.',
    }),
  },
  quorum: {
    summary: 'Die Niederschrift nennt so viele Anwesende, dass Beschlussfähigkeit bestand.',
    tell: ({ count, needed, item }) => ({
      reason: `Anwesend ${item ? 'waren beim Punkt' : 'waren'} ${count}, das Gremium braucht aber mindestens ${needed}`,
      note: 'Berichtigen Sie present, auch Vertretungen: {name: …, for: MITGLIED}, oder quorum des Gremiums. Stimmt es, sollte in der Niederschrift stehen, dass nichts beschlossen werden konnte.',
    }),
  },
};
