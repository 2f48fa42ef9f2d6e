/*
 * What the fields of the front matter are called in Danish and what they mean, by kind of file. This file is the type that
 * the other languages must satisfy. A field that is compared has a label; `{languages}` becomes the list of all.
 */
export const fields = {
  site: {
    title: { about: 'Webstedets navn.' },
    organization: { about: 'Den, der offentliggør.' },
    url: { about: 'Adressen, hvor webstedet offentliggøres. Feeds og kalendere skal bruge den.' },
    language: { about: 'Sproget: {languages}.' },
    timezone: { about: 'Tidszonen efter IANA.' },
    logo: { about: 'Et billede, der ligger ved siden af denne fil.' },
    accent: { about: 'Farven på links og streger.' },
    contact: { about: 'Hvor læserne kan skrive hen.' },
    accessibility: { about: 'Adressen på tilgængelighedserklæringen.' },
    paper: { about: 'Papiret, som PDF’er er til: a4, eller letter i Nordamerika. Ellers afgør sproget det.' },
    oparl: { about: 'Om webstedet også offentliggøres som OParl 1.1-data, i oparl/.' },
    extracts: { about: 'true: hvert punkt får en PDF for sig.' },
    redirects: {
      about: 'Stier fra et tidligere websted, og hvor de fører hen: /gammel/sti: RÅD/MØDE/PUNKT eller en adresse.',
    },
    rules: { about: 'Hvor strenge reglerne i dagsorden check er: off, warning eller error for hver.' },
    pdf: {
      about: 'Hvad dagsordener og referater overholder: ua-1 er PDF/UA-1 og PDF/A-2a, ua-2 er PDF/UA-2 og PDF/A-4.',
    },
    hyphenation: {
      about: 'Lange ord, som PDF’er skal dele på en bestemt måde, med bindestreg, hvor de må deles: medlems-kommune.',
    },
    synonyms: { about: 'Ord, der findes ved hinanden i søgningen: [[affald, skrald], [cykelsti, cykelvej]].' },
    words: { about: 'Ord, som webstedet siger på sin egen måde: {Punkt: Sag}. Se docs/reference/words.md.' },
  },
  council: {
    name: { about: 'Navnet, som det står på forsiden og på webstedet.' },
    sections: { about: 'Dagsordenens afsnit i rækkefølge. Punkterne nævner et afsnit ved dets id.' },
    parts: {
      about:
        'Et punkts dele, som står i teksten som ## overskrifter. {name: Indstilling, required: true} kræver en del.',
    },
    case: { about: 'Et regulært udtryk, som sagsnumre skal følge.' },
    notice: { about: 'Så mange hverdage før mødet skal dagsordenen være offentliggjort.' },
    numbering: {
      about:
        'Hvordan punkterne nummereres: sections (2.1), flat (1, 2, 3 gennem hele dagsordenen) eller year (fortløbende gennem året), eller {scheme, prefix, suffix, start}. {year} og {yy} er året.',
    },
    members: {
      about: 'Rådets medlemmer, hver med name og eventuelt role, party, from og to (den første og den sidste dag).',
    },
    quorum: { about: 'Så mange medlemmer skal mindst være til stede, for at rådet kan beslutte.' },
    approval: {
      about:
        'Om referater skal godkendes på et senere møde. false: de gælder, som de er, og ingen side siger, at de ikke er godkendt.',
    },
    ended: { about: 'Den sidste dag, rådet fandtes. Dets sider bliver stående.' },
    aliases: { about: 'Mapper, som rådet har haft før: de gamle adresser fører hertil.' },
    language: { about: 'I stedet for webstedets sprog: {languages}.' },
    timezone: { about: 'I stedet for webstedets tidszone.' },
    words: { about: 'Ord, som rådet siger på sin egen måde: {Dagsorden: Indkaldelse}. Går forud for webstedets.' },
  },
  meeting: {
    date: { label: 'Dato', about: 'Mødets dag. Mappen hedder det samme.' },
    until: { label: 'Til og med', about: 'Den sidste dag i et møde over flere dage.' },
    start: { label: 'Start', about: 'Hvornår mødet begynder, som TT:MM.' },
    end: { label: 'Slut', about: 'Hvornår mødet slutter. Tidligere end start: den næste dag.' },
    place: { label: 'Sted', about: 'Hvor mødet holdes.' },
    online: { label: 'Online', about: 'Adressen, hvor man deltager online.' },
    title: { label: 'Titel', about: 'I stedet for »Dagsorden« og årstallet.' },
    status: {
      label: 'Status',
      about:
        'planned (planlagt): kun dag, tid og sted vises. draft er et udkast, som ikke bliver vist. published, minutes (referat) og cancelled (aflyst) vises.',
    },
    published: { label: 'Offentliggjort', about: 'Dagen, hvor dagsordenen blev offentliggjort.' },
    moved: { label: 'Flyttet fra', about: 'Dagen, som mødet er flyttet fra. Mappen og adresserne bliver, hvor de er.' },
    held: { label: 'Afholdt', about: 'Hvornår mødet blev holdt, til referatet: {start, end}.' },
    chair: { label: 'Mødeleder', about: 'Mødelederen.' },
    present: {
      label: 'Til stede',
      about:
        'De fremmødte, hver ved navn eller som {name, from, to, for}: hvornår de kom og gik, og hvem en stedfortræder mødte for. Hører til i referatet. På møder over flere dage har en tid sin dag: 2026-09-18T09:00.',
    },
    excused: { label: 'Afbud', about: 'De, der har meldt afbud; hører til i referatet.' },
    absent: { label: 'Fraværende', about: 'De fraværende uden afbud; hører til i referatet.' },
    approved: {
      label: 'Godkendt',
      about: 'Dagen, hvor referatet blev godkendt, eller {date, meeting}: mødet, der godkendte det.',
    },
    signatures: {
      label: 'Underskrifter',
      about: 'De, der skriver under på referatet: dets PDF får en side med linjer til dem.',
    },
    sections: { about: 'I stedet for rådets afsnit.' },
    numbering: { about: 'I stedet for rådets nummerering.' },
    aliases: { about: 'Navne, som mappen havde før: de gamle adresser fører hertil.' },
    numbers: {
      about: 'Alle numre, som punkterne har haft. dagsorden freeze skriver dem, så intet nummer bliver brugt to gange.',
    },
  },
  item: {
    title: { label: 'Titel', about: 'Punktets overskrift.' },
    section: { about: 'Det afsnit, punktet hører til i.' },
    under: { about: 'Punktet, som det er et underpunkt til, ved filens navn.' },
    order: { about: 'Pladsen i afsnittet: det laveste tal først. Filens navn afgør resten.' },
    case: { label: 'Sagsnr.', about: 'Sagsnummer, eller en liste af dem.' },
    responsible: { label: 'Ansvarlig', about: 'Den eller de ansvarlige.' },
    presenter: { label: 'Oplægsholder', about: 'Den eller de, der holder oplæg på mødet.' },
    kind: { label: 'Type', about: 'information (orientering), discussion (drøftelse) eller decision (beslutning).' },
    duration: { label: 'Varighed', about: 'Hvor længe punktet ventes at tage, som 20 min eller 1 t 30 min.' },
    at: {
      label: 'Begynder',
      about: 'Hvornår punktet med sikkerhed begynder, som TT:MM, eller med dato: 2026-09-18T09:00.',
    },
    held: {
      label: 'Behandlet',
      about:
        'Hvornår punktet blev behandlet, til referatet: {start, end}. På møder over flere dage har en tid sin dag: 2026-09-18T09:00.',
    },
    result: {
      label: 'Resultat',
      about: 'Hvad der skete med punktet, til referatet: adopted, amended, rejected, postponed, referred eller noted.',
    },
    mover: { label: 'Forslagsstiller', about: 'Hvem der stillede forslaget; hører til i referatet.' },
    seconder: { label: 'Støttet af', about: 'Hvem der støttede forslaget; hører til i referatet.' },
    votes: {
      label: 'Afstemning',
      about:
        'Afstemninger, til referatet: hver med for og against, som antal eller navne, og eventuelt on, abstain, absent og result.',
    },
    recused: { label: 'Inhabil', about: 'De inhabile; hører til i referatet.' },
    absent: { label: 'Fraværende', about: 'De, der ikke var til stede under punktet; hører til i referatet.' },
    postponed: { label: 'Udsat til', about: 'Dagen eller mødet, som punktet er udsat til; hører til i referatet.' },
    actions: {
      label: 'Opgaver',
      about: 'Opgaver efter mødet, hver med what og who og eventuelt due og done; hører til i referatet.',
    },
    consent: { label: 'For sig', about: 'false: punktet tages ud af et afsnit, hvis punkter afgøres samlet.' },
    continues: { about: 'Punktet fra et tidligere møde, som dette fortsætter: MØDE/PUNKT.' },
    attachments: { about: 'Bilag: hver med title og enten file eller url. closed: true holder et fra offentligheden.' },
    number: { about: 'Låser det trykte nummer; skrives af dagsorden freeze. false: punktet har intet nummer.' },
    closed: {
      label: 'Begrundelse for lukning',
      about: 'Lukket punkt: true, eller {title, reason} til offentligheden.',
    },
    public: {
      about:
        'Hvad alle må vide om et lukket punkt eller bilag: ord, navne eller passager, som en offentlig udgave må nævne.',
    },
    late: { label: 'Tillægspunkt', about: 'Dagen, hvor punktet kom på en offentliggjort dagsorden.' },
    withdrawn: { label: 'Udgået', about: 'Punktet er udgået: true, eller begrundelsen.' },
    aliases: { about: 'Navne, som filen havde før: de gamle adresser fører hertil.' },
  },
};

export type FieldTexts = typeof fields;
