/* What every object of OParl 1.1 has, and where each stands below `oparl/`. */
import { absoluteAddress } from '../../../addresses.ts';
import type { Meeting } from '../../../agenda/model.ts';
import type { SiteContext } from '../../page-view.ts';

/** An object, ready to be written: at its address, and wherever it stands within another. */
export type OparlObject = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/** What is written of: a site with an address of its own. */
export interface OparlContext extends SiteContext {
  readonly address: (file: string) => string;
}

type Kind =
  | 'System'
  | 'Body'
  | 'Organization'
  | 'Meeting'
  | 'AgendaItem'
  | 'Paper'
  | 'Consultation'
  | 'File'
  | 'Location';

const folder = 'oparl';

export const oparlSystem = `${folder}/system.json`;

/** The files of single objects and of the lists that hold them. */
export const oparlFiles = {
  body: `${folder}/body.json`,
  organization: (council: string) => `${folder}/organization/${council}.json`,
  meeting: (meeting: Meeting) => `${folder}/meeting/${placeOf(meeting)}.json`,
  item: (meeting: Meeting, item: string) => `${folder}/agenda-item/${placeOf(meeting)}/${item}.json`,
  location: (meeting: Meeting) => `${folder}/location/${placeOf(meeting)}.json`,
  consultation: (meeting: Meeting, item: string, paper: string) =>
    `${folder}/consultation/${placeOf(meeting)}/${item}/${paper}.json`,
  paper: (address: string) => `${folder}/paper/${address}.json`,
  file: (path: string) => `${folder}/file/${path}.json`,
  list: (name: string, page = 1) => `${folder}/${name}${page === 1 ? '' : `-${page}`}.json`,
} as const;

function placeOf({ council, id }: Meeting): string {
  return `${council.id}/${id}`;
}

/** The beginning of every object. */
export function begin(context: OparlContext, kind: Kind, file: string) {
  return { id: context.address(file), type: `https://schema.oparl.org/1.1/${kind}` };
}

/** A moment as the specification writes it: in seconds, with an offset. */
export function moment(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, '+00:00');
}

/** Without the fields that do not apply. */
export function withoutUndefined<Value extends { readonly id: string; readonly type: string }>(
  value: Value,
): OparlObject {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as OparlObject;
}

/** Where an address of an object's own leads in full. */
export function createOparlContext(context: SiteContext, url: string): OparlContext {
  return { ...context, address: (file) => absoluteAddress(url, file) };
}
