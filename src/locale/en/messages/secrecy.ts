import type { Messages, SecrecyValues, SecretValues } from '../../message-values.ts';

const closed: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'title of a closed item',
  name: 'name from a closed item',
  case: 'case number of a closed item',
  file: 'name of a closed file',
  attachment: 'title of a closed attachment',
  address: 'address from closed content',
  text: 'passage of closed text',
  passage: 'passage of a closed file',
  content: 'content of a closed file',
};

const things: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'title',
  name: 'name',
  case: 'case number',
  file: 'name of a file',
  attachment: 'title of an attachment',
  address: 'address',
  text: 'passage',
  passage: 'passage of a file',
  content: 'content of a file',
};

const owners: Readonly<Record<SecretValues['why'], string>> = {
  closed: 'a closed item',
  draft: 'a draft',
  decision: 'a decision that is not public yet',
  withdrawn: 'a withdrawn item',
};

function name({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} of ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'Nothing of what is withheld stands in a public site.',
    tell: (value) => ({
      reason: `Unexpected ${name(value)} in ${value.builtFile}, expected it nowhere in a public site`,
      note:
        value.why === 'closed'
          ? 'Nothing was published. Take it out of the text or file in which it stands; if everybody may know it, name it in public: of the item.'
          : 'Nothing was published. Take it out of the text or file in which it stands. If it stands in no file of yours, this is a fault of Dagsorden: please report it.',
    }),
  },
  'redaction-incomplete': {
    summary: 'The model of a public site holds nothing of what is withheld.',
    tell: ({ field, why }) => ({
      reason: `Unexpected field ${field} of ${owners[why]} in what the site is made from, expected it to be left out`,
      note: 'Nothing was published. This is a fault of Dagsorden: please report it with the name of the field.',
    }),
  },
  'closed-in-public': {
    summary: 'Public content says nothing of what is closed.',
    tell: ({ kind, source }) => ({
      reason: `Unexpected ${closed[kind]} in public content, expected nothing of what is closed`,
      note: `${source === null ? 'Run dagsorden check --audience internal to see which item it is. ' : `Closed in ${source}. `}Take it out here. If everybody may know it, write these words in public: of the closed item.`,
    }),
  },
};
