import type { Messages, SecrecyValues, SecretValues, UnreadReason } from '../../message-values.ts';

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

const reasons: Readonly<Record<UnreadReason, string>> = {
  damaged: 'is damaged',
  encrypted: 'is encrypted or asks for a password',
  container: 'is of a kind that is not read',
  large: 'unpacks to too much',
  size: 'is larger than 300 MB',
};

function nameOf({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} of ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'A public site contains nothing of what is withheld.',
    tell: (value) => ({
      reason: `Unexpected ${nameOf(value)} in ${value.builtFile}, expected it nowhere in a public site`,
      note:
        value.why === 'closed'
          ? 'Nothing was published. Remove it from the text or file that contains it. If the item was open before, in another file or meeting, name that file in aliases: of the item. If everybody may know it, name it in public: of the item.'
          : 'Nothing was published. Remove it from the text or file that contains it. If none of your files contains it, this is a fault of Dagsorden: please report it.',
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
  'closed-in-version': {
    summary: 'What is closed is closed in earlier versions too: aliases of the item say what its file was called then.',
    tell: ({ meeting, version, names, words }) => ({
      reason: `Unexpected open item in ${version === null ? 'an earlier state' : `version ${version}`} of ${meeting} that may be this closed one (${names.join(', ')}), expected it to be closed there too`,
      note: `If it is the same matter, write here: aliases: [${names.join(', ')}]. ${words.length > 0 ? `If it is another, write what both say here, as words that everybody may know: public: [${words.join(', ')}]` : 'If it is another, bring its file back with withdrawn: true, so that it is known.'}`,
    }),
  },
  'unsearchable-file': {
    summary: 'A public file of a site with closed content can be searched for it.',
    tell: ({ name, reason }) => ({
      reason: `Unexpected file “${name}”, which ${reasons[reason]}, expected a file that can be searched for what is closed`,
      note: `${reason === 'large' || reason === 'size' ? 'Divide it into smaller files.' : 'Publish it in another form, such as PDF without a password or ZIP.'} If somebody has read it and found nothing closed, write above this line: dagsorden-ignore unsearchable-file: who read it and when`,
    }),
  },
  'file-position': {
    summary: 'A published file does not tell where a picture was taken.',
    tell: ({ name }) => ({
      reason: `Unexpected position in “${name}” that tells where a picture was taken, expected none`,
      note: 'Run dagsorden check --fix to remove it from JPEG and PNG images, or remove it with another program and save the file anew.',
    }),
  },
  'file-metadata': {
    summary: 'A published document does not name who made it by mistake.',
    tell: ({ name, traces }) => ({
      reason: `Unexpected names or paths in “${name}” (${traces.join(', ')}), expected none that readers need not know`,
      note: 'Remove them where the file was made (in Word: File, Info, Inspect Document) and save it anew. dagsorden check --fix removes them from JPEG and PNG images. If readers may know them, write above this line: dagsorden-ignore file-metadata: the reason',
    }),
  },
};
