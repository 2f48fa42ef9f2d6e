/*
 * OParl 1.1 data (https://oparl.org/spezifikation/online-ansicht/) → its objects by id, wherever they stand: lists and
 * single objects, embedded ones and those that are named by their address. What is deleted there is left out here.
 */
import { z } from 'zod';
import { normalizeText } from '../../text/normalize-text.ts';

/** One line, whatever ends lines in it. */
const line = z.string().transform((text) => normalizeText(text.replace(/[\p{Cc}\u2028\u2029\uFEFF]+/gu, ' ')));
const optional = line.optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);
const reference = z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)]);
const references = z
  .union([z.array(reference), reference.transform((one) => [one])])
  .optional()
  .catch(undefined);

const file = z.object({
  id: z.string(),
  name: optional,
  fileName: optional,
  accessUrl: optional,
  downloadUrl: optional,
});
const organization = z.object({ id: z.string(), name: optional, shortName: optional });
const location = z.object({ description: optional, room: optional, streetAddress: optional, locality: optional });
const item = z.object({
  id: z.string(),
  number: optional,
  order: z.number().optional().catch(undefined),
  name: optional,
  public: flag,
  result: optional,
  resolutionText: z.string().optional().catch(undefined),
  auxiliaryFile: references,
  resolutionFile: references,
  consultation: references,
});
const meeting = z.object({
  id: z.string(),
  name: optional,
  start: optional,
  end: optional,
  created: optional,
  cancelled: flag,
  location: location.optional().catch(undefined),
  organization: references,
  agendaItem: references,
  invitation: references,
  resultsProtocol: references,
  verbatimProtocol: references,
  auxiliaryFile: references,
});
const consultation = z.object({ id: z.string(), paper: references });
const paper = z.object({ id: z.string(), reference: optional, mainFile: references });

export type OparlFile = z.output<typeof file>;
type OparlOrganization = z.output<typeof organization>;
export type OparlItem = z.output<typeof item>;
export type OparlMeeting = z.output<typeof meeting>;

export interface OparlData {
  readonly organizations: ReadonlyMap<string, OparlOrganization>;
  readonly meetings: ReadonlyMap<string, OparlMeeting>;
  readonly items: ReadonlyMap<string, OparlItem>;
  readonly files: ReadonlyMap<string, OparlFile>;
  readonly consultations: ReadonlyMap<string, z.output<typeof consultation>>;
  readonly papers: ReadonlyMap<string, z.output<typeof paper>>;
}

const kinds = {
  Organization: { schema: organization, of: 'organizations' },
  Meeting: { schema: meeting, of: 'meetings' },
  AgendaItem: { schema: item, of: 'items' },
  File: { schema: file, of: 'files' },
  Consultation: { schema: consultation, of: 'consultations' },
  Paper: { schema: paper, of: 'papers' },
} as const;

/** Gathers the objects of some JSON values. */
export function readOparl(values: Iterable<unknown>): OparlData {
  const found = Object.fromEntries(Object.values(kinds).map(({ of }) => [of, new Map<string, unknown>()]));
  for (const value of values) gather(value, found);
  return found as unknown as OparlData;
}

function gather(value: unknown, found: Record<string, Map<string, unknown>>): void {
  if (Array.isArray(value)) {
    for (const one of value) gather(one, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const type = 'type' in value ? /schema\.oparl\.org\/1\.[01]\/(\w+)$/.exec(String(value.type))?.[1] : undefined;
  if ('deleted' in value && value.deleted === true) return;
  for (const one of Object.values(value)) gather(one, found);
  const kind = Object.entries(kinds).find(([name]) => name === type)?.[1];
  const read = kind?.schema.safeParse(value);
  if (kind === undefined || read?.success !== true) return;
  found[kind.of]?.set(read.data.id, read.data);
}
