import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import type { Secret, SecretKind } from './secrets.ts';

const kinds: Readonly<Record<SecretKind, { readonly en: string; readonly da: string }>> = {
  title: { en: 'title of a closed item', da: 'titlen på et lukket punkt' },
  name: { en: 'name from a closed item', da: 'et navn fra et lukket punkt' },
  case: { en: 'case number of a closed item', da: 'sagsnummeret på et lukket punkt' },
  file: { en: 'name of a closed file', da: 'navnet på en lukket fil' },
  attachment: { en: 'title of a closed attachment', da: 'titlen på et lukket bilag' },
  address: { en: 'address from closed content', da: 'en adresse fra lukket indhold' },
  text: { en: 'passage of closed text', da: 'et stykke lukket tekst' },
  passage: { en: 'passage of a closed file', da: 'et stykke af en lukket fil' },
  content: { en: 'content of a closed file', da: 'indholdet af en lukket fil' },
};

/** What the gate found and where, without saying what it is: the place in the content tells those who may read it. */
export function explainLeak({ kind, source, key }: Secret, builtFile: string): VFileMessage {
  return createMessage({
    file: source.file,
    place: key === null ? undefined : source.frontMatter.locateValue(key),
    rule: 'leak',
    en: {
      unexpected: `${kinds[kind].en} in ${builtFile}`,
      expected: 'it nowhere in a public site',
      note: 'Nothing was published. Take it out of the text or file in which it stands; if everybody may know it, name it in public: of the item.',
    },
    da: {
      unexpected: `${kinds[kind].da} i ${builtFile}`,
      expected: 'at det ikke stod på et offentligt websted',
      note: 'Intet er offentliggjort. Fjern det fra den tekst eller fil, hvor det står; hvis alle må kende det, så nævn det i public: på punktet.',
    },
  });
}
