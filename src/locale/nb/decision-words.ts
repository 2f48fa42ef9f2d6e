import type { DecisionWords } from '../da/decision-words.ts';

/** Decisions as Norwegian agendas and minutes speak of them, in Bokmål and Nynorsk. */
export const decisionWords: DecisionWords = {
  decision:
    'vedtak vedtaket vedtaka vedtakene beslutning beslutningen beslutninger beslutningene avgjørelse avgjørelsen avgjørelser avgjerd avgjerda voteringsresultat avstemningsresultat stemmegivning røysting',
  resolution: 'resolusjon resolusjonen fråsegn',
  record:
    'protokoll protokollen møteprotokoll møteprotokollen møtebok møteboka møteboken referat referatet møtereferat protokollutskrift saksprotokoll votering voteringen voteringer avstemning avstemningen avstemninger røystinga protokolltilførsel protokolltilførsler protokolltilførslar stemmeforklaring stemmeforklaringer stemmetall',
  course:
    'behandling behandlinga behandlingen møtebehandling møtebehandlinga møtebehandlingen utvalgsbehandling sluttbehandling sluttbehandlinga',
  discussion: 'diskusjon diskusjonen debatt debatten drøfting drøftinga ordskifte ordskiftet konklusjon konklusjonen',
  verdict: 'vedtatt vedteken vedteke besluttet godkjent godkjend godkjende avvist tiltrådt forkastet tatt teke',
  aroundVerdict:
    'innstillingen innstillinga forslaget framlegget saken saka ble blei vart er enstemmig samrøystes mot stemmer røyster uten utan endringer endringar med og som innstilt tatt teke til orientering etterretning på i møtet møte',
  proposal: 'forslag framlegg innstilling tilråd anbefal utkast grunnlag',
  asking: 'til for',
  earlier: 'tidligere tidlegare forrige førre foregående siste sist',
  about:
    'konsekvens oppfølging kommunikasjon evaluering orientering bakgrunn bakgrunnen tidsplan prosess virkning gjennomføring klage myndighet godkjenning iverksett delegert hjemmel mynde',
  filler:
    'i av fra frå for på ved den det de om vårt endelig endeleg punkt punktet sak saken saka nr møtet møte dagens enstemmig samrøystes resultat resultatet',
  meeting: 'møte møtet møtets',
  and: 'og samt eller',
  body: 'utvalg utvalget utvalgets utval utvalet utvalets råd rådet rådets styre styret styrets styrets nemnd nemnda nemndas formannskap formannskapet formannskapets ting tinget tingets leder lederens leiar leiarens møtets kommunens',
  decided: 'besluttet vedtok godkjente godkjende avviste tiltrådte bestemte',
  passive:
    'det ble besluttet|det ble vedtatt|det vart vedteke|innstillingen ble|innstillinga vart|forslaget ble vedtatt|forslaget ble enstemmig vedtatt|forslaget falt|framlegget vart|* tok saken til orientering|* tok saka til orientering|* tok orienteringen til etterretning',
  otherTime:
    'tidligere tidlegare forrige førre siste sist allerede allereie da når hvis dersom siden sidan etter før årlig årleg',
  that: 'at å',
};
