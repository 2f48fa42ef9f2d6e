import { formatDate } from '../../day.ts';
import type { AgendaValues, Messages } from '../../message-values.ts';

const day = (date: string) => formatDate(date, 'sv');

const orders = (items: AgendaValues['number-order']['order']) =>
  items.map(({ name }, at) => `order: ${at + 1} i ${name}`).join(', ');

/** Ärenden, deras delar och deras nummer. */
export const agenda: Messages<AgendaValues> = {
  redirect: {
    summary: 'En sökväg på en tidigare webbplats leder till en sida på den här.',
    tell: ({ fault, path, place }) =>
      ({
        place: {
          reason: `Platsen ”${place}”, som ${path} ska leda till, finns inte`,
          note: 'Skriv mapparnas namn, som it-radet/2026-09-17/budget, eller en adress som börjar med https://.',
        },
        taken: {
          reason: `På ${path} har webbplatsen själv en sida`,
          note: 'Ta bort raden: läsarna hittar den sida som finns där i dag.',
        },
      })[fault],
  },
  'duplicate-number': {
    summary: 'Ett nummer används bara en gång på en dagordning.',
    tell: ({ number, other }) => ({
      reason: `Numret ${number} används redan i ${other}`,
      note: 'Ett nummer används aldrig två gånger på en dagordning. Ta bort raden number: ur det nyaste av de två ärendena.',
    }),
  },
  'number-order': {
    summary: 'Ärendena i ett avsnitt står i nummerordning.',
    tell: ({ number, before, order }) => ({
      reason: `Ärende ${number} står efter ärende ${before}`,
      note: `Ställ ärendena i den ordning som de fasta numren anger: skriv ${orders(order)}. Om dagordningen inte är publicerad ännu, ta i stället bort raden number: ur ärendena.`,
    }),
  },
  'deleted-item': {
    summary: 'Ett ärende på en dagordning med fasta nummer utgår; det raderas inte.',
    tell: ({ number }) => ({
      reason: `Ärende ${number} har raderats från en dagordning med fasta nummer`,
      note: `Återställ filen för ärende ${number} och skriv skälet i fältet withdrawn.`,
    }),
  },
  'meeting-date': {
    summary: 'Mappen för ett sammanträde är uppkallad efter dess datum.',
    tell: ({ date, folder }) => ({
      reason: `Sammanträdet är den ${day(date)}, men dess mapp heter ${folder}`,
      note: `Rätta det ena. Om sammanträdet har flyttats: behåll mappen och skriv moved: ${folder.slice(0, 10)}.`,
    }),
  },
  'long-meeting': {
    summary: 'Ett sammanträde som går över midnatt varar inte mer än tolv timmar.',
    tell: ({ start, end, hours }) => ({
      reason: `Sammanträdet går från ${start} till ${end} nästa dag, ${hours} timmar`,
      note: `En tid före början är nästa dag. Skriv en senare tid än ${start} om det var det som avsågs.`,
    }),
  },
  'time-plan': {
    summary: 'En tidsplan har inga luckor och slutar med sammanträdet.',
    tell: ({ fault, time, other }) =>
      ({
        gap: {
          reason: `Ärendet har ingen längd, så ”${other}” och det som följer får ingen tid`,
          note: 'Skriv hur länge ärendet varar (duration: 10 min), eller när ett senare börjar (at: 11:00). Tills dess visas det följande utan tider.',
        },
        overlap: {
          reason: `Ärendet börjar innan ”${other}” är klart kl. ${time}`,
          note: 'Rätta at:, eller längden på ärendena före det.',
        },
        day: {
          reason: 'Ärendet börjar en dag då sammanträdet inte hålls',
          note: 'Rätta datumet i at:, eller sammanträdets until:.',
        },
        end: {
          reason: `Tidsplanen går till kl. ${time}, men sammanträdet slutar kl. ${other}`,
          note: 'Korta tiderna, eller rätta sammanträdets end:.',
        },
      })[fault],
  },
  'no-items': {
    summary: 'En publicerad dagordning har ärenden eller en länk till dokumentet där den finns.',
    tell: ({ status }) => ({
      reason: `Sammanträdet har status ${status} men inga ärenden`,
      note: 'Lägg till ärendena, en Markdown-fil för varje, eller skriv status: draft tills de finns.',
    }),
  },
  'not-frozen': {
    summary: 'Numren på en publicerad dagordning ligger fast.',
    tell: ({ meeting }) => ({
      reason: 'Dagordningen är publicerad, men numren kan fortfarande ändras',
      note: `Kör dagsorden freeze ${meeting} när dagordningen har skickats ut.`,
    }),
  },
  notice: {
    summary: 'En dagordning publiceras så långt före sammanträdet som nämnden kräver.',
    tell: ({ published, latest, weekdays }) => ({
      reason: `Dagordningen publicerades den ${day(published)} men skulle ha varit ute senast den ${day(latest)} (${weekdays} ${weekdays === 1 ? 'helgfri vardag' : 'helgfria vardagar'} före sammanträdet)`,
      note: 'Rätta datumet om det är fel. Annars kom dagordningen för sent, och det bör framgå av protokollet.',
    }),
  },
  'part-order': {
    summary: 'Delarna i ett ärende står i den ordning som avsnittet anger.',
    tell: ({ part, before, order }) => ({
      reason: `Delen ”${part}” står efter ”${before}”, men ordningen är ${order.join(', ')}`,
      note: `Flytta upp ${part} med sin text före ${before}.`,
    }),
  },
  'required-part': {
    summary: 'Ett ärende har de delar som dess avsnitt kräver.',
    tell: ({ part }) => ({
      reason: `Ärendet saknar delen ”${part}”`,
      note: `Lägg till raden ## ${part} och dess text. Vilka delar som krävs står i nämndens index.md.`,
    }),
  },
  'section-number': {
    summary: 'Ett fast nummer är ett som ärendets plats kan ha.',
    tell: ({ number, example, flat }) => ({
      reason: `Ärendet har det fasta numret ${number}, men numren här är som ${example}`,
      note: flat
        ? 'Räknar dagordningen genom alla avsnitt, skriv numbering: flat i sammanträdets eller nämndens index.md. Flytta annars tillbaka ärendet, eller ta bort raden number:.'
        : 'Ge sammanträdet de avsnitt och den numrering som det publicerades med, i dess egna fält sections och numbering, eller flytta tillbaka ärendet.',
    }),
  },
  'item-parent': {
    summary: 'Ett underärende står under ett ärende i samma sammanträde och avsnitt, högst tre nivåer djupt.',
    tell: ({ fault, under, nearest, section }) =>
      ({
        unknown: {
          reason: `Sammanträdet har inget ärende som heter ${under}`,
          note:
            nearest === null ? 'Ta bort raden under:.' : `Skriv filens namn utan .md, till exempel under: ${nearest}`,
        },
        circle: {
          reason: `Ärendet står under sig självt (under: ${under})`,
          note: 'Ta bort raden under: från det ärende som ska stå överst.',
        },
        deep: {
          reason: 'Underärendet står på fjärde nivån, men det kan bara finnas tre',
          note: 'Sätt ärendet under ett som står högre, eller ta bort raden under:.',
        },
        section: {
          reason: `Underärendet står i ett annat avsnitt än sitt ärende, som har section: ${section}`,
          note: `Skriv section: ${section}`,
        },
        closed: {
          reason: 'Underärendet är öppet, men dess ärende är slutet',
          note: 'Skriv closed: true, eller sätt ärendet på en annan plats.',
        },
      })[fault],
  },
  'unknown-part': {
    summary: 'En del av ett ärende är en av dem som avsnittet har.',
    tell: ({ part, nearest, known }) => ({
      reason: `Det finns ingen del som heter ”${part}”`,
      note: `Menade du ”${nearest}”? Skriv ## ${nearest}. Delarna här är ${known.join(', ')}. Skriv ### framför en rubrik inom en del.`,
    }),
  },
  'duplicate-part': {
    summary: 'Ett ärende har varje del bara en gång.',
    tell: ({ part, line }) => ({
      reason: `Delen ”${part}” står två gånger i ärendet`,
      note: `Flytta upp texten till delen på rad ${line}, eller skriv ### framför en rubrik inom en del.`,
    }),
  },
  votes: {
    summary: 'Röster går ihop: namn, antal och resultat stämmer.',
    tell: ({ fault, name, count, most }) =>
      ({
        twice: {
          reason: `${name} har röstat två gånger`,
          note: 'Låt namnet stå på ett ställe av for, against, abstain och absent.',
        },
        stranger: {
          reason: `${name} är varken ledamot eller antecknad som närvarande`,
          note: 'Rätta namnet, eller lägg till det i sammanträdets present: eller nämndens members:.',
        },
        recused: {
          reason: `${name} var jävig men har röstat`,
          note: 'Ta bort namnet från omröstningen, eller från recused:.',
        },
        away: {
          reason: `${name} har röstat men var inte närvarande`,
          note: 'Rätta omröstningen, eller tiderna i sammanträdets present: och ärendets held: och absent:.',
        },
        many: {
          reason: `Det finns ${count} röster, men högst ${most} kunde rösta`,
          note: 'Rätta antalen, eller sammanträdets present:.',
        },
        majority: {
          reason: `Resultatet stämmer inte med ${count} röster för och ${most} emot`,
          note: 'Rätta result:, eller antalen.',
        },
      })[fault],
  },
  'would-renumber': {
    summary: 'Inget ärende på en dagordning med fasta nummer kan få ett annat nummer.',
    tell: ({ number, meeting }) => ({
      reason: `Ärendet har inget fast nummer, trots att dagordningens nummer ligger fast; just nu är det ${number}`,
      note: `Kör dagsorden freeze ${meeting}. Till dess kan nästa ärende ändra numret.`,
    }),
  },
};
