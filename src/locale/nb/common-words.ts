/** Words that anybody's agenda has, in Norwegian, of either kind: what is done at meetings, and what holds sentences together. */
export const commonWords = `
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
