import type { Joints } from '../language.ts';

/** Parts of Swedish compounds, where the patterns divide wrongly: they know syllables, not words (`beslut-särende`). */
export const joints: Joints = {
  first: (
    'nämnd besluts sammanträdes tjänste budget miljö bygg mark samråds remiss personal löne avtals avlopps energi ' +
    'klimat vindkrafts ledamots fråge sekretess system nämndsekreterare informations delegations verksamhets ' +
    'förvaltnings upphandlings revisions säkerhets arbets bostads fastighets trafik parkerings beredskaps närvaro borgens'
  ).split(' '),
  last: (
    'sekreterare invånare lokal ärende utlåtande uppföljning prövning avgift anvisning användning möte svar utskott ' +
    'översyn rening rådgivning anpassning strategi initiativ stunden ägare åtgärd ansvar område underlag anmälan ' +
    'utbildning undersökning utredning upphandling avtal utveckling ordning insats anläggning enhet instruktion ' +
    'arbete ombud upprustning ersättning analys hantering praktik kartering ledare uppfyllelse organisation område ' +
    'institution aktivitet ekonomi undervisning ändring inventering åtagande ' +
    'rutin utbud utgift intäkt ansökan anslag arvode avsnitt avstånd överföring överskott underskott uppdrag uppgift ' +
    'utsläpp utrymme utskick utvidgning omsorg öppettid krav'
  ).split(' '),
};
