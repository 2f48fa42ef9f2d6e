import type { Joints } from '../language.ts';

/** Parts of Danish compounds, where the patterns divide wrongly: they know syllables, not words (`medlem-skommune`). */
export const joints: Joints = {
  first: (
    'medlems tilgængeligheds budget borger sekretær spildevands dagtilbuds sundheds beskæftigelses kvalitets ' +
    'informations integrations arbejds drifts udbuds bevillings anlægs hørings lokalplan lokalplans kommuneplan ' +
    'folkeskole ejendoms ungdoms myndigheds sagsbehandlings sagsbehandler databehandler databeskyttelses sikkerheds ' +
    'virksomheds ansvars rådgivnings forvaltnings udvalgs formandskabs dagsordens referat byggesags miljøtilsyns ' +
    'vedligeholdelses finansierings affalds genbrugs digitaliserings opfølgnings møde byråds råds sags skole miljø ' +
    'likviditets merudgifts udgifts grund valg kassekredit leverandør indkøbs personale sygefraværs special teknik hjemme løn skov ældre'
  ).split(' '),
  last: (
    'rådgivning rådgiver udvalg tilsyn tilladelse politik statistik styring skift udgift oversigt ansvar pleje rejsning ' +
    'tillæg undervisning møde medlem nummer reform opfølgning erklæring behandling bevilling bestyrelse forvaltning ' +
    'strategi struktur projekt sikkerhed tilpasning arbejde plads udvikling aftale ordning område opgave indsats ' +
    'vejledning afgørelse udtalelse vurdering godkendelse forslag ejendom udbud administration sekretær orientering ' +
    'arkitektur institution analyse organisation forurening indvinding sikring interesse indsigt tilskud anlæg kontor ' +
    'afdeling oplysning undersøgelse uddannelse inddragelse ændring aktivitet idræt økonomi ' +
    'afvanding stilling bestilling indstilling fremstilling omstilling udstilling trafik formand anmodning notat skole elev forening ' +
    // Vowels draw the consonant before them over: `grundkapita-lindskud`.
    'adgang adfærd afgift afgrænsning afhjælpning aflysning afregning afskrivning afsnit afstand aktør anbefaling ' +
    'anbringelse anmeldelse ansøgning anvendelse anvisning areal arrangement attest eftersyn erfaring erstatning ' +
    'evaluering indbygger indhold indkøb indretning indskud indtægt initiativ inspektør investering omgivelse ' +
    'omkostning omlægning omsorg opgørelse ophold opkrævning oplæg oprensning oprettelse opsparing optagelse overblik ' +
    'overdragelse overenskomst overførsel overskud udarbejdelse udbetaling udbygning udfordring udførelse udkast ' +
    'udligning udlån udpegning udskiftning udstykning udstyr udvidelse underskud understøttelse undtagelse ønske ' +
    'åbning åbningstid zone'
  ).split(' '),
};
