/*
 * All that the past asks of today while it is read: which meeting of today one of an earlier state is, and which drafts of
 * today's agendas were planned. Where another today answers alike, the past is the same.
 */
import { keyOf } from '../agenda/accessors.ts';
import type { Site } from '../agenda/model.ts';
import { remember } from '../text/remember.ts';
import { matchPastMeetings, type PastNames } from './match-past-meetings.ts';
import { listPublished } from './versions.ts';

/** Every question that was asked, and its answer. */
export interface Answers {
  /** By the names of a state, as JSON: the published meetings of today by their keys then. */
  readonly successors: Map<string, Map<string, string | null>>;
  /** By the key of a draft and its `published`. */
  readonly planned: Map<string, boolean>;
}

export interface Questions {
  /** The published meeting of today that a meeting of a state is; `null` where there is none. */
  readonly findSuccessor: (past: Site, key: string) => string | null;
  /** Whether a draft of a state is of an agenda that is out today, at the moment that was planned then. */
  readonly isPlanned: (key: string, published: string) => boolean;
}

interface Today {
  readonly site: Site;
  readonly visible: Site;
}

/** Nothing was asked yet. */
export function noAnswers(): Answers {
  return { successors: new Map(), planned: new Map() };
}

/** Asks today, and notes what it answers. */
export function askToday(today: Today, { successors, planned }: Answers): Questions {
  const ask = openToday(today);
  const answersOf = remember((past: Site) => {
    const names = writeNames(past);
    const known = successors.get(names) ?? new Map<string, string | null>();
    successors.set(names, known);
    return { known, find: ask.findSuccessors(names) };
  });
  return {
    findSuccessor: (past, key) => {
      const { known, find } = answersOf(past);
      const found = find(key);
      known.set(key, found);
      return found;
    },
    isPlanned: (key, published) => {
      const is = ask.isPlanned(key, published);
      planned.set(JSON.stringify([key, published]), is);
      return is;
    },
  };
}

/** Whether today answers as an earlier one did. */
export function answersAlike(today: Today, { successors, planned }: Answers): boolean {
  const ask = openToday(today);
  const isSame = [...planned].every(([question, is]) => {
    const [key = '', published = ''] = JSON.parse(question) as readonly string[];
    return ask.isPlanned(key, published) === is;
  });
  return (
    isSame &&
    [...successors].every(([names, known]) => {
      const find = ask.findSuccessors(names);
      return [...known].every(([key, found]) => find(key) === found);
    })
  );
}

function openToday({ site, visible }: Today) {
  const published = new Map(listPublished(visible).map((one) => [keyOf(one), one.published]));
  const tracings = new Map<string, ReadonlyMap<string, string>>();
  const trace = (names: string) => {
    const known = tracings.get(names) ?? matchPastMeetings(readNames(names), site);
    tracings.set(names, known);
    return known;
  };
  return {
    findSuccessors: (names: string) => {
      const traced = trace(names);
      return (key: string) => {
        const found = traced.get(key);
        return found !== undefined && published.has(found) ? found : null;
      };
    },
    isPlanned: (key: string, moment: string) => published.get(key) === moment,
  };
}

/** All that a tracing looks at: the ids and names of a state. */
function writeNames({ councils }: Site): string {
  return JSON.stringify(
    councils.map(({ id, name, meetings }) => ({ id, name, meetings: meetings.map((one) => one.id) })),
  );
}

function readNames(names: string): PastNames {
  const councils: ReadonlyArray<{ id: string; name: string; meetings: readonly string[] }> = JSON.parse(names);
  return {
    councils: councils.map(({ id, name, meetings }) => ({ id, name, meetings: meetings.map((one) => ({ id: one })) })),
  };
}
