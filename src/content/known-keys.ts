import { councilSchema, itemSchema, meetingSchema, siteSchema } from './schema.ts';

/** The fields of every kind of file, and of what stands in them. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...[siteSchema, councilSchema, meetingSchema, itemSchema].flatMap(({ shape }) => Object.keys(shape)),
  ...['id', 'name', 'role', 'file', 'reason', 'pattern', 'required', 'weekdays'],
]);
