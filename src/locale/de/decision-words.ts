import type { DecisionWords } from '../da/decision-words.ts';

/** Decisions as German agendas and minutes speak of them. */
export const decisionWords: DecisionWords = {
  decision:
    'beschluss beschlüsse beschlusses beschlussfassung beschlußfassung entscheidung entscheidungen abstimmungsergebnis abstimmungsergebnisse beratungsergebnis beschlussergebnis',
  resolution: 'resolution resolutionen entschließung entscheid entscheide entscheids',
  record:
    'protokoll protokolle niederschrift niederschriften sitzungsprotokoll sitzungsniederschrift beschlussprotokoll ergebnisprotokoll protokollauszug niederschriftsauszug abstimmung abstimmungen wortprotokoll beratungsverlauf diskussionsverlauf sitzungsverlauf protokollnotiz protokollerklärung stimmenverhältnis',
  course: 'behandlung',
  discussion: 'beratung beratungen diskussion aussprache debatte erörterung',
  verdict: 'beschlossen angenommen abgelehnt zugestimmt genehmigt verabschiedet genommen',
  aroundVerdict:
    'der die das antrag vorlage dem vorschlag wird wurde ist einstimmig mehrheitlich mit bei stimmen enthaltungen gegen ja nein einer zwei ohne gegenstimmen und so wie vorgeschlagen zur kenntnis genommen in der sitzung',
  proposal: 'vorschlag entwurf empfehlung empfohlen antrag vorlage grundlage',
  asking: 'zum zur für',
  earlier:
    'bisherige bisheriger bisherigen frühere früherer früheren vorherige vorheriger letzte letzten letzter vorige vorangegangene',
  about:
    'auswirkung umsetzung kontrolle ausführung kommunikation evaluation information hintergrund zeitplan verfahren wirkung genehmigung widerspruch klage finanzielle begründung vollzug zuständigkeit folgen',
  filler:
    'der die das des dem den im in vom von zu top tagesordnungspunkt punkt nr sitzung endgültiger einstimmiger unser ergebnis',
  meeting: 'sitzung',
  and: 'und sowie oder',
  body: 'rat rats gemeinderat gemeinderats gemeinderates stadtrat stadtrats stadtrates kreisrat ortsrat ortsrates bezirksrat verwaltungsrat verwaltungsrats aufsichtsrat aufsichtsrats ausschuss ausschusses vorstand vorstands vorstandes kreistag kreistags kreistages versammlung kommission gremium gremiums beirat beirats beirates vorsitzenden magistrat magistrats senat senats präsidium präsidiums',
  decided: 'beschloss genehmigte billigte verabschiedete entschied',
  passive:
    'es wurde beschlossen|der antrag wurde angenommen|der antrag wurde abgelehnt|die vorlage wurde angenommen|der beschluss wurde gefasst|* nahm den bericht zur kenntnis|* nahm die vorlage zur kenntnis|* stimmte der vorlage zu|* stimmte dem antrag zu|* stimmte dem vorschlag zu',
  otherTime:
    'früher vorige letzte letzten zuletzt bereits schon als wenn falls sofern seit nach nachdem bevor ob jährlich',
  that: 'dass daß',
};
