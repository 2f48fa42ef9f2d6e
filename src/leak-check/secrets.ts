/*
 * What the public must not see of a site: everything of closed items but number, public title and reason, and closed
 * attachments wherever they are. Each secret knows where it was written, so that a message can point there without
 * saying it.
 */

import { posix } from 'node:path';
import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { isClosed, itemsOf } from '../agenda/accessors.ts';
import type { Attachment, Item, Site } from '../agenda/model.ts';
import type { KeyPath } from '../content/front-matter.ts';
import type { ItemSource, SiteSource } from '../content/sources.ts';
import { listValues } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import type { SecretKind } from '../locale/message-values.ts';
import { plainText } from '../text/plain-text.ts';
import { slugify } from '../text/slugify.ts';

/** Something that must stand nowhere in a public site. */
export interface Secret {
  readonly kind: SecretKind;
  /** Where it was written. */
  readonly source: ItemSource;
  /** The key in the front matter; `null` for the text and for the file's own name. */
  readonly key: KeyPath | null;
  /** What may be found: the words themselves, or as addresses write them. */
  readonly forms: readonly string[];
}

/** A closed file of the content: what it holds is secret too. */
export interface ClosedFile {
  readonly path: string;
  /** What names it. */
  readonly source: ItemSource;
  readonly key: KeyPath | null;
}

/** The secret that a closed file's text is. */
export function textSecret({ source, key }: ClosedFile, text: string): Secret {
  return { kind: 'passage', source, key, forms: [text] };
}

/** The secret that a closed file as a whole is, by its SHA-256. */
export function contentSecret({ source, key }: ClosedFile, hash: string): Secret {
  return { kind: 'content', source, key, forms: [hash] };
}

export interface Secrets {
  readonly secrets: readonly Secret[];
  readonly files: readonly ClosedFile[];
}

/** Everything of a site that only its internal readers may see. */
export function listSecrets(source: SiteSource, site: Site): Secrets {
  const items = listItems(source, site);
  const found = items.map(([from, item]) => (isClosed(item) ? listClosed(from, item) : listAttached(from, item, true)));
  return { secrets: found.flatMap((one) => one.secrets), files: found.flatMap((one) => one.files) };
}

function listItems(source: SiteSource, site: Site): Array<readonly [ItemSource, Item]> {
  return source.councils.flatMap((council) =>
    council.meetings.flatMap((meeting) => {
      const assembled = site.councils.find(({ id }) => id === council.id)?.meetings.find(({ id }) => id === meeting.id);
      const items = assembled === undefined ? [] : itemsOf(assembled);
      return meeting.items.flatMap((item) => {
        const model = items.find(({ id }) => id === item.id);
        return model === undefined ? [] : [[item, model] as const];
      });
    }),
  );
}

function listClosed(source: ItemSource, item: Item): Secrets {
  const secret = (kind: SecretKind, key: KeyPath | null, ...words: readonly string[]): Secret => {
    return { kind, source, key, forms: words.flatMap(formsOf) };
  };
  const content = [...item.parts.flatMap((part) => part.content), ...item.footnotes];
  const attached = listAttached(source, item, false);
  const known = new Set(item.attachments.map(({ target }) => ('path' in target ? target.path : target.url)));
  const files = listFiles(content).filter((path) => !known.has(path));
  const addresses = listAddresses(content).filter((address) => !known.has(address));
  return {
    secrets: [
      ...listFieldSecrets(source, item),
      secret('file', null, stemOf(source.path)),
      ...files.map((path) => secret('file', null, posix.basename(path))),
      ...addresses.map((address) => secret('address', null, address)),
      { kind: 'text', source, key: null, forms: textsOf(item, content) },
      ...attached.secrets,
    ],
    files: [...attached.files, ...files.map((path) => ({ path, source, key: null }))],
  };
}

/** What its fields say of a closed item, as their table tells. */
function listFieldSecrets(source: ItemSource, item: Item): Secret[] {
  return listValues(itemFields, item).flatMap(({ key, field, value: written }) => {
    const kind = field.secret;
    const texts = [written].flat().filter((value) => typeof value === 'string');
    return kind === null ? [] : texts.map((text) => ({ kind, source, key: [key], forms: formsOf(text) }));
  });
}

/** The attachments of an item, or the closed ones of them. */
function listAttached(source: ItemSource, item: Item, closedOnly: boolean): Secrets {
  const attachments = item.attachments.filter((one) => one.closed || !closedOnly);
  return {
    secrets: attachments.flatMap((one): Secret[] => [
      { kind: 'attachment', source, key: keyOf(one, 'title'), forms: formsOf(one.title) },
      'path' in one.target
        ? { kind: 'file', source, key: keyOf(one, 'file'), forms: formsOf(posix.basename(one.target.path)) }
        : { kind: 'address', source, key: keyOf(one, 'url'), forms: [one.target.url] },
    ]),
    files: attachments.flatMap((one) =>
      'path' in one.target ? [{ path: one.target.path, source, key: keyOf(one, 'file') }] : [],
    ),
  };
}

/** Attachments are numbered in the order of the front matter. */
function keyOf(attachment: Attachment, field: string): KeyPath | null {
  return attachment.listed ? ['attachments', Number(attachment.number) - 1, field] : null;
}

/** The text part by part, and what stands apart from it in addresses and attributes. */
function textsOf(item: Item, content: readonly ElementContent[]): string[] {
  const apart: string[] = [];
  visit({ type: 'root', children: [...content] }, 'element', (element) => {
    if (/^h\d$/.test(element.tagName)) apart.push(...formsOf(plainText(element.children)));
    for (const key of ['alt', 'title']) {
      const value = element.properties[key];
      if (typeof value === 'string') apart.push(value);
    }
  });
  return [...item.parts.map((part) => plainText(part.content)), plainText(item.footnotes), ...apart];
}

function listFiles(content: readonly ElementContent[]): string[] {
  const files = new Set<string>();
  visit({ type: 'root', children: [...content] }, 'element', ({ data }) => {
    if (data?.target?.kind === 'file') files.add(data.target.path);
  });
  return [...files];
}

function listAddresses(content: readonly ElementContent[]): string[] {
  const addresses = new Set<string>();
  visit({ type: 'root', children: [...content] }, 'element', ({ data, properties }) => {
    const address = properties['href'];
    if (data?.target === undefined && typeof address === 'string') addresses.add(address);
  });
  return [...addresses];
}

function stemOf(path: string): string {
  return posix.basename(path).replace(/\.md$/, '');
}

/** Words, and how addresses write them. */
function formsOf(words: string): string[] {
  return [...new Set([words, slugify(words)])];
}
