/* References of a body → the places they lead to; what leads nowhere becomes a message at its place. */
import { closest, distance } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { formatDate } from '../locale/dates.ts';
import type { LocalReference } from '../markdown/references.ts';
import { createMessage, type InlineWords } from '../messages.ts';
import type { Body } from './body.ts';
import type { PageTarget, Target } from './model.ts';

/** What a link to a Markdown file of the content leads to. */
export interface Place {
  readonly target: PageTarget;
  /** For an item. */
  readonly item: { readonly number: string; readonly date: string; readonly closed: boolean } | null;
}

/** By path in the content. */
export type Places = Pick<ReadonlyMap<string, Place>, 'get' | 'has' | 'keys'>;

interface Surroundings {
  readonly body: Body;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly places: Places;
  readonly tree: ContentTree;
}

/** Gives every local link and image of a body its target, and an empty link its text. */
export function resolveReferences(surroundings: Surroundings): VFileMessage[] {
  return surroundings.body.references.flatMap((reference) => resolveReference(reference, surroundings) ?? []);
}

function resolveReference(reference: LocalReference, surroundings: Surroundings): VFileMessage | null {
  const { body, places, tree } = surroundings;
  if (reference.remote) return explain(body, reference, remoteImage(reference));
  const path = reference.path === '' ? body.path : asPage(reference.path, places);
  if (path.startsWith('../')) return explain(body, reference, leavesContent(reference));
  const place = reference.element.tagName === 'a' ? places.get(path) : undefined;
  if (place !== undefined) return leadToPlace(reference, path, place, surroundings);
  if (!tree.files.has(path)) return explain(body, reference, missingTarget(reference, path, surroundings));
  setTarget(reference, { kind: 'file', path });
  const { tagName, children } = reference.element;
  return tagName === 'a' && children.length === 0 ? explain(body, reference, emptyLink()) : null;
}

/** A link to a folder means its index.md. */
export function asPage(path: string, places: Places): string {
  const index = `${path.replace(/\/$/, '')}/index.md`.replace(/^\.?\//, '');
  return places.has(index) ? index : path;
}

function leadToPlace(
  reference: LocalReference,
  path: string,
  place: Place,
  { body, bodies, places }: Surroundings,
): VFileMessage | null {
  const anchors = bodies.get(path)?.anchors;
  const anchor = reference.anchor === null ? null : (anchors?.get(reference.anchor) ?? null);
  if (reference.anchor !== null && anchor === null) {
    const known = place.item?.closed ? [] : [...(anchors?.keys() ?? [])];
    return explain(body, reference, missingAnchor(reference, known));
  }
  setTarget(reference, { ...place.target, anchor });
  if (reference.element.children.length > 0) return null;
  if (place.item === null) return explain(body, reference, emptyLink());
  const here = places.get(body.path)?.target;
  reference.element.children = [{ type: 'text', value: nameItem(place, here, body) }];
  return null;
}

function nameItem(place: Place, here: Target | undefined, { words, language }: Body): string {
  const { number, date } = place.item ?? { number: '', date: '' };
  const sameMeeting =
    here !== undefined &&
    'meeting' in here &&
    'meeting' in place.target &&
    here.meeting === place.target.meeting &&
    here.council === place.target.council;
  return sameMeeting ? words.point(number) : words.pointOfMeeting(number, formatDate(date, language));
}

function setTarget({ element }: LocalReference, target: Target): void {
  element.data = { ...element.data, target };
  delete element.properties[element.tagName === 'img' ? 'src' : 'href'];
}

type Explanation = InlineWords & { readonly rule: string };

function explain(body: Body, reference: LocalReference, explanation: Explanation): VFileMessage {
  return createMessage({ file: body.file, place: reference.place, ...explanation });
}

function remoteImage(reference: LocalReference): Explanation {
  return {
    rule: 'remote-image',
    en: {
      unexpected: `image from another host, “${reference.written}”`,
      expected: 'an image in the folder of the meeting',
      note: 'Save the image beside the item and write its file name. Pages and PDFs load nothing from other hosts.',
    },
    da: {
      unexpected: `et billede fra et andet sted på nettet, “${reference.written}”`,
      expected: 'et billede i mødets mappe',
      note: 'Gem billedet ved siden af punktet, og skriv filnavnet. Sider og PDF’er henter intet udefra.',
    },
  };
}

function leavesContent(reference: LocalReference): Explanation {
  return {
    rule: 'path-leaves-content',
    en: {
      unexpected: `path “${reference.written}”, which leaves the content folder`,
      expected: 'a path within it',
      note: 'Copy the file into the folder of the meeting, and link to it there.',
    },
    da: {
      unexpected: `stien “${reference.written}”, som fører ud af indholdsmappen`,
      expected: 'en sti inden for den',
      note: 'Kopiér filen til mødets mappe, og henvis til den dér.',
    },
  };
}

function missingTarget(reference: LocalReference, path: string, surroundings: Surroundings): Explanation {
  const markdown = path.endsWith('.md');
  const nearest = findNearest(path, markdown, surroundings);
  const image = reference.element.tagName === 'img';
  return {
    rule: markdown ? 'missing-item' : 'missing-file',
    en: {
      unexpected: `${image ? 'image' : 'link to'} “${reference.written}”, which does not exist`,
      expected: markdown ? 'an item that exists' : 'a file that exists',
      note:
        nearest === null ? 'Correct the path, or add the file.' : `Did you mean ${nearest}? Otherwise add the file.`,
    },
    da: {
      unexpected: `${image ? 'billedet' : 'et link til'} “${reference.written}”, som ikke findes`,
      expected: markdown ? 'et punkt, der findes' : 'en fil, der findes',
      note: nearest === null ? 'Ret stien, eller tilføj filen.' : `Mente du ${nearest}? Ellers tilføj filen.`,
    },
  };
}

/** The file in the same folder whose name is nearly the one that is missing; not that of a closed item. */
function findNearest(path: string, markdown: boolean, { body, places, tree }: Surroundings): string | null {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const candidates = [...(markdown ? places.keys() : tree.files.keys())].filter(
    (one) =>
      one.startsWith(folder) &&
      one.endsWith('.md') === markdown &&
      one !== body.path &&
      places.get(one)?.item?.closed !== true,
  );
  const nearest = candidates.length > 0 ? closest(path, candidates) : path;
  const near = nearest !== path && distance(path, nearest) <= Math.max(2, (path.length - folder.length) / 3);
  return near ? nearest.slice(folder.length) : null;
}

function missingAnchor(reference: LocalReference, known: readonly string[]): Explanation {
  const nearest = known.length > 0 ? `“#${closest(reference.anchor ?? '', [...known])}”` : null;
  const all = known.map((id) => `#${id}`).join(', ');
  return {
    rule: 'missing-anchor',
    en: {
      unexpected: `link to “#${reference.anchor}”, which no heading has`,
      expected: nearest ?? 'a heading of that name',
      note: nearest === null ? 'Link to the item.' : `The anchors there are ${all}.`,
    },
    da: {
      unexpected: `et link til “#${reference.anchor}”, som ingen overskrift har`,
      expected: nearest ?? 'en overskrift med det navn',
      note: nearest === null ? 'Henvis til punktet.' : `Ankrene dér er ${all}.`,
    },
  };
}

function emptyLink(): Explanation {
  return {
    rule: 'empty-link',
    en: {
      unexpected: 'link without a text',
      expected: 'a text',
      note: 'Only a link to an item gets its text by itself. Write the text between [ and ].',
    },
    da: {
      unexpected: 'et link uden tekst',
      expected: 'en tekst',
      note: 'Kun et link til et punkt får selv sin tekst. Skriv teksten mellem [ og ].',
    },
  };
}
