/**
 * First parts of Danish compounds, with what links them to the next, where the patterns divide wrongly: they know
 * syllables, not words (`medlem-skommune`). The rest of the word follows behind the joint.
 */
export const joints: readonly string[] = (
  'medlems tilgængeligheds budget borger sekretær spildevands dagtilbuds sundheds beskæftigelses kvalitets ' +
  'informations integrations arbejds drifts udbuds bevillings anlægs hørings lokalplan kommuneplan folkeskole ' +
  'ejendoms ungdoms myndigheds sagsbehandlings databehandler sikkerheds virksomheds ansvars rådgivnings ' +
  'forvaltnings udvalgs formandskabs dagsordens referat byggesags miljøtilsyns vedligeholdelses finansierings ' +
  'affalds genbrugs digitaliserings opfølgnings møde'
).split(' ');
