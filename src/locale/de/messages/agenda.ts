import { formatDate } from '../../day.ts';
import type { AgendaValues, Messages } from '../../message-values.ts';

const day = (date: string) => formatDate(date, 'de');

const orders = (items: AgendaValues['number-order']['order']) =>
  items.map(({ name }, at) => `order: ${at + 1} in ${name}`).join(', ');

/** Punkte, ihre Teile und ihre Nummern. */
export const agenda: Messages<AgendaValues> = {
  redirect: {
    summary: 'Ein Pfad einer früheren Website führt zu einer Seite dieser.',
    tell: ({ fault, path, place }) =>
      ({
        place: {
          reason: `Den Ort „${place}“, zu dem ${path} führen soll, gibt es nicht`,
          note: 'Schreiben Sie die Namen der Ordner, wie it-rat/2026-09-17/haushalt, oder eine Adresse, die mit https:// beginnt.',
        },
        taken: {
          reason: `Unter ${path} hat die Website selbst eine Seite`,
          note: 'Entfernen Sie die Zeile: Leserinnen und Leser finden dort die heutige Seite.',
        },
      })[fault],
  },
  'duplicate-number': {
    summary: 'Eine Nummer kommt auf einer Tagesordnung nur einmal vor.',
    tell: ({ number, other }) => ({
      reason: `Die Nummer ${number} ist schon in ${other} vergeben`,
      note: 'Eine Nummer wird auf einer Tagesordnung nie zweimal verwendet. Entfernen Sie die Zeile number: aus dem neueren der beiden Punkte.',
    }),
  },
  'number-order': {
    summary: 'Die Punkte eines Abschnitts stehen in der Reihenfolge ihrer Nummern.',
    tell: ({ number, before, order }) => ({
      reason: `Punkt ${number} steht hinter Punkt ${before}`,
      note: `Ordnen Sie die Punkte nach ihren festen Nummern: Schreiben Sie ${orders(order)}. Ist die Tagesordnung noch nicht veröffentlicht, entfernen Sie stattdessen die Zeile number: aus den Punkten.`,
    }),
  },
  'deleted-item': {
    summary: 'Ein Punkt einer Tagesordnung mit festen Nummern wird abgesetzt, nicht gelöscht.',
    tell: ({ number }) => ({
      reason: `Punkt ${number} wurde aus einer Tagesordnung mit festen Nummern gelöscht`,
      note: `Stellen Sie die Datei von Punkt ${number} wieder her, und schreiben Sie die Begründung in das Feld withdrawn.`,
    }),
  },
  'meeting-date': {
    summary: 'Der Ordner einer Sitzung ist nach ihrem Datum benannt.',
    tell: ({ date, folder }) => ({
      reason: `Die Sitzung ist am ${day(date)}, ihr Ordner heißt aber ${folder}`,
      note: `Berichtigen Sie eines von beiden. Wurde die Sitzung verlegt, so behalten Sie den Ordner bei und schreiben moved: ${folder.slice(0, 10)}.`,
    }),
  },
  'long-meeting': {
    summary: 'Eine Sitzung, die über Mitternacht geht, dauert nicht länger als zwölf Stunden.',
    tell: ({ start, end, hours }) => ({
      reason: `Die Sitzung geht von ${start} bis ${end} am nächsten Tag, ${hours} Stunden`,
      note: `Eine Uhrzeit vor dem Beginn ist am nächsten Tag. Schreiben Sie eine spätere Uhrzeit als ${start}, wenn das gemeint war.`,
    }),
  },
  'time-plan': {
    summary: 'Ein Zeitplan hat keine Lücken und endet mit der Sitzung.',
    tell: ({ fault, time, other }) =>
      ({
        gap: {
          reason: `Der Punkt hat keine Dauer, deshalb haben „${other}“ und was folgt keine Zeit`,
          note: 'Schreiben Sie, wie lange der Punkt dauert (duration: 10 min), oder wann ein späterer beginnt (at: 11:00). Bis dahin wird das Folgende ohne Zeiten gezeigt.',
        },
        overlap: {
          reason: `Der Punkt beginnt, bevor „${other}“ um ${time} Uhr fertig ist`,
          note: 'Korrigieren Sie at: oder die Dauer der Punkte davor.',
        },
        day: {
          reason: 'Der Punkt beginnt an einem Tag, an dem die Sitzung nicht stattfindet',
          note: 'Korrigieren Sie das Datum in at: oder until: der Sitzung.',
        },
        end: {
          reason: `Der Zeitplan geht bis ${time} Uhr, die Sitzung endet aber um ${other} Uhr`,
          note: 'Kürzen Sie die Dauer, oder korrigieren Sie end: der Sitzung.',
        },
      })[fault],
  },
  'no-items': {
    summary: 'Eine veröffentlichte Tagesordnung hat Punkte oder einen Link zu dem Dokument, in dem sie steht.',
    tell: ({ status }) => ({
      reason: `Die Sitzung hat den Status ${status}, aber keine Punkte`,
      note: 'Fügen Sie die Punkte hinzu, für jeden eine Markdown-Datei, oder schreiben Sie status: draft, bis sie da sind.',
    }),
  },
  'not-frozen': {
    summary: 'Die Nummern einer veröffentlichten Tagesordnung stehen fest.',
    tell: ({ meeting }) => ({
      reason: 'Die Tagesordnung ist veröffentlicht, ihre Nummern können sich aber noch ändern',
      note: `Führen Sie dagsorden freeze ${meeting} aus, sobald die Tagesordnung verschickt ist.`,
    }),
  },
  notice: {
    summary: 'Eine Tagesordnung wird so lange vor der Sitzung veröffentlicht, wie das Gremium es verlangt.',
    tell: ({ published, latest, weekdays }) => ({
      reason: `Die Tagesordnung wurde am ${day(published)} veröffentlicht, hätte aber spätestens am ${day(latest)} vorliegen müssen (${weekdays} ${weekdays === 1 ? 'Arbeitstag' : 'Arbeitstage'} vor der Sitzung)`,
      note: 'Berichtigen Sie das Datum, wenn es falsch ist. Sonst kam die Tagesordnung zu spät, und das sollte in der Niederschrift stehen.',
    }),
  },
  'part-order': {
    summary: 'Die Teile eines Punktes stehen in der Reihenfolge, die sein Abschnitt vorgibt.',
    tell: ({ part, before, order }) => ({
      reason: `Der Teil „${part}“ steht nach „${before}“, die Reihenfolge ist aber ${order.join(', ')}`,
      note: `Verschieben Sie ${part} mit dem zugehörigen Text nach oben, vor ${before}.`,
    }),
  },
  'required-part': {
    summary: 'Ein Punkt hat die Teile, die sein Abschnitt verlangt.',
    tell: ({ part }) => ({
      reason: `Dem Punkt fehlt der Teil „${part}“`,
      note: `Fügen Sie die Zeile ## ${part} und den Text dazu ein. Welche Teile nötig sind, steht in der index.md des Gremiums.`,
    }),
  },
  'section-number': {
    summary: 'Eine feste Nummer ist eine, die der Platz ihres Punktes haben kann.',
    tell: ({ number, example, flat }) => ({
      reason: `Der Punkt hat die feste Nummer ${number}, aber hier lauten die Nummern wie ${example}`,
      note: flat
        ? 'Zählt die Tagesordnung durch alle Abschnitte, so schreiben Sie numbering: flat in die index.md der Sitzung oder des Gremiums. Sonst verschieben Sie den Punkt zurück oder löschen die Zeile number:.'
        : 'Geben Sie der Sitzung die Abschnitte und die Nummerierung, mit denen sie veröffentlicht wurde, in ihren eigenen Feldern sections und numbering, oder verschieben Sie den Punkt zurück.',
    }),
  },
  'item-parent': {
    summary:
      'Ein Unterpunkt steht unter einem Punkt derselben Sitzung und desselben Abschnitts, höchstens drei Ebenen tief.',
    tell: ({ fault, under, nearest, section }) =>
      ({
        unknown: {
          reason: `Die Sitzung hat keinen Punkt mit dem Namen ${under}`,
          note:
            nearest === null
              ? 'Entfernen Sie die Zeile under:.'
              : `Schreiben Sie den Namen der Datei ohne .md, zum Beispiel under: ${nearest}`,
        },
        circle: {
          reason: `Der Punkt steht unter sich selbst (under: ${under})`,
          note: 'Entfernen Sie die Zeile under: bei dem Punkt, der zuoberst stehen soll.',
        },
        deep: {
          reason: 'Der Unterpunkt steht auf der vierten Ebene, es gibt aber höchstens drei',
          note: 'Setzen Sie den Punkt unter einen, der höher steht, oder entfernen Sie die Zeile under:.',
        },
        section: {
          reason: `Der Unterpunkt steht in einem anderen Abschnitt als sein Punkt, der section: ${section} hat`,
          note: `Schreiben Sie section: ${section}`,
        },
        closed: {
          reason: 'Der Unterpunkt ist öffentlich, sein Punkt aber nichtöffentlich',
          note: 'Schreiben Sie closed: true, oder setzen Sie den Punkt an eine andere Stelle.',
        },
      })[fault],
  },
  'unknown-part': {
    summary: 'Ein Teil eines Punktes ist einer, den sein Abschnitt hat.',
    tell: ({ part, nearest, known }) => ({
      reason: `Einen Teil „${part}“ gibt es nicht`,
      note: `Meinten Sie „${nearest}“? Schreiben Sie ## ${nearest}. Die Teile heißen hier ${known.join(', ')}. Schreiben Sie ### vor eine Überschrift innerhalb eines Teils.`,
    }),
  },
  'duplicate-part': {
    summary: 'Ein Punkt hat jeden Teil nur einmal.',
    tell: ({ part, line }) => ({
      reason: `Der Teil „${part}“ kommt in dem Punkt zweimal vor`,
      note: `Verschieben Sie den Text nach oben zu dem Teil in Zeile ${line}, oder schreiben Sie ### vor eine Überschrift innerhalb eines Teils.`,
    }),
  },
  votes: {
    summary: 'Stimmen gehen auf: Namen, Anzahl und Ergebnis passen zueinander.',
    tell: ({ fault, name, count, most }) =>
      ({
        twice: {
          reason: `${name} hat zweimal abgestimmt`,
          note: 'Lassen Sie den Namen nur einmal in for, against, abstain und absent stehen.',
        },
        stranger: {
          reason: `${name} ist weder Mitglied noch als anwesend eingetragen`,
          note: 'Korrigieren Sie den Namen, oder ergänzen Sie ihn in present: der Sitzung oder members: des Gremiums.',
        },
        recused: {
          reason: `${name} war befangen, hat aber abgestimmt`,
          note: 'Entfernen Sie den Namen aus der Abstimmung oder aus recused:.',
        },
        away: {
          reason: `${name} hat abgestimmt, war aber nicht anwesend`,
          note: 'Korrigieren Sie die Abstimmung oder die Zeiten in present: der Sitzung und held: und absent: des Punkts.',
        },
        many: {
          reason: `Es gibt ${count} Stimmen, höchstens ${most} konnten abstimmen`,
          note: 'Korrigieren Sie die Anzahl, oder present: der Sitzung.',
        },
        majority: {
          reason: `Das Ergebnis passt nicht zu ${count} Ja- und ${most} Nein-Stimmen`,
          note: 'Korrigieren Sie result: oder die Anzahl.',
        },
      })[fault],
  },
  'would-renumber': {
    summary: 'Kein Punkt einer Tagesordnung mit festen Nummern kann eine andere Nummer bekommen.',
    tell: ({ number, meeting }) => ({
      reason: `Der Punkt hat keine feste Nummer, obwohl die Nummern der Tagesordnung feststehen; zurzeit ist es ${number}`,
      note: `Führen Sie dagsorden freeze ${meeting} aus. Bis dahin kann der nächste Punkt die Nummer ändern.`,
    }),
  },
};
