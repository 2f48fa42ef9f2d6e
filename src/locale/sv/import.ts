import type { ImportWords } from '../import-words.ts';

/** What Swedish documents say. */
export const importWords: ImportWords = {
  parts:
    'bakgrund|ärendet|ärendebeskrivning|beskrivning av ärendet|sammanfattning|sammanfattning av ärendet|förslag till beslut|beslutsförslag|förvaltningens förslag till beslut|kommunstyrelsens förslag till beslut|beslutsunderlag|yrkanden|yrkande|propositionsordning|beslutsgång|bilagor|ekonomiska konsekvenser|bedömning|förvaltningens bedömning|beslutet ska skickas till|expedieras till|reservation|reservationer',
  agenda: 'dagordning|kallelse|föredragningslista|protokoll|ärendelista|kallelse och föredragningslista',
  contents: 'innehåll|innehållsförteckning|ärenden|ärendelista',
  item: 'ärende|punkt|p|§',
  labels: {
    case: 'diarienummer|dnr|diarienr|ärendenummer|ärendenr',
    responsible: 'ansvarig|handläggare|ansvarig handläggare|ansvarig tjänsteman',
    presenter: 'föredragande|föredragning|inbjuden|inbjudna|gäst',
    duration: 'tidsåtgång|längd|beräknad tid',
    council: 'nämnd|styrelse|organ',
    date: 'datum|mötesdatum|sammanträdesdatum|sammanträdesdag',
    time: 'tid|klockslag|start',
    place: 'plats|lokal|mötesplats|sammanträdesplats|sammanträdeslokal',
  },
  closed:
    'sekretess|sekretessärende|sekretessärenden|sekretessbelagd|sekretessbelagda|inom stängda dörrar|slutet|slutna|slutna ärenden|slutet ärende|stängt|stängda dörrar|konfidentiellt',
  open: 'öppet|offentligt',
  sections: { open: 'Offentliga ärenden', closed: 'Slutna ärenden' },
  divisions: 'del|sammanträde|möte|ärenden|punkter|föredragningslista',
  and: 'och|samt',
  contentsStyles: 'innehåll',
};
