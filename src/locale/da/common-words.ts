/** Words that anybody's agenda has, in Danish: what is done at meetings, and what holds sentences together. */
export const commonWords = `
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
