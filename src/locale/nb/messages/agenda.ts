import { formatDate } from '../../day.ts';
import type { AgendaValues, Messages } from '../../message-values.ts';

const day = (date: string) => formatDate(date, 'nb');

const orders = (items: AgendaValues['number-order']['order']) =>
  items.map(({ name }, at) => `order: ${at + 1} i ${name}`).join(', ');

/** Saker, delene og numrene deres. */
export const agenda: Messages<AgendaValues> = {
  redirect: {
    summary: 'En sti på et tidligere nettsted fører til en side på dette.',
    tell: ({ fault, path, place }) =>
      ({
        place: {
          reason: `Stedet «${place}», som ${path} skal føre til, finnes ikke`,
          note: 'Skriv navnene på mappene, som it-radet/2026-09-17/budsjett, eller en adresse som begynner med https://.',
        },
        taken: {
          reason: `På ${path} har nettstedet selv en side`,
          note: 'Fjern linjen: leserne finner den siden som er der i dag.',
        },
      })[fault],
  },
  'duplicate-number': {
    summary: 'Et nummer brukes bare én gang på en saksliste.',
    tell: ({ number, other }) => ({
      reason: `Nummeret ${number} er allerede brukt i ${other}`,
      note: 'Et nummer brukes aldri to ganger på en saksliste. Fjern linjen number: fra den nyeste av de to sakene.',
    }),
  },
  'number-order': {
    summary: 'Sakene i en seksjon står i nummerrekkefølge.',
    tell: ({ number, before, order }) => ({
      reason: `Sak ${number} står etter sak ${before}`,
      note: `Sett sakene i rekkefølgen til de faste numrene: skriv ${orders(order)}. Er sakslisten ikke publisert ennå, fjerner du i stedet linjen number: fra sakene.`,
    }),
  },
  'deleted-item': {
    summary: 'En sak på en saksliste med faste numre trekkes; den slettes ikke.',
    tell: ({ number }) => ({
      reason: `Sak ${number} er slettet fra en saksliste med faste numre`,
      note: `Hent tilbake filen til sak ${number}, og skriv begrunnelsen i feltet withdrawn.`,
    }),
  },
  'meeting-date': {
    summary: 'Mappen til et møte har navn etter møtedatoen.',
    tell: ({ date, folder }) => ({
      reason: `Møtet er ${day(date)}, men mappen heter ${folder}`,
      note: `Rett en av de to. Er møtet flyttet, behold mappen og skriv moved: ${folder.slice(0, 10)}.`,
    }),
  },
  'long-meeting': {
    summary: 'Et møte som går over midnatt, varer ikke mer enn tolv timer.',
    tell: ({ start, end, hours }) => ({
      reason: `Møtet går fra ${start} til ${end} neste dag, ${hours} timer`,
      note: `Et klokkeslett før starten er neste dag. Skriv et senere klokkeslett enn ${start}, hvis det var meningen.`,
    }),
  },
  'time-plan': {
    summary: 'En tidsplan har ingen hull og slutter med møtet.',
    tell: ({ fault, time, other }) =>
      ({
        gap: {
          reason: `Saken har ingen varighet, så «${other}» og det som følger, får ingen tid`,
          note: 'Skriv hvor lenge saken varer (duration: 10 min), eller når en senere begynner (at: 11:00). Inntil da vises det følgende uten tider.',
        },
        overlap: {
          reason: `Saken begynner før «${other}» er ferdig kl. ${time}`,
          note: 'Rett at:, eller varigheten til sakene før den.',
        },
        day: {
          reason: 'Saken begynner på en dag da møtet ikke holdes',
          note: 'Rett datoen i at:, eller until: for møtet.',
        },
        end: {
          reason: `Tidsplanen går til kl. ${time}, men møtet slutter kl. ${other}`,
          note: 'Forkort varighetene, eller rett end: for møtet.',
        },
      })[fault],
  },
  'no-items': {
    summary: 'En publisert saksliste har saker eller en lenke til dokumentet der den står.',
    tell: ({ status }) => ({
      reason: `Møtet har status ${status}, men ingen saker`,
      note: 'Legg til sakene, én Markdown-fil for hver, eller skriv status: draft til de er på plass.',
    }),
  },
  'not-frozen': {
    summary: 'Numrene på en publisert saksliste ligger fast.',
    tell: ({ meeting }) => ({
      reason: 'Sakslisten er publisert, men numrene kan fortsatt endre seg',
      note: `Kjør dagsorden freeze ${meeting} når sakslisten er sendt ut.`,
    }),
  },
  notice: {
    summary: 'En saksliste publiseres så lenge før møtet som utvalget krever.',
    tell: ({ published, latest, weekdays }) => ({
      reason: `Sakslisten ble publisert ${day(published)}, men skulle vært ute senest ${day(latest)} (${weekdays} ${weekdays === 1 ? 'virkedag' : 'virkedager'} før møtet)`,
      note: 'Rett datoen hvis den er feil. Ellers kom sakslisten for sent, og det bør gå fram av protokollen.',
    }),
  },
  'part-order': {
    summary: 'Delene av en sak står i den rekkefølgen som seksjonen angir.',
    tell: ({ part, before, order }) => ({
      reason: `Delen «${part}» står etter «${before}», men rekkefølgen er ${order.join(', ')}`,
      note: `Flytt ${part} med teksten sin opp før ${before}.`,
    }),
  },
  'required-part': {
    summary: 'En sak har de delene som seksjonen krever.',
    tell: ({ part }) => ({
      reason: `Saken mangler delen «${part}»`,
      note: `Legg til linjen ## ${part} og teksten til den. Hvilke deler som kreves, står i index.md for utvalget.`,
    }),
  },
  'section-number': {
    summary: 'Et fast nummer er et som plassen til saken kan ha.',
    tell: ({ number, example, flat }) => ({
      reason: `Saken har det faste nummeret ${number}, men numrene her er som ${example}`,
      note: flat
        ? 'Teller sakslisten gjennom alle seksjonene, så skriv numbering: flat i index.md for møtet eller utvalget. Flytt ellers saken tilbake, eller slett linjen number:.'
        : 'Gi møtet de seksjonene og den nummereringen som det ble publisert med, i feltene sections og numbering i møtets index.md, eller flytt saken tilbake.',
    }),
  },
  'item-parent': {
    summary: 'En undersak står under en sak i samme møte og seksjon, høyst tre nivåer dypt.',
    tell: ({ fault, under, nearest, section }) =>
      ({
        unknown: {
          reason: `Møtet har ingen sak som heter ${under}`,
          note:
            nearest === null
              ? 'Fjern linjen under:.'
              : `Skriv navnet på filen uten .md, for eksempel under: ${nearest}`,
        },
        circle: {
          reason: `Saken står under seg selv (under: ${under})`,
          note: 'Fjern linjen under: fra den saken som skal stå øverst.',
        },
        deep: {
          reason: 'Undersaken står på fjerde nivå, men det kan bare være tre',
          note: 'Sett saken under en som står høyere, eller fjern linjen under:.',
        },
        section: {
          reason: `Undersaken står i en annen seksjon enn saken sin, som har section: ${section}`,
          note: `Skriv section: ${section}`,
        },
        closed: {
          reason: 'Undersaken er åpen, men saken over den er lukket',
          note: 'Skriv closed: true, eller sett saken et annet sted.',
        },
      })[fault],
  },
  'unknown-part': {
    summary: 'En del av en sak er en av dem som seksjonen har.',
    tell: ({ part, nearest, known }) => ({
      reason: `Det finnes ingen del som heter «${part}»`,
      note: `Mente du «${nearest}»? Skriv ## ${nearest}. Delene her er ${known.join(', ')}. Skriv ### foran en overskrift inne i en del.`,
    }),
  },
  'duplicate-part': {
    summary: 'En sak har hver del bare én gang.',
    tell: ({ part, line }) => ({
      reason: `Delen «${part}» står to ganger i saken`,
      note: `Flytt teksten opp til delen på linje ${line}, eller skriv ### foran en overskrift inne i en del.`,
    }),
  },
  votes: {
    summary: 'Stemmene går opp: navn, antall og resultat passer sammen.',
    tell: ({ fault, name, count, most }) =>
      ({
        twice: {
          reason: `${name} har stemt to ganger`,
          note: 'La navnet stå ett sted av for, against, abstain og absent.',
        },
        stranger: {
          reason: `${name} er verken medlem av utvalget eller ført som til stede`,
          note: 'Rett navnet, eller føy det til i present: for møtet eller members: for utvalget.',
        },
        recused: {
          reason: `${name} var inhabil, men har stemt`,
          note: 'Fjern navnet fra avstemningen, eller fra recused:.',
        },
        away: {
          reason: `${name} har stemt, men var ikke til stede`,
          note: 'Rett avstemningen, eller tidene i present: for møtet og held: og absent: for saken.',
        },
        many: {
          reason: `Det er ${count} stemmer, men høyst ${most} kunne stemme`,
          note: 'Rett antallene, eller present: for møtet.',
        },
        majority: {
          reason: `Resultatet passer ikke med ${count} stemmer for og ${most} mot`,
          note: 'Rett result:, eller antallene.',
        },
      })[fault],
  },
  'would-renumber': {
    summary: 'Ingen sak på en saksliste med faste numre kan få et annet nummer.',
    tell: ({ number, meeting }) => ({
      reason: `Saken har ikke noe fast nummer, selv om numrene på sakslisten ligger fast; akkurat nå er det ${number}`,
      note: `Kjør dagsorden freeze ${meeting}. Inntil da kan neste sak endre nummeret.`,
    }),
  },
};
