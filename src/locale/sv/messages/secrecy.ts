import type { Messages, SecrecyValues, SecretValues, UnreadReason } from '../../message-values.ts';

const closed: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'titeln på ett stängt ärende',
  name: 'ett namn från ett stängt ärende',
  case: 'diarienumret för ett stängt ärende',
  file: 'namnet på en stängd fil',
  attachment: 'titeln på en stängd bilaga',
  address: 'en adress från stängt innehåll',
  text: 'ett stycke stängd text',
  passage: 'ett stycke av en stängd fil',
  content: 'innehållet i en stängd fil',
};

const things: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'titeln',
  name: 'ett namn',
  case: 'diarienumret',
  file: 'ett filnamn',
  attachment: 'titeln på en bilaga',
  address: 'en adress',
  text: 'ett stycke text',
  passage: 'ett stycke av en fil',
  content: 'innehållet i en fil',
};

const owners: Readonly<Record<SecretValues['why'], string>> = {
  closed: 'ett stängt ärende',
  draft: 'ett utkast',
  decision: 'ett beslut som inte är offentligt än',
  withdrawn: 'ett ärende som har utgått',
};

const reasons: Readonly<Record<UnreadReason, string>> = {
  damaged: 'är skadad',
  encrypted: 'är krypterad eller kräver ett lösenord',
  container: 'är av ett slag som inte läses',
  large: 'blir för stor när den packas upp',
  size: 'är större än 300 MB',
};

function nameOf({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} från ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'Inget av det som hålls tillbaka står på en offentlig webbplats.',
    tell: (value) => ({
      reason: `I ${value.builtFile} står ${nameOf(value)}, som inte får komma ut på en offentlig webbplats`,
      note:
        value.why === 'closed'
          ? 'Inget har publicerats. Ta bort det ur den text eller fil där det står. Har ärendet tidigare varit öppet, i en annan fil eller ett annat möte, skriv den filens namn under aliases: i ärendets fält. Om alla får känna till det, skriv det under public: i ärendets fält.'
          : 'Inget har publicerats. Ta bort det ur den text eller fil där det står. Om det inte står i någon av dina filer är det ett fel i Dagsorden: rapportera det gärna.',
    }),
  },
  'redaction-incomplete': {
    summary: 'Modellen av en offentlig webbplats innehåller inget av det som hålls tillbaka.',
    tell: ({ field, why }) => ({
      reason: `I det som webbplatsen görs av står fältet ${field} från ${owners[why]}, som skulle ha utelämnats`,
      note: 'Inget har publicerats. Det är ett fel i Dagsorden: rapportera det gärna och nämn fältet.',
    }),
  },
  'closed-in-public': {
    summary: 'Offentligt innehåll säger inget om det som är stängt.',
    tell: ({ kind, source }) => ({
      reason: `I offentligt innehåll står ${closed[kind]}, men inget stängt får stå här`,
      note: `${source === null ? 'Kör dagsorden check --audience internal för att se vilket ärende det är. ' : `Stängt i ${source}. `}Ta bort det här. Om alla får känna till det, skriv orden under public: i det stängda ärendets fält.`,
    }),
  },
  'closed-in-version': {
    summary: 'Det som är stängt är stängt även i tidigare versioner: ärendets aliases säger vad filen hette då.',
    tell: ({ meeting, version, names, words }) => ({
      reason: `I ${version === null ? 'ett tidigare läge' : `version ${version}`} av ${meeting} står ett öppet ärende som kan vara det här stängda (${names.join(', ')})`,
      note: `Är det samma sak, skriv här: aliases: [${names.join(', ')}]. ${words.length > 0 ? `Är det en annan, skriv det som båda säger, som ord alla får känna till: public: [${words.join(', ')}]` : 'Är det en annan, lägg tillbaka filen med withdrawn: true, så att den kan kännas igen.'}`,
    }),
  },
  'unsearchable-file': {
    summary: 'En offentlig fil på en webbplats med stängt innehåll kan sökas igenom.',
    tell: ({ name, reason }) => ({
      reason: `Filen ”${name}” ${reasons[reason]}, så den kan inte sökas igenom efter det som är stängt`,
      note: `${reason === 'large' || reason === 'size' ? 'Dela upp den i mindre filer.' : 'Publicera den i en annan form, till exempel som PDF utan lösenord eller som ZIP.'} Om någon har läst den och inte funnit något stängt, skriv ovanför raden: dagsorden-ignore unsearchable-file: vem som läste den och när`,
    }),
  },
  'file-position': {
    summary: 'En publicerad fil säger inte var en bild är tagen.',
    tell: ({ name }) => ({
      reason: `I ”${name}” står det var en bild är tagen, men det ska allmänheten inte veta`,
      note: 'Kör dagsorden check --fix för att ta bort det ur JPEG- och PNG-bilder, eller ta bort det med ett annat program och spara filen på nytt.',
    }),
  },
  'file-metadata': {
    summary: 'Ett publicerat dokument nämner inte av misstag vem som gjort det.',
    tell: ({ name, traces }) => ({
      reason: `I ”${name}” står namn eller sökvägar (${traces.join(', ')}) som läsarna knappast ska känna till`,
      note: 'Ta bort dem där filen är gjord (i Word: Arkiv, Info, Inspektera dokument) och spara den på nytt. dagsorden check --fix tar bort dem ur JPEG- och PNG-bilder. Om läsarna får känna till dem, skriv ovanför raden: dagsorden-ignore file-metadata: skälet',
    }),
  },
};
