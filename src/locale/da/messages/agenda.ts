import { formatDate } from '../../day.ts';
import type { AgendaValues, Messages } from '../../message-values.ts';

const day = (date: string) => formatDate(date, 'da');

const orders = (items: AgendaValues['number-order']['order']) =>
  items.map(({ name }, at) => `order: ${at + 1} i ${name}`).join(', ');

/** Punkter, deres dele og deres numre. */
export const agenda: Messages<AgendaValues> = {
  redirect: {
    summary: 'En sti fra et tidligere websted fører til en side på dette.',
    tell: ({ fault, path, place }) =>
      ({
        place: {
          reason: `Stedet »${place}«, som ${path} skal føre til, findes ikke`,
          note: 'Skriv navnene på mapperne, som it-raadet/2026-09-17/budget, eller en adresse, der begynder med https://.',
        },
        taken: {
          reason: `På ${path} har webstedet selv en side`,
          note: 'Fjern linjen: læserne finder den side, der er der i dag.',
        },
      })[fault],
  },
  'duplicate-number': {
    summary: 'Et nummer står kun ét sted på en dagsorden.',
    tell: ({ number, other }) => ({
      reason: `Nummeret ${number} er allerede brugt i ${other}`,
      note: 'Et nummer bruges aldrig to gange på en dagsorden. Fjern linjen number: fra det nyeste af de to punkter.',
    }),
  },
  'number-order': {
    summary: 'Punkterne i et afsnit står i numrenes rækkefølge.',
    tell: ({ number, before, order }) => ({
      reason: `Punkt ${number} står efter punkt ${before}`,
      note: `Stil punkterne efter deres faste numre: skriv ${orders(order)}. Er dagsordenen ikke offentliggjort endnu, så fjern i stedet linjen number: fra punkterne.`,
    }),
  },
  'deleted-item': {
    summary: 'Et punkt på en dagsorden med faste numre udgår; det slettes ikke.',
    tell: ({ number }) => ({
      reason: `Punkt ${number} er slettet fra en dagsorden med faste numre`,
      note: `Hent filen til punkt ${number} tilbage, og skriv begrundelsen i feltet withdrawn.`,
    }),
  },
  'meeting-date': {
    summary: 'Mappen til et møde er opkaldt efter mødets dato.',
    tell: ({ date, folder }) => ({
      reason: `Mødet er den ${day(date)}, men dets mappe hedder ${folder}`,
      note: `Ret en af de to. Er mødet flyttet, så behold mappen, og skriv moved: ${folder.slice(0, 10)}.`,
    }),
  },
  'long-meeting': {
    summary: 'Et møde, der går over midnat, varer ikke mere end tolv timer.',
    tell: ({ start, end, hours }) => ({
      reason: `Mødet går fra ${start} til ${end} næste dag, ${hours} timer`,
      note: `Et tidspunkt før starten er næste dag. Skriv et senere tidspunkt end ${start}, hvis det var ment.`,
    }),
  },
  'time-plan': {
    summary: 'En tidsplan har ingen huller og slutter med mødet.',
    tell: ({ fault, time, other }) =>
      ({
        gap: {
          reason: `Punktet har ingen varighed, så »${other}« og det, der følger, får ingen tid`,
          note: 'Skriv, hvor længe punktet varer (duration: 10 min), eller hvornår et senere begynder (at: 11:00). Indtil da vises det følgende uden tider.',
        },
        overlap: {
          reason: `Punktet begynder, før »${other}« er færdigt kl. ${time}`,
          note: 'Ret at:, eller varigheden af punkterne før det.',
        },
        day: {
          reason: 'Punktet begynder på en dag, hvor mødet ikke holdes',
          note: 'Ret datoen i at:, eller mødets until:.',
        },
        end: {
          reason: `Tidsplanen går til kl. ${time}, men mødet slutter kl. ${other}`,
          note: 'Forkort varighederne, eller ret mødets end:.',
        },
      })[fault],
  },
  'no-items': {
    summary: 'En offentliggjort dagsorden har punkter eller et link til det dokument, den står i.',
    tell: ({ status }) => ({
      reason: `Mødet har status ${status}, men ingen punkter`,
      note: 'Tilføj punkterne, én Markdown-fil til hvert, eller skriv status: draft, til de er der.',
    }),
  },
  'not-frozen': {
    summary: 'Numrene på en offentliggjort dagsorden ligger fast.',
    tell: ({ meeting }) => ({
      reason: 'Dagsordenen er offentliggjort, men numrene kan stadig flytte sig',
      note: `Kør dagsorden freeze ${meeting}, når dagsordenen er sendt ud.`,
    }),
  },
  notice: {
    summary: 'En dagsorden er offentliggjort så længe før mødet, som rådet kræver.',
    tell: ({ published, latest, weekdays }) => ({
      reason: `Dagsordenen blev offentliggjort den ${day(published)}, men skulle være ude senest den ${day(latest)} (${weekdays} ${weekdays === 1 ? 'hverdag' : 'hverdage'} før mødet)`,
      note: 'Ret datoen, hvis den er forkert. Ellers kom dagsordenen for sent, og det bør fremgå af referatet.',
    }),
  },
  'part-order': {
    summary: 'Delene af et punkt står i den rækkefølge, som afsnittet angiver.',
    tell: ({ part, before, order }) => ({
      reason: `Delen »${part}« står efter »${before}«, men rækkefølgen er ${order.join(', ')}`,
      note: `Flyt ${part} og teksten under den op før ${before}.`,
    }),
  },
  'required-part': {
    summary: 'Et punkt har de dele, som dets afsnit kræver.',
    tell: ({ part }) => ({
      reason: `Punktet mangler delen »${part}«`,
      note: `Tilføj linjen ## ${part} og teksten til den. Hvilke dele der kræves, står i rådets index.md.`,
    }),
  },
  'section-number': {
    summary: 'Et fast nummer er et, som punktets plads kan have.',
    tell: ({ number, example, flat }) => ({
      reason: `Punktet har det faste nummer ${number}, men numrene her er som ${example}`,
      note: flat
        ? 'Tæller dagsordenen gennem alle afsnit, så skriv numbering: flat i mødets eller rådets index.md. Ellers flyt punktet tilbage, eller slet linjen number:.'
        : 'Giv mødet de afsnit og den nummerering, som det blev offentliggjort med, i dets egne felter sections og numbering, eller flyt punktet tilbage.',
    }),
  },
  'item-parent': {
    summary: 'Et underpunkt står under et punkt i samme møde og afsnit, højst tre niveauer dybt.',
    tell: ({ fault, under, nearest, section }) =>
      ({
        unknown: {
          reason: `Mødet har intet punkt, der hedder ${under}`,
          note:
            nearest === null ? 'Fjern linjen under:.' : `Skriv filens navn uden .md, for eksempel under: ${nearest}`,
        },
        circle: {
          reason: `Punktet står under sig selv (under: ${under})`,
          note: 'Fjern linjen under: fra det punkt, der skal stå øverst.',
        },
        deep: {
          reason: 'Underpunktet står på fjerde niveau, men der kan kun være tre',
          note: 'Sæt punktet under et, der står højere, eller fjern linjen under:.',
        },
        section: {
          reason: `Underpunktet står i et andet afsnit end sit punkt, som har section: ${section}`,
          note: `Skriv section: ${section}`,
        },
        closed: {
          reason: 'Underpunktet er åbent, men dets punkt er lukket',
          note: 'Skriv closed: true, eller sæt punktet et andet sted.',
        },
      })[fault],
  },
  'unknown-part': {
    summary: 'En del af et punkt er en af dem, som afsnittet har.',
    tell: ({ part, nearest, known }) => ({
      reason: `Der er ingen del, der hedder »${part}«`,
      note: `Mente du »${nearest}«? Skriv ## ${nearest}. Delene her er ${known.join(', ')}. Skriv ### foran en overskrift inden for en del.`,
    }),
  },
  'duplicate-part': {
    summary: 'En del står kun én gang i et punkt.',
    tell: ({ part, line }) => ({
      reason: `Delen »${part}« står to gange i punktet`,
      note: `Flyt teksten op til delen i linje ${line}, eller skriv ### foran en overskrift inden for en del.`,
    }),
  },
  votes: {
    summary: 'Stemmerne går op: Navne, antal og resultat passer sammen.',
    tell: ({ fault, name, count, most }) =>
      ({
        twice: {
          reason: `${name} har stemt to gange`,
          note: 'Lad navnet stå ét sted af for, against, abstain og absent.',
        },
        stranger: {
          reason: `${name} er hverken medlem af rådet eller skrevet som fremmødt`,
          note: 'Ret navnet, eller tilføj det i mødets present: eller rådets members:.',
        },
        recused: {
          reason: `${name} var inhabil, men har stemt`,
          note: 'Fjern navnet fra afstemningen, eller fra recused:.',
        },
        away: {
          reason: `${name} har stemt, men var der ikke`,
          note: 'Ret afstemningen, eller tiderne i mødets present: og punktets held: og absent:.',
        },
        many: {
          reason: `Der er ${count} stemmer, men højst ${most} kunne stemme`,
          note: 'Ret antallene, eller mødets present:.',
        },
        majority: {
          reason: `Resultatet passer ikke med ${count} stemmer for og ${most} imod`,
          note: 'Ret result:, eller antallene.',
        },
      })[fault],
  },
  'would-renumber': {
    summary: 'Intet punkt på en dagsorden med faste numre kan skifte nummer.',
    tell: ({ number, meeting }) => ({
      reason: `Punktet har intet fast nummer, selv om dagsordenens numre ligger fast; det er lige nu ${number}`,
      note: `Kør dagsorden freeze ${meeting}. Indtil da kan det næste punkt flytte nummeret.`,
    }),
  },
};
