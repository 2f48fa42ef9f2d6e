import { meetingFields } from '../fields/meeting-fields.ts';
import { type NewFields, writeMarkdown, yamlText } from './front-matter.ts';
import { explainFields, type ScaffoldWords } from './words.ts';

export interface NewMeeting {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The day of publication, written as a suggestion; a draft where there is none. */
  readonly published: string | null;
  readonly body: readonly string[];
}

/** A meeting's `index.md`. */
export function writeMeeting({ date, published, body }: NewMeeting, words: ScaffoldWords): string {
  const fields: NewFields<typeof meetingFields> = {
    date: { value: date },
    start: { value: '10:00' },
    end: { value: '12:00', idle: true },
    place: { value: words.examples.place, idle: published === null },
    online: { value: 'https://www.example.org/', idle: true },
    status: { value: published === null ? 'draft' : 'published' },
    published: { value: published ?? date, idle: true },
    chair: { value: words.examples.responsible, idle: true },
  };
  return writeMarkdown(meetingFields, fields, explainFields(words).meeting, body);
}

/** A meeting of which only the day is certain, and what of this is known. */
export interface PlannedMeeting {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
}

/** The `index.md` of a meeting that is planned. */
export function writePlannedMeeting({ date, start, end, place }: PlannedMeeting, words: ScaffoldWords): string {
  const fields: NewFields<typeof meetingFields> = {
    date: { value: date },
    start: { value: start ?? '10:00', idle: start === null },
    end: { value: end ?? '12:00', idle: end === null },
    place: { value: yamlText(place ?? words.examples.place), idle: place === null },
    online: { value: 'https://www.example.org/', idle: true },
    status: { value: 'planned' },
    published: { value: date, idle: true },
    chair: { value: words.examples.responsible, idle: true },
  };
  return writeMarkdown(meetingFields, fields, explainFields(words).meeting, []);
}
