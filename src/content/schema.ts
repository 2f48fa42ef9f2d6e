/* The front matter of every kind of file, as the tables of `fields/` describe it, and what holds between fields. */
import { z } from 'zod';
import { councilFields } from '../fields/council-fields.ts';
import { shapeOf } from '../fields/field.ts';
import { fieldTexts } from '../fields/field-texts.ts';
import { itemFields } from '../fields/item-fields.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import { siteFields } from '../fields/site-fields.ts';
import type { part, section } from '../fields/structures.ts';
import { findLocale } from '../locale/index.ts';

const texts = fieldTexts(findLocale('en'));

/** The front matter of the site's `index.md`. */
export const siteSchema = z.strictObject(shapeOf(siteFields, texts.site));

/** The front matter of a council's `index.md`. */
export const councilSchema = z.strictObject(shapeOf(councilFields, texts.council));

/** The front matter of a meeting's `index.md`. */
export const meetingSchema = z
  .strictObject(shapeOf(meetingFields, texts.meeting))
  .refine(({ start, status }) => start !== undefined || status === 'planned' || status === 'cancelled', {
    path: ['start'],
    error: 'a time as HH:MM',
  })
  .refine(({ date, until }) => until === undefined || until > date, {
    path: ['until'],
    error: 'a day after the date',
  })
  .refine(({ start, end, until }) => end === undefined || end !== start || until !== undefined, {
    path: ['end'],
    error: 'another time than the start',
  });

/** The front matter of an item. */
export const itemSchema = z.strictObject(shapeOf(itemFields, texts.item));

export type SiteData = z.output<typeof siteSchema>;
export type CouncilData = z.output<typeof councilSchema>;
export type MeetingData = z.output<typeof meetingSchema>;
export type ItemData = z.output<typeof itemSchema>;
export type SectionData = z.output<typeof section>;
export type PartData = z.output<typeof part>;
