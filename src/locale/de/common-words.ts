/** Words that anybody's agenda has, in German: what is done at meetings, and what holds sentences together. */
export const commonWords = `
  ab aber alle allem allen aller alles als also am an auch auf aus bei beim bereits bis bzw da damit dann das dass dem den
  denn der des die dies diese dieser dieses doch durch ein eine einem einen einer eines er es für gegen haben hat hatte hier
  ihr ihre im in ins ist ja kann kein keine können mit nach nicht noch nun nur ob oder ohne sein seine seit sich sie sind
  so soll sollen sowie über um und uns unter vom von vor war waren was wenn werden wie wir wird worden wurde wurden zu zum
  zur zwischen
  abschluss allgemeine allgemeines anfragen anlage anlagen anregungen antrag anträge ausschuss ausschusses ausschussvorsitzende
  ausschussvorsitzender aussprache bekanntgabe bekanntgaben bekanntmachungen begrüßung bericht berichte berichterstattung beschließt
  beschließen beschluss beschlüsse beschlussfähigkeit beschlussvorlage beratung bürgermeister bürgermeisterin einladung einwohner
  einwohnerfragestunde empfiehlt empfehlung entwurf ergänzung eröffnung erste ersten feststellung fragestunde gemeinde gemeinderat
  gemeinderates genehmigt genehmigung geschlossene haushalt haushaltsplan information informationen jahr jahres jahresabschluss
  jahresbericht kenntnis kenntnisnahme kenntnisgabe letzte letzten letzter mitglieder mitteilung mitteilungen nächste nächsten nächste
  nichtöffentliche nichtöffentlichen nichtöffentlicher niederschrift nimmt öffentliche öffentlichen öffentlicher ordnungsgemäßen protokoll
  protokolls punkt quartal rat rates ratsmitglieder sachstand sachstandsbericht satzung schließung sitzung sitzungen sitzungstermine
  stadt stadtrat stadtverwaltung status tagesordnung tagesordnungspunkt teil top verabschiedung verschiedenes verwaltung verwaltungsvorlage
  vorlage vorlagen vorsitz vorsitzende vorsitzenden vorsitzender wahl zweite dritte
  januar februar märz april mai juni juli august september oktober november dezember`;
