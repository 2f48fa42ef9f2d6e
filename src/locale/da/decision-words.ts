/** What a language says of decisions: words in the forms in which they stand on agendas, with spaces between. */
export interface DecisionWords {
  /** A decision; longer words that end in one (`byrådsbeslutning`) are decisions too. */
  readonly decision: string;
  /** A decision where they stand alone, else something other. */
  readonly resolution: string;
  /** What is written of a meeting that was held. */
  readonly record: string;
  /** What became of a matter at a meeting: minutes where the meeting stands beside it, in doubt alone. */
  readonly course: string;
  /** What a meeting does with a matter: in doubt where the meeting stands beside it. */
  readonly discussion: string;
  /** What was decided, as one word: `Godkendt`. */
  readonly verdict: string;
  /** What may stand around a verdict. */
  readonly aroundVerdict: string;
  /** Words that hold one of these speak of what is proposed. */
  readonly proposal: string;
  /** Before a decision: what the meeting is asked for (`til beslutning`). */
  readonly asking: string;
  /** What was decided before this meeting. */
  readonly earlier: string;
  /** Words that begin so: the heading is about a decision and is none. */
  readonly about: string;
  /** What says nothing of its own beside a decision. */
  readonly filler: string;
  /** The meeting itself. */
  readonly meeting: string;
  readonly and: string;
  /** Ends of the names of bodies. */
  readonly body: string;
  /** Verbs beside a body, by which a sentence says that it decided. */
  readonly decided: string;
  /** With `|` between: how sentences begin that say the same without a body; `*` is a word or several. */
  readonly passive: string;
  /** Near such a verb: it happened before, or has yet to happen. */
  readonly otherTime: string;
  /** Begins what was decided (`at`, `that`). */
  readonly that: string;
}

/** Decisions as Danish agendas and minutes speak of them. */
export const decisionWords: DecisionWords = {
  decision:
    'beslutning beslutningen beslutninger beslutningerne vedtagelse vedtagelsen vedtagelser vedtagelserne afgørelse afgørelsen afgørelser afgørelserne afstemningsresultat afstemningsresultatet',
  resolution: 'resolution resolutionen resolutioner',
  record:
    'referat referatet referater mødereferat mødereferatet beslutningsreferat beslutningsprotokol beslutningsprotokollen protokol protokollen protokoludskrift mødeprotokol udvalgsreferat afstemning afstemningen afstemninger udfald udfaldet protokoltilførsel protokoltilførsler mindretalsudtalelse afstemningstal stemmetal',
  course: 'behandling behandlingen mødebehandling udvalgsbehandling',
  discussion: 'drøftelse drøftelsen drøftelser debat debatten konklusion konklusionen',
  verdict:
    'besluttet vedtaget vedtages vedtoges vedtog godkendt godkendtes tiltrådt tiltrådtes forkastet forkastedes afvist afvistes taget',
  aroundVerdict:
    'indstillingen indstillingerne forslaget forslagene punktet sagen dagsordenen blev er bliver enstemmigt enig enige med uden afstemning stemmer for imod mod ændringer bemærkninger som indstillet dog og taget til efterretning orienteringen på i mødet møde',
  proposal: 'forslag indstilling indstillet udkast anbefal oplæg grundlag anmodning',
  asking: 'til',
  earlier: 'tidligere forrige foregående sidste seneste hidtidig hidtidige forudgående forhistorie',
  about:
    'konsekvens opfølgning kommunikation evaluering orientering meddelelse baggrund forløb tidsplan proces virkning gennemførelse klage anke kompetence iværksættelse implementering udmøntning effekt behov godkendelse frist høring',
  filler:
    'i af fra for på ved den det de om vores endelig endelige samlet punkt punktet pkt sag sagen endeligt dagsordenspunkt nr mødet møde dagens ordinære enstemmig resultat resultatet',
  meeting: 'møde mødet mødets',
  and: 'og samt eller',
  body: 'udvalg udvalget udvalgets råd rådet rådets bestyrelse bestyrelsen bestyrelsens nævn nævnet nævnets direktion direktionen direktionens gruppe gruppen gruppens formand formanden formandens styregruppe forsamling forsamlingen forsamlingens mødets kommunens',
  decided:
    'besluttede vedtog godkendte tiltrådte forkastede afviste besluttedes vedtoges godkendtes tiltrådtes anbefalede',
  passive:
    'det blev besluttet|det blev vedtaget|det besluttedes|indstillingen blev|indstillingen godkendtes|indstillingen tiltrådtes|indstillingen vedtoges|forslaget blev vedtaget|forslaget blev godkendt|forslaget blev forkastet|forslaget blev nedstemt|* tog orienteringen til efterretning|* tog sagen til efterretning|* tog punktet til efterretning|* tog redegørelsen til efterretning',
  otherTime:
    'tidligere forrige foregående sidste senest seneste allerede da når hvis såfremt siden efter inden før hvornår årligt',
  that: 'at',
};
