import { formatDate } from '../../day.ts';
import type { AgendaValues, Messages } from '../../message-values.ts';

const day = (date: string) => formatDate(date, 'en');

const orders = (items: AgendaValues['number-order']['order']) =>
  items.map(({ name }, at) => `order: ${at + 1} in ${name}`).join(', ');

/** Items, their parts and their numbers. */
export const agenda: Messages<AgendaValues> = {
  redirect: {
    summary: 'A path of an earlier site leads to a page of this one.',
    tell: ({ fault, path, place }) =>
      ({
        place: {
          reason: `Unexpected place “${place}” for ${path}, expected a council, a meeting, an item or an address`,
          note: 'Write the names of the folders, such as it-raadet/2026-09-17/budget, or an address that starts with https://.',
        },
        taken: {
          reason: `Unexpected redirect from ${path}, where the site has a page of its own, expected another path`,
          note: 'Remove the line: readers find the page of today there.',
        },
      })[fault],
  },
  'duplicate-number': {
    summary: 'A number is used only once on an agenda.',
    tell: ({ number, other }) => ({
      reason: `Unexpected number ${number}, which ${other} already has, expected a number of its own`,
      note: 'A number is never used twice on an agenda. Remove the line number: from the newer of the two items.',
    }),
  },
  'number-order': {
    summary: 'The items of a section are in the order of their numbers.',
    tell: ({ number, before, order }) => ({
      reason: `Unexpected item ${number} after item ${before}, expected the items in the order of their numbers`,
      note: `Put the items in the order of their fixed numbers: write ${orders(order)}. If the agenda is not published yet, remove the line number: from the items instead.`,
    }),
  },
  'deleted-item': {
    summary: 'An item of a frozen agenda is withdrawn, not deleted.',
    tell: ({ number }) => ({
      reason: `Unexpected deletion of item ${number} from a frozen agenda, expected a withdrawn item`,
      note: `Restore the file of item ${number}, and write the reason in the field withdrawn.`,
    }),
  },
  'meeting-date': {
    summary: 'The folder of a meeting is named after its date.',
    tell: ({ date, folder }) => ({
      reason: `Unexpected date ${day(date)} in the folder ${folder}, expected the day that the folder is named after`,
      note: `Correct one of the two. If the meeting was moved, keep the folder and write moved: ${folder.slice(0, 10)}.`,
    }),
  },
  'long-meeting': {
    summary: 'A meeting that passes midnight does not last longer than twelve hours.',
    tell: ({ start, end, hours }) => ({
      reason: `Unexpected meeting from ${start} until ${end} the next day, ${hours} hours, expected a shorter one`,
      note: `A time before the start is on the next day. Write a time later than ${start} if that was meant.`,
    }),
  },
  'time-plan': {
    summary: 'A plan of times has no gap and ends with the meeting.',
    tell: ({ fault, time, other }) =>
      ({
        gap: {
          reason: `Unexpected item without a duration before “${other}”, expected a plan without gaps`,
          note: 'Write how long the item takes (duration: 10 min), or when a later one begins (at: 11:00). Until then, what follows is shown without times.',
        },
        overlap: {
          reason: `Unexpected beginning before “${other}” is done at ${time}, expected a later one`,
          note: 'Correct at:, or the durations of the items before it.',
        },
        day: {
          reason: 'Unexpected day on which the meeting is not held, expected one of its days',
          note: 'Correct the date in at:, or until: of the meeting.',
        },
        end: {
          reason: `Unexpected plan until ${time}, expected one that ends with the meeting at ${other}`,
          note: 'Shorten the durations, or correct end: of the meeting.',
        },
      })[fault],
  },
  'no-items': {
    summary: 'A published agenda has items, or links to the document that it stands in.',
    tell: ({ status }) => ({
      reason: `Unexpected status ${status} of a meeting without items, expected at least one item`,
      note: 'Add the items, one Markdown file each, or write status: draft until they are there.',
    }),
  },
  'not-frozen': {
    summary: 'The numbers of a published agenda are fixed.',
    tell: ({ meeting }) => ({
      reason: 'Unexpected published agenda whose numbers can still change, expected fixed numbers',
      note: `Run dagsorden freeze ${meeting} once the agenda is out.`,
    }),
  },
  notice: {
    summary: 'An agenda is published as long before the meeting as the council requires.',
    tell: ({ published, latest, weekdays }) => ({
      reason: `Unexpected publication on ${day(published)}, expected ${day(latest)} at the latest (${weekdays} ${weekdays === 1 ? 'working day' : 'working days'} before the meeting)`,
      note: 'Correct the date if it is wrong. Otherwise the agenda was late, which the minutes should mention.',
    }),
  },
  'part-order': {
    summary: 'The parts of an item follow the order of its section.',
    tell: ({ part, before, order }) => ({
      reason: `Unexpected part “${part}” after “${before}”, expected the order ${order.join(', ')}`,
      note: `Move ${part} and its text up, before ${before}.`,
    }),
  },
  'required-part': {
    summary: 'An item has the parts that its section requires.',
    tell: ({ part }) => ({
      reason: `Unexpected item without the part “${part}”, expected a heading ## ${part}`,
      note: `Add the line ## ${part} and its text. The index.md of the council says which parts are required.`,
    }),
  },
  'section-number': {
    summary: 'A fixed number is one that the place of its item can have.',
    tell: ({ number, example, flat }) => ({
      reason: `Unexpected fixed number ${number}, expected a number such as ${example} in this place`,
      note: flat
        ? 'If the agenda counts through all its sections, write numbering: flat in the index.md of the meeting, or of the council. Otherwise move the item back, or remove the line number:.'
        : 'Give the meeting the sections and the numbering that it was published with, in its own fields sections and numbering, or move the item back.',
    }),
  },
  'item-parent': {
    summary: 'A sub-item belongs to an item of its own meeting and section, three levels deep at most.',
    tell: ({ fault, under, nearest, section }) =>
      ({
        unknown: {
          reason: `Unexpected under: ${under}, expected the id of an item of the meeting`,
          note:
            nearest === null
              ? 'Remove the line under:.'
              : `Write the name of the file without .md, such as under: ${nearest}`,
        },
        circle: {
          reason: `Unexpected item under itself (under: ${under}), expected an item above it`,
          note: 'Remove the line under: from the topmost item.',
        },
        deep: {
          reason: 'Unexpected sub-item of the fourth level, expected three levels at most',
          note: 'Put the item under one that is higher up, or remove the line under:.',
        },
        section: {
          reason: `Unexpected sub-item in another section than its item, expected section: ${section}`,
          note: `Write section: ${section}`,
        },
        closed: {
          reason: 'Unexpected open sub-item of a closed item, expected a closed one',
          note: 'Write closed: true, or put the item elsewhere.',
        },
      })[fault],
  },
  'unknown-part': {
    summary: 'A part of an item is one that its section has.',
    tell: ({ part, nearest, known }) => ({
      reason: `Unexpected part “${part}”, expected “${nearest}”`,
      note: `Write ## ${nearest}. The parts here are ${known.join(', ')}. Write ### for a heading within a part.`,
    }),
  },
  'duplicate-part': {
    summary: 'An item has each part only once.',
    tell: ({ part, line }) => ({
      reason: `Unexpected second part “${part}”, expected each part once`,
      note: `Move the text up to the part in line ${line}, or write ### for a heading within a part.`,
    }),
  },
  votes: {
    summary: 'Votes add up: names, counts and result agree.',
    tell: ({ fault, name, count, most }) =>
      ({
        twice: {
          reason: `Unexpected second vote of ${name}, expected one vote a person`,
          note: 'Keep the name in one of for, against, abstain and absent.',
        },
        stranger: {
          reason: `Unexpected name ${name}, expected a member of the council or somebody who was present`,
          note: 'Correct the name, or add it to present: of the meeting, or to members: of the council.',
        },
        recused: {
          reason: `Unexpected vote of ${name}, who was recused, expected no vote`,
          note: 'Remove the name from the vote, or from recused:.',
        },
        away: {
          reason: `Unexpected vote of ${name}, who was not there, expected no vote`,
          note: 'Correct the vote, or the times in present: of the meeting, and held: and absent: of the item.',
        },
        many: {
          reason: `Unexpected ${count} votes, expected ${most} at most`,
          note: 'Correct the counts, or present: of the meeting.',
        },
        majority: {
          reason: `Unexpected result with ${count} votes for and ${most} against, expected one that agrees`,
          note: 'Correct result:, or the counts.',
        },
      })[fault],
  },
  'would-renumber': {
    summary: 'No item of a frozen agenda can get another number.',
    tell: ({ number, meeting }) => ({
      reason: `Unexpected item without a fixed number on a frozen agenda, expected number: '${number}'`,
      note: `Run dagsorden freeze ${meeting}. Until then, the next item can change the number.`,
    }),
  },
};
