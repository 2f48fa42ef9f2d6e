/*
 * Words that anybody's agenda has: of order, of recommendations, and those that hold sentences together. A title or a
 * passage of nothing else tells nothing of its item.
 */
import { locales } from '../locale/index.ts';
import { foldWord, listFoldedWords } from './search-words.ts';

const danish = `
  ad af alle allerede alt anden andet andre at atter begge blev blive bliver bør da de dem den denne deres derfor des
  det dette dig din dog du efter efterfølgende eller en end endnu er et for foran forbindelse fra før først ham han har
  have havde hen hende her hos hun hvad hvem hver hvilke hvis hvor hvordan i idet ikke ind indtil ingen ja jeg jer jf
  kan kl kun kunne lidt man mange med medens mellem men mere mod må ned nej noget nogle nok nu når nær næste og også om
  omkring op os over overfor pga pkt pr på samt se selv sig sin sine skal skulle som sted stedet stk således så tage tager
  taget t til tilbage under uden ud var ved vedr vedrørende vil ville vi være været
  afbud aflæggelse afrapportering afsnit afslutning anmodning ansvarlig april august baggrund beretning beslutning
  beslutninger beslutte beslutter behandles behandling bemærkninger bilag bordet budget budgettet budgetopfølgning byråd
  byrådet dagens dagsorden dagsordenen dato december direktion direktionen direktør direktøren drift drøfte drøftelse
  drøftelser drøfter efterretning enhed ekstraordinær eventuelt februar formand formanden formandens formandskabet forslag
  forslaget forvaltningen forvaltningens fremadrettet følgende gensidig godkende godkendelse godkender godkendes godkendt
  gruppe halvår henblik indstille indstiller indstilles indstilling indstillingen januar juli juni konstituering kommune
  kommunen kommunens kvartal kvartalsvis lukkede lukket maj marts medlem medlemmer medlemmerne meddelelse meddelelser måned
  møde mødedato mødedatoer møder mødet mødets møderne mødekalender mødeplan notat november nyt nye næstformand oktober
  oplæg opfølgning opsamling orientere orienterer orientering orienteringen orienteres oversigt plan planer planen protokol
  punkt punkter punktet pågældende regnskab regnskabet rapport redegørelse referat referatet resultat råd rådet rådets
  sag sager sagen sagens sagsfremstilling samarbejde sekretariat sekretariatet september seneste sidst sidste siden spørgsmål
  status strategi suppleant uddybende udkast underskrift underskriftsark udvalg udvalget udvalgets vedtage vedtager velkomst
  videre år året årets årlig årsberetning åbent åbne økonomi første anden tredje fjerde`;

const norwegian = `
  av blant ble bli blir de deg dem den denne der dere deres det dette di din disse du eller en enn er et ett etter for
  fordi fra før gjennom ha hadde han har henne hennes her hos hun hva hvem hver hvis hvor hvordan i ikke inn ingen ja jeg
  kan kunne man med mellom men mer mot må ned nei noe noen nå når og også om opp oss over på samt seg selv sin sine skal
  skulle slik som så til ut uten var ved vi vil ville være vært
  avslutning bakgrunn behandling behandles behandle beslutning budsjett drøfte drøfter drøfting eventuelt fellesmøte
  forslag godkjenning godkjenne godkjenner godkjennes innkalling innstilling innstiller kommune kommunen kommunens kommunedirektøren
  konstituering leder leders lukket lukkede medlemmer melding meldinger møte møtet møter møteplan møteprotokoll nestleder neste
  notat orientering orienteringer orientere orienterer protokoll rapport rapporter redegjørelse referat referatsaker regnskap råd
  rådet sak saker sakliste saksliste sekretariat sekretariatet siste spørsmål status styre styret tar ta tas tatt til
  etterretning underskrift utkast utvalg utvalget utvalgets vedlegg vedta vedtar vedtak økonomi økonomirapport årsmelding årsrapport
  tertialrapport første andre tredje januar februar mars april mai juni juli august september oktober november desember`;

const swedish = `
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

const english = `
  a about above after all also an and any are as at be because been before being below between both but by can could did
  do does down during each few for from further had has have having he her here him his how i if in into is it its just
  may me more most must my no nor not now of off on once only or other our out over own same she should so some such than
  that the their them then there these they this those through to too under until up us very was we were what when where
  which while who whom why will with would you your
  absence actions agenda agendas annual any apologies appendix approval approve approves approved attachment background board
  budget business case cases chair chair's chairman chairperson chairwoman close closed closing committee committees conclusion
  council councils council's date decide decides decision decisions declaration declarations director discuss discusses discussion draft
  executive extraordinary finance financial first fourth information informed interest interests item items last main matter matters
  meeting meetings member members minutes motion motions next note notes noted notices number officer open opening order other plan
  policy previous proposal proposals public quarter questions receive receives received recommend recommendation recommendations
  recommended recommends report reports resolution resolutions review second secretary session standing statement status summary
  take takes third update updates urgent vote welcome year
  january february march april june july august september october november december`;

const german = `
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

/** The general words of every language that agendas are written in, folded as the search compares them. */
export function listGeneralWords(): Set<string> {
  const words = [danish, norwegian, swedish, english, german].flatMap((list) => list.trim().split(/\s+/));
  return new Set([...words.map(foldWord), ...listInterface().flatMap(listFoldedWords)]);
}

/**
 * What pages and documents say by themselves, in every language; the source of a function holds the words that it puts
 * together. What a locale says of a field to its author stands on no page, and its examples are of what agendas are
 * about: cycle paths, waste.
 */
export function listInterface(): string[] {
  return locales.flatMap((locale) => listStrings({ ...locale, fields: listLabels(locale.fields) }));
}

function listLabels(fields: unknown): string[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).flatMap(([key, value]) =>
    key === 'label' && typeof value === 'string' ? [value] : listLabels(value),
  );
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}
