import { formatDate } from '../../day.ts';
import type { AgendaValues, Messages } from '../../message-values.ts';

const day = (date: string) => formatDate(date, 'nn');

const orders = (items: AgendaValues['number-order']['order']) =>
  items.map(({ name }, at) => `order: ${at + 1} i ${name}`).join(', ');

/** Saker, delane og nummera deira. */
export const agenda: Messages<AgendaValues> = {
  redirect: {
    summary: 'Ein stig på ein tidlegare nettstad fører til ei side på denne.',
    tell: ({ fault, path, place }) =>
      ({
        place: {
          reason: `Staden «${place}», som ${path} skal føre til, finst ikkje`,
          note: 'Skriv namna på mappene, til dømes it-radet/2026-09-17/budsjett, eller ei adresse som byrjar med https://.',
        },
        taken: {
          reason: `På ${path} har nettstaden sjølv ei side`,
          note: 'Fjern linja: lesarane finn den sida som er der i dag.',
        },
      })[fault],
  },
  'duplicate-number': {
    summary: 'Eit nummer blir brukt berre éin gong på ei saksliste.',
    tell: ({ number, other }) => ({
      reason: `Nummeret ${number} er alt brukt i ${other}`,
      note: 'Eit nummer blir aldri brukt to gonger på ei saksliste. Fjern linja number: frå den nyaste av dei to sakene.',
    }),
  },
  'number-order': {
    summary: 'Sakene i ein seksjon står i nummerrekkjefølgje.',
    tell: ({ number, before, order }) => ({
      reason: `Sak ${number} står etter sak ${before}`,
      note: `Sett sakene i rekkjefølgja til dei faste nummera: skriv ${orders(order)}. Er sakslista ikkje publisert enno, fjernar du i staden linja number: frå sakene.`,
    }),
  },
  'deleted-item': {
    summary: 'Ei sak på ei saksliste med faste nummer blir trekt; ho blir ikkje sletta.',
    tell: ({ number }) => ({
      reason: `Sak ${number} er sletta frå ei saksliste med faste nummer`,
      note: `Hent tilbake fila til sak ${number}, og skriv grunngjevinga i feltet withdrawn.`,
    }),
  },
  'meeting-date': {
    summary: 'Mappa til eit møte har namn etter møtedatoen.',
    tell: ({ date, folder }) => ({
      reason: `Møtet er ${day(date)}, men mappa heiter ${folder}`,
      note: `Rett ein av dei to. Er møtet flytta, så behald mappa og skriv moved: ${folder.slice(0, 10)}.`,
    }),
  },
  'long-meeting': {
    summary: 'Eit møte som går over midnatt, varer ikkje meir enn tolv timar.',
    tell: ({ start, end, hours }) => ({
      reason: `Møtet går frå ${start} til ${end} neste dag, ${hours} timar`,
      note: `Eit klokkeslett før starten er neste dag. Skriv eit seinare klokkeslett enn ${start} om det var meininga.`,
    }),
  },
  'time-plan': {
    summary: 'Ein tidsplan har ingen hol og sluttar med møtet.',
    tell: ({ fault, time, other }) =>
      ({
        gap: {
          reason: `Saka har ingen varigheit, så «${other}» og det som kjem etter, får ikkje tid`,
          note: 'Skriv kor lenge saka varer (duration: 10 min), eller når ei seinare sak byrjar (at: 11:00). Fram til då blir resten vist utan tider.',
        },
        overlap: {
          reason: `Saka byrjar før «${other}» er ferdig kl. ${time}`,
          note: 'Rett at:, eller varigheita til sakene før.',
        },
        day: {
          reason: 'Saka byrjar på ein dag då møtet ikkje blir halde',
          note: 'Rett datoen i at:, eller until: for møtet.',
        },
        end: {
          reason: `Tidsplanen går til kl. ${time}, men møtet sluttar kl. ${other}`,
          note: 'Forkort varigheitene, eller rett end: for møtet.',
        },
      })[fault],
  },
  'no-items': {
    summary: 'Ei publisert saksliste har saker eller ei lenkje til dokumentet der ho står.',
    tell: ({ status }) => ({
      reason: `Møtet har status ${status}, men ingen saker`,
      note: 'Legg til sakene, éi Markdown-fil for kvar, eller skriv status: draft til dei er på plass.',
    }),
  },
  'not-frozen': {
    summary: 'Nummera på ei publisert saksliste ligg fast.',
    tell: ({ meeting }) => ({
      reason: 'Sakslista er publisert, men nummera kan framleis endre seg',
      note: `Køyr dagsorden freeze ${meeting} når sakslista er send ut.`,
    }),
  },
  notice: {
    summary: 'Ei saksliste blir publisert så lenge før møtet som utvalet krev.',
    tell: ({ published, latest, weekdays }) => ({
      reason: `Sakslista vart publisert ${day(published)}, men skulle vore ute seinast ${day(latest)} (${weekdays} ${weekdays === 1 ? 'yrkedag' : 'yrkedagar'} før møtet)`,
      note: 'Rett datoen om han er feil. Elles kom sakslista for seint, og det bør gå fram av protokollen.',
    }),
  },
  'part-order': {
    summary: 'Delane av ei sak står i den rekkjefølgja som seksjonen gjev opp.',
    tell: ({ part, before, order }) => ({
      reason: `Delen «${part}» står etter «${before}», men rekkjefølgja er ${order.join(', ')}`,
      note: `Flytt ${part} med teksten sin opp før ${before}.`,
    }),
  },
  'required-part': {
    summary: 'Ei sak har dei delane som seksjonen krev.',
    tell: ({ part }) => ({
      reason: `Saka manglar delen «${part}»`,
      note: `Legg til linja ## ${part} og teksten til delen. Kva delar som er påkravde, står i index.md for utvalet.`,
    }),
  },
  'section-number': {
    summary: 'Eit fast nummer er eit som plassen til saka kan ha.',
    tell: ({ number, example, flat }) => ({
      reason: `Saka har det faste nummeret ${number}, men nummera her er som ${example}`,
      note: flat
        ? 'Tel sakslista gjennom alle seksjonane, så skriv numbering: flat i index.md for møtet eller utvalet. Flytt elles saka tilbake, eller slett linja number:.'
        : 'Gje møtet dei seksjonane og den nummereringa som det vart publisert med, i felta sections og numbering i index.md for møtet, eller flytt saka tilbake.',
    }),
  },
  'item-parent': {
    summary: 'Ei undersak står under ei sak i same møte og seksjon, høgst tre nivå djupt.',
    tell: ({ fault, under, nearest, section }) =>
      ({
        unknown: {
          reason: `Møtet har ingen sak som heiter ${under}`,
          note: nearest === null ? 'Fjern linja under:.' : `Skriv namnet på fila utan .md, til dømes under: ${nearest}`,
        },
        circle: {
          reason: `Saka står under seg sjølv (under: ${under})`,
          note: 'Fjern linja under: frå den saka som skal stå øvst.',
        },
        deep: {
          reason: 'Undersaka står på fjerde nivå, men det kan berre vere tre',
          note: 'Sett saka under ei som står høgare, eller fjern linja under:.',
        },
        section: {
          reason: `Undersaka står i ein annan seksjon enn saka over, som har section: ${section}`,
          note: `Skriv section: ${section}`,
        },
        closed: {
          reason: 'Undersaka er open, men saka over er lukka',
          note: 'Skriv closed: true, eller sett saka ein annan stad.',
        },
      })[fault],
  },
  'unknown-part': {
    summary: 'Ein del av ei sak er ein av dei som seksjonen har.',
    tell: ({ part, nearest, known }) => ({
      reason: `Det finst ingen del som heiter «${part}»`,
      note: `Meinte du «${nearest}»? Skriv ## ${nearest}. Delane her er ${known.join(', ')}. Skriv ### framfor ei overskrift inne i ein del.`,
    }),
  },
  'duplicate-part': {
    summary: 'Ei sak har kvar del berre éin gong.',
    tell: ({ part, line }) => ({
      reason: `Delen «${part}» står to gonger i saka`,
      note: `Flytt teksten opp til delen på linje ${line}, eller skriv ### framfor ei overskrift inne i ein del.`,
    }),
  },
  votes: {
    summary: 'Røystene går opp: namn, tal og resultat høver saman.',
    tell: ({ fault, name, count, most }) =>
      ({
        twice: {
          reason: `${name} har røysta to gonger`,
          note: 'La namnet stå berre éin stad av for, against, abstain og absent.',
        },
        stranger: {
          reason: `${name} er verken medlem av utvalet eller ført som til stades`,
          note: 'Rett namnet, eller føy det til i present: for møtet eller members: for utvalet.',
        },
        recused: {
          reason: `${name} var inhabil, men har røysta`,
          note: 'Fjern namnet frå røystinga, eller frå recused:.',
        },
        away: {
          reason: `${name} har røysta, men var ikkje til stades`,
          note: 'Rett røystinga, eller tidene i present: for møtet og held: og absent: for saka.',
        },
        many: {
          reason: `Det er ${count} røyster, men høgst ${most} kunne røyste`,
          note: 'Rett tala, eller present: for møtet.',
        },
        majority: {
          reason: `Resultatet passar ikkje med ${count} røyster for og ${most} mot`,
          note: 'Rett result:, eller tala.',
        },
      })[fault],
  },
  'would-renumber': {
    summary: 'Ingen sak på ei saksliste med faste nummer kan få eit anna nummer.',
    tell: ({ number, meeting }) => ({
      reason: `Saka har ikkje noko fast nummer, sjølv om nummera på sakslista ligg fast; akkurat no er det ${number}`,
      note: `Køyr dagsorden freeze ${meeting}. Fram til då kan neste sak endre nummeret.`,
    }),
  },
};
