import { expect, test } from 'vitest';
import { loadHyphenation } from '../../src/pdf/hyphenate.ts';

const hyphenate = await loadHyphenation(['da']);

function divide(word: string): string {
  const [node] = hyphenate([{ type: 'text', value: word }], 'da');
  return node?.type === 'text' ? node.value.replaceAll('\u00AD', '-') : '';
}

/** Compounds of agendas, with the joint at which they must be divided, and no letter beside it. */
test.each(
  (
    'medlems|kommune tilgængeligheds|erklæring budget|opfølgning møde|sekretær|opgaver borger|inddragelse ' +
    'spildevands|plan dagtilbuds|området sundheds|platform beskæftigelses|indsats kvalitets|standard ' +
    'informations|sikkerhed integrations|råd drifts|aftale bevillings|ansøgning anlægs|bevilling hørings|svar ' +
    'lokalplan|forslag folkeskole|lov ejendoms|salg ungdoms|uddannelse myndigheds|opgaver sagsbehandlings|tid ' +
    'databehandler|aftale udbuds|materiale arbejds|miljø|udvalg affalds|håndtering Medlems|kommunerne'
  ).split(' '),
)('%s', (compound) => {
  const parts = compound.split('|');
  const divided = divide(parts.join(''));
  expect(divided.replaceAll('-', '')).toBe(parts.join(''));
  let letters = 0;
  const places = new Set(divided.split('-').map((syllable) => (letters += syllable.length)));
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length;
    expect(places, divided).toContain(at);
  }
});

test('an ending is no word', () => {
  expect(divide('budgetterne')).not.toContain('budget-terne');
  expect(divide('medlemskabet')).not.toContain('medlems-kabet');
});
