import type { Messages } from '../../message-values.ts';
import type { WritingValues } from '../../text-values.ts';

/** Texter som är giltig Markdown men var menade på annat sätt. */
export const writing: Messages<WritingValues> = {
  'accidental-code': {
    summary: 'Text är inte programkod av misstag.',
    tell: ({ write, fence }) =>
      fence === null
        ? {
            reason: 'Stycket är indraget och blir programkod',
            note: `Ta bort blankstegen eller tabben framför raderna: ${write}`,
          }
        : {
            reason: `Kod börjar med ${fence} och slutar inte`,
            note: `Skriv ${fence} på en egen rad där koden slutar. Är det inte kod, ta bort raden ${fence}.`,
          },
  },
  'accidental-heading': {
    summary: 'En text blir ingen rubrik av raden under den.',
    tell: ({ found, line }) => ({
      reason: `Raden ${line} direkt under ”${found}” gör texten till en rubrik`,
      note: `Lämna en tom rad före ${line}, eller ta bort den.`,
    }),
  },
  'invisible-character': {
    summary: 'En text är utan tecken som ingen ser.',
    tell: ({ character, letter, times }) => ({
      reason:
        character === null
          ? `Bokstäver som ”${letter}” är skrivna med två tecken var`
          : `Här står ett osynligt tecken, ${character} (${times} i filen)`,
      note:
        character === null
          ? 'Kör dagsorden check --fix: det skriver samma bokstäver med ett tecken var.'
          : 'Kör dagsorden check --fix: det tar bort dem.',
    }),
  },
  'line-ends': {
    summary: 'Raderna i en fil slutar på samma sätt.',
    tell: ({ lines }) => ({
      reason: `${lines} ${lines === 1 ? 'rad slutar' : 'rader slutar'} på ett annat sätt än resten av filen (radslut från Windows och andra blandade)`,
      note: 'Kör dagsorden check --fix, eller låt ditt skrivprogram spara filen med ett slags radslut.',
    }),
  },
  'list-number': {
    summary: 'En lista visas med de nummer som är skrivna.',
    tell: ({ written, shown }) => ({
      reason: `Numret ${written} visas som ${shown}`,
      note: `Skriv ${shown}. Om numret ska stå kvar, börja en ny lista: en tom rad, en rad text och en tom rad framför.`,
    }),
  },
  'accidental-list': {
    summary: 'Ett stycke som börjar med ett datum är ingen lista.',
    tell: ({ write }) => ({
      reason: 'Stycket börjar med ett tal och en punkt och blir en lista',
      note: `Skriv ${write}`,
    }),
  },
  'accidental-mark': {
    summary: 'Ett tecken som är menat som ett tecken förblir ett tecken.',
    tell: ({ mark, found, write }) => ({
      reason: `”${found}” har ett ${mark} som inte visas som det är menat`,
      note: `Skriv ${write}`,
    }),
  },
  'data-image': {
    summary: 'En bild är en fil i innehållet.',
    tell: ({ alt, ending }) => ({
      reason: 'Bilden står i själva texten, bokstav för bokstav, och visas inte',
      note: `Spara bilden som en fil i sammanträdets mapp, och skriv ![${alt}](bild.${ending})`,
    }),
  },
  'failed-link': {
    summary: 'Det som är menat som en länk är en länk.',
    tell: ({ found, write }) => ({
      reason: `”${found}” blir ingen länk`,
      note: `Skriv ${write}`,
    }),
  },
  footnotes: {
    summary: 'Varje hänvisning till en fotnot har sin not, och varje not sin hänvisning.',
    tell: ({ label, fault }) =>
      ({
        unused: {
          reason: `Fotnoten [^${label}] visas inte: inget i texten hänvisar till den`,
          note: `Skriv [^${label}] där noten hör hemma, eller ta bort den.`,
        },
        undefined: {
          reason: `Fotnoten [^${label}] finns inte`,
          note: `Skriv noten på en egen rad sist i filen: [^${label}]: notens text`,
        },
        twice: {
          reason: `Det finns två fotnoter som heter [^${label}], och bara den första visas`,
          note: `Ge den andra ett annat namn, till exempel [^${label}-2], både här och där den hör hemma.`,
        },
      })[fault],
  },
  'foreign-mark': {
    summary: 'Tecken från andra program står inte i texten.',
    tell: ({ found, write, hidden }) => ({
      reason: hidden
        ? `”${found}” döljs av ett annat program, men här kan alla läsa det`
        : `”${found}” är ett tecken från ett annat program och visas som det står`,
      note: write === null ? 'Ta bort det.' : `Skriv ${write}`,
    }),
  },
  'list-nesting': {
    summary: 'En lista i en lista är tillräckligt indragen.',
    tell: ({ spaces, write }) => ({
      reason: 'Raden är för lite indragen för att höra till punkten ovanför',
      note: `Dra in den ${spaces} blanksteg: ”${write}”. Hör den inte till punkten, ta bort blankstegen framför och lämna en tom rad emellan.`,
    }),
  },
  'markdown-in-html': {
    summary: 'Markdown står inte inuti HTML.',
    tell: ({ found }) => ({
      reason: `”${found}” står inuti HTML, och där läses inte Markdown`,
      note: 'Lämna en tom rad efter den inledande HTML-taggen och en före den avslutande, eller skriv texten utan HTML.',
    }),
  },
  'markdown-in-title': {
    summary: 'Titlar och namn är utan Markdown.',
    tell: ({ found, write }) => ({
      reason: `Tecknen i ”${found}” visas som de är skrivna: en titel är ren text`,
      note: `Skriv ${write}`,
    }),
  },
  'merge-conflict': {
    summary: 'En fil är utan märken från en sammanslagning.',
    tell: () => ({
      reason: 'Filen har två versioner av samma text som git inte kunde slå ihop',
      note: 'Behåll den rätta av de två versionerna mellan <<<<<<< och >>>>>>>, och ta bort de tre raderna med märken.',
    }),
  },
  mojibake: {
    summary: 'Bokstäverna är de som skrevs.',
    tell: ({ found, write }) => ({
      reason: `”${found}” är bokstäver som lästs med fel teckenkodning`,
      note: write === null ? 'Skriv rätt bokstav: filen visar inte vilken det var.' : `Skriv ${write}`,
    }),
  },
  'open-comment': {
    summary: 'En kommentar tar slut.',
    tell: ({ write, shown }) => ({
      reason: shown
        ? 'En kommentar börjar och slutar inte, så den visas som den står'
        : 'Kommentaren tar inte slut, så resten av texten visas inte',
      note: `Skriv --> där kommentaren tar slut: ${write}`,
    }),
  },
  'page-break': {
    summary: 'Dagsorden byter sida själv.',
    tell: ({ found }) => ({
      reason: `”${found}” byter ingen sida utan skrivs ut`,
      note: 'Ta bort raden. Ett avsnitt kan börja på en ny sida med newPage: true i organets index.md.',
    }),
  },
  'short-row': {
    summary: 'En rad i en tabell har lika många celler som rubrikraden.',
    tell: ({ cells, columns, text }) => ({
      reason: `Raden har ${cells} ${cells === 1 ? 'cell' : 'celler'}, men rubrikraden har ${columns}`,
      note: text
        ? 'En text efter en tabell behöver en tom rad framför sig.'
        : 'De celler som saknas visas tomma. En tom cell skrivs | |.',
    }),
  },
  'typed-heading': {
    summary: 'En rubrik skrivs med # och ett blanksteg.',
    tell: ({ bold, write }) => ({
      reason: bold
        ? 'Raden i fetstil ser ut som en rubrik men är ingen'
        : 'Raden är ingen rubrik: det saknas ett blanksteg efter #',
      note: `Skriv ${write}`,
    }),
  },
  'typed-list': {
    summary: 'En lista skrivs med - eller 1. och ett blanksteg.',
    tell: ({ kind, write }) => ({
      reason:
        kind === 'lines'
          ? 'De numrerade raderna flyter ihop'
          : kind === 'letters'
            ? 'Raderna med bokstäver blir ingen lista utan flyter ihop'
            : kind === 'numbers'
              ? 'Raderna med siffror blir ingen lista utan flyter ihop'
              : 'Raden blir ingen lista: tecknet framför är inget listtecken',
      note:
        kind === 'lines'
          ? `Lämna en tom rad mellan dem, eller avsluta varje rad med ett omvänt snedstreck: ${write}`
          : kind === 'letters'
            ? `Lämna en tom rad mellan dem, eller gör en lista med siffror: ${write}`
            : kind === 'numbers'
              ? `Lämna en tom rad före den första, och skriv ett blanksteg efter siffran: ${write}`
              : `Skriv - och ett blanksteg: ${write}`,
    }),
  },
  'typed-table': {
    summary: 'En tabell har en rad med bindestreck under rubrikraden.',
    tell: ({ kind, head, line }) => ({
      reason: {
        rows: 'Raderna blir ingen tabell utan flyter ihop',
        gap: 'En tom rad delar tabellen, som därför inte blir någon tabell',
        head: 'Tabellen saknar sin första rad',
      }[kind],
      note: {
        rows: `Skriv streck mellan cellerna, ${head}, och under första raden en rad med ${line}`,
        gap: `Ta bort den tomma raden mellan ${head} och raden med bindestreck.`,
        head: `Skriv kolumnernas namn på raden före bindestrecken: ${head}`,
      }[kind],
    }),
  },
  'unused-definition': {
    summary: 'En rad som [namn]: adress används av en länk.',
    tell: ({ found, write }) => ({
      reason: `”${found}” visas inte: den ger en länk sin adress, och ingen länk använder den`,
      note: `Är den menad som text, skriv ${write}. Är den överflödig, ta bort den.`,
    }),
  },
  'word-residue': {
    summary: 'Texten är utan rester från ordbehandling.',
    tell: ({ found }) => ({
      reason:
        found === null ? 'En rad av hårda blanksteg håller inget på plats' : `”${found}” är en rest från ordbehandling`,
      note:
        found === null
          ? 'Skriv ett blanksteg, eller gör en tabell.'
          : 'Skriv det som skulle stå där, eller ta bort det.',
    }),
  },
};
