/** Words that anybody's agenda has, in English: what is done at meetings, and what holds sentences together. */
export const commonWords = `
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
