/** Words that anybody's agenda has, in Swedish: what is done at meetings, and what holds sentences together. */
export const commonWords = `
  alla allt att av blev bli blir de dem den denna deras dess det detta dig din du där därför efter eller en enligt ett
  från för före genom ha hade han har hela henne hon hos hur i icke in ingen inte ja jag kan kunde man med mellan men mer
  mot måste ned nej något några nu när och också om oss på samt se sig sin sina ska skall skulle som så till under upp ur
  ut utan vad var varje vem vi vid vilka vilken än är över
  anmälan anmälningar anmälningsärenden arbetsutskott avslutning bakgrund behandling beslut besluta beslutar beslutas bilaga bilagor
  budget dagordning dagordningen delegationsbeslut ekonomi ekonomisk uppföljning föredragningslista fastställande fastställa fastställer
  förslag förvaltningen förvaltningschef godkänna godkänner godkännande information informationsärende informationsärenden informerar informera inledning justerare justering
  kommun kommunen kommunens kommunstyrelsen kvartal ledamöter ledamot lägger läggs handlingarna möte mötet möten nämnd nämnden
  nämndens nästa ordförande ordföranden ordförandens protokoll protokollet punkt punkter rapport rapporter redovisning sammanträde
  sammanträdet sammanträden sammanträdesplan sekretariat senaste skrivelse skrivelser slutna stängda styrelse styrelsen svar
  tjänsteskrivelse underlag uppdrag upprop utskott utskottet utskottets val verksamhet verksamhetsberättelse yttrande årsredovisning
  ärende ärenden ärendet övriga övrigt frågor fråga status första andra tredje
  januari februari mars april maj juni juli augusti september oktober november december`;
