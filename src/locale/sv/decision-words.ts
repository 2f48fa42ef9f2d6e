import type { DecisionWords } from '../da/decision-words.ts';

/** Decisions as Swedish agendas and minutes speak of them. */
export const decisionWords: DecisionWords = {
  decision:
    'beslut beslutet besluten avgörande avgörandet avgöranden omröstningsresultat voteringsresultat beslutsgång',
  resolution: 'resolution resolutionen',
  record:
    'protokoll protokollet mötesprotokoll sammanträdesprotokoll beslutsprotokoll protokollsutdrag protokollutdrag mötesanteckningar minnesanteckningar referat votering voteringen omröstning omröstningen protokollsanteckning protokollsanteckningar propositionsordning propositionsordningen röstsiffror',
  course: 'behandling behandlingen reservation reservationer ajournering',
  discussion: 'diskussion diskussionen debatt debatten överläggning överläggningen',
  verdict: 'beslutat beslutades bifall bifölls bifallet antaget antogs godkänt godkändes avslag avslogs avslaget',
  aroundVerdict:
    'förslaget förslagen yrkandet motionen ärendet enhälligt enligt med mot röster utan röstning och för i enlighet till på vid sammanträdet mötet',
  proposal: 'förslag förslaget föreslå utkast rekommend underlag begäran yrkande',
  asking: 'för till',
  earlier: 'tidigare föregående förra senaste sista hittillsvarande',
  about:
    'konsekvens uppföljning kommunikation utvärdering information bakgrund tidplan process verkan genomförande överklag skickas expediera sänds motiv delegation justering godkännande verkställ skäl behörighet instans',
  filler:
    'i av från för på vid den det de om vårt slutligt punkt punkten ärende ärendet nr mötet möte sammanträdet sammanträde dagens enhälligt § paragraf resultat resultatet',
  meeting: 'möte mötet mötets sammanträde sammanträdet sammanträdets',
  and: 'och samt eller',
  body: 'nämnd nämnden nämndens styrelse styrelsen styrelsens utskott utskottet utskottets fullmäktige fullmäktiges råd rådet rådets ordförande ordföranden ordförandens gruppen gruppens direktion direktionen direktionens mötets sammanträdets kommunens beredning beredningen beredningens',
  decided: 'beslutade beslöt godkände antog avslog biföll fastställde',
  passive:
    'det beslutades|det beslöts|förslaget antogs|förslaget bifölls|förslaget godkändes|förslaget avslogs|motionen avslogs|motionen bifölls',
  otherTime: 'tidigare föregående förra senaste senast sist redan när då om ifall sedan efter innan före årligen',
  that: 'att',
};
