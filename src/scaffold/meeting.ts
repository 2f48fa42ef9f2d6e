import { writeMarkdown } from './front-matter.ts';
import type { ScaffoldWords } from './words.ts';

export interface NewMeeting {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The day of publication, written as a suggestion; a draft where there is none. */
  readonly published: string | null;
  readonly body: readonly string[];
}

/** A meeting's `index.md`. */
export function writeMeeting({ date, published, body }: NewMeeting, words: ScaffoldWords): string {
  const fields = [
    { key: 'date', value: date },
    { key: 'start', value: '10:00' },
    { key: 'end', value: '12:00', idle: true },
    { key: 'place', value: words.examples.place, idle: published === null },
    { key: 'online', value: 'https://www.example.org/', idle: true },
    { key: 'status', value: published === null ? 'draft' : 'published' },
    { key: 'published', value: published ?? date, idle: true },
    { key: 'chair', value: words.examples.responsible, idle: true },
  ];
  return writeMarkdown(fields, words.fields.meeting, body);
}
