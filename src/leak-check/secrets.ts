/*
 * What the public must not see of a site, read from what its authors wrote and not from what the visibility stage made
 * of it: closed items but for number, public title and reason, and closed attachments; drafts; decisions before the
 * minutes; the texts of withdrawn items. Each secret knows where it was written, so that a message can point there
 * without saying it.
 */
import type { ElementContent } from 'hast';
import { addressOf, hidesAgenda, normalizeAddress } from '../agenda/accessors.ts';
import { holdsDecision } from '../agenda/decisions.ts';
import type { Item, Meeting, Site } from '../agenda/model.ts';
import type { ItemSource, MeetingSource, SiteSource, Source } from '../content/sources.ts';
import type { KeyPath } from '../content/yaml/front-matter.ts';
import type { SecretKind, SecretValues } from '../locale/message-values.ts';
import { resolveFile } from '../markdown/references.ts';
import { plainText } from '../text/plain-text.ts';
import { slugify } from '../text/slugify.ts';
import { listAddresses, listLinkedFiles, listTextsApart } from './content-texts.ts';
import { asText, contentOf, divideText } from './early-decisions.ts';
import { type FieldText, listFieldTexts, minutesFields, nameOfFile, nameOfSecret } from './secret-fields.ts';

/** Why something is kept back. */
export type Withholding = SecretValues['why'];

/** Something that must stand nowhere in a public site. */
export interface Secret {
  readonly kind: SecretKind;
  readonly why: Withholding;
  /** Where it was written. */
  readonly source: Source<unknown>;
  /** The key in the front matter; `null` for the text and for the file's own name. */
  readonly key: KeyPath | null;
  /** What may be found: the words themselves, or as addresses write them. */
  readonly forms: readonly string[];
  /** What the author says that everybody may know. */
  readonly allowed: readonly string[];
  /** Whether it is one of an earlier state only: what open content says today is none any more. */
  readonly past?: true;
}

/** What names a secret file: what the file holds is secret too. */
export type ClosedFile = Pick<Secret, 'why' | 'source' | 'key' | 'allowed'> & {
  readonly path: string;
  /** Whether an attachment is itself marked as closed: then it is so wherever it stands. */
  readonly marked: boolean;
};

/** The secret that a closed file's text is. */
export function textSecret({ path: _, marked: __, ...from }: ClosedFile, text: string): Secret {
  return { ...from, kind: 'passage', forms: [text] };
}

/** The secret that a closed file as a whole is, by its SHA-256. */
export function contentSecret({ path: _, marked: __, ...from }: ClosedFile, hash: string): Secret {
  return { ...from, kind: 'content', forms: [hash] };
}

export interface Secrets {
  readonly secrets: readonly Secret[];
  readonly files: readonly ClosedFile[];
}

/** Everything of a site that the public may not see; with `drafts`, those are shown. */
export function listSecrets(source: SiteSource, site: Site, drafts: boolean): Secrets {
  return join(
    pairMeetings(source, site).flatMap(([from, meeting]) => {
      const why = hidesAgenda(meeting) && !drafts ? ('draft' as const) : null;
      const items = pairItems(from, meeting).map(([item, model]) => listOfItem(item, model, meeting, why));
      return [why === null ? listEarlyOfMeeting(from, meeting) : listDraftMeeting(from, meeting), ...items];
    }),
  );
}

/** Every meeting as it was written, and what was assembled of it. */
export function pairMeetings(source: SiteSource, site: Site): Array<readonly [MeetingSource, Meeting]> {
  return source.councils.flatMap((council) => {
    const meetings = site.councils.find(({ id }) => id === council.id)?.meetings ?? [];
    return council.meetings.flatMap((meeting) => {
      const model = meetings.find(({ id }) => id === meeting.id);
      return model === undefined ? [] : [[meeting, model] as const];
    });
  });
}

/** Every item as it was written, and what was assembled of it. */
export function pairItems(source: MeetingSource, meeting: Meeting): Array<readonly [ItemSource, Item]> {
  const items = new Map(meeting.sections.flatMap((section) => section.items).map((item) => [item.id, item]));
  return source.items.flatMap((item) => {
    const model = items.get(item.id);
    return model === undefined ? [] : [[item, model] as const];
  });
}

function listOfItem(source: ItemSource, item: Item, meeting: Meeting, draft: 'draft' | null): Secrets {
  const from = { source, allowed: source.data.public ?? [] };
  if (item.closed !== null) return listWhole({ ...from, why: 'closed' }, item);
  if (draft !== null) return join([listWhole({ ...from, why: draft }, item), listClosedAttachments(source, item)]);
  return join([
    listClosedAttachments(source, item),
    item.withdrawn === false ? none : listWithdrawn({ ...from, why: 'withdrawn' }, item),
    listEarly({ ...from, why: 'decision' }, meeting, item, item.attachments),
  ]);
}

type Origin = Pick<Secret, 'why' | 'source' | 'allowed'>;

const none: Secrets = { secrets: [], files: [] };

function listWhole(from: Origin, item: Item): Secrets {
  const content = [...contentOf(item.parts), ...item.footnotes];
  const listed = item.attachments.filter((one) => one.listed).map(addressOf);
  const texts = [...item.parts.map((part) => plainText(part.content)), plainText(item.footnotes)];
  return join([
    {
      secrets: [
        secretOf(from, 'file', null, nameOfFile(from.source.path)),
        ...listFieldTexts(from.source).map((one) => fieldSecret(from, one)),
      ],
      files: listOwnFiles(from, item),
    },
    listContent(from, content, texts, new Set(listed)),
  ]);
}

function listOwnFiles(from: Origin, item: Item): ClosedFile[] {
  return item.attachments.flatMap(({ listed, target }, index) =>
    listed && 'path' in target
      ? [{ ...from, path: target.path, marked: false, key: ['attachments', index, 'file'] }]
      : [],
  );
}

/** `known` are the files and addresses that the front matter lists. */
function listContent(
  from: Origin,
  content: readonly ElementContent[],
  texts: readonly string[],
  known: ReadonlySet<string>,
): Secrets {
  const files = listLinkedFiles(content).filter((path) => !known.has(path));
  const addresses = listAddresses(content).filter((address) => !known.has(normalizeAddress(address)));
  return {
    secrets: [
      ...files.map((path) => secretOf(from, 'file', null, nameOfFile(path))),
      ...addresses.map((address) => ({ ...from, kind: 'address' as const, key: null, forms: [address] })),
      { ...from, kind: 'text', key: null, forms: [...texts, ...listTextsApart(content).flatMap(formsOf)] },
    ],
    files: files.map((path) => ({ ...from, path, marked: false, key: null })),
  };
}

function listDraftMeeting(source: MeetingSource, meeting: Meeting): Secrets {
  const from: Origin = { source, allowed: [], why: 'draft' };
  // Of a meeting that is planned or was called off, day and place are known to all.
  const hidden = meeting.status === 'draft' ? listFieldTexts(source) : [];
  const fields = hidden.map((one) => fieldSecret(from, one));
  return join([{ secrets: fields, files: [] }, listContent(from, meeting.body, [plainText(meeting.body)], new Set())]);
}

function listEarlyOfMeeting(source: MeetingSource, meeting: Meeting): Secrets {
  return listEarly({ source, allowed: [], why: 'decision' }, meeting, asText(meeting.body), []);
}

function listWithdrawn(from: Origin, item: Item): Secrets {
  const content = [...contentOf(item.parts), ...item.footnotes];
  const texts = [...item.parts.map((part) => plainText(part.content)), plainText(item.footnotes)];
  const fields = listFieldTexts(from.source).filter(({ key }) => key[0] === 'attachments');
  return join([
    { secrets: fields.map((one) => fieldSecret(from, one)), files: listOwnFiles(from, item) },
    listContent(from, content, texts, new Set()),
  ]);
}

/** What is decided and what happened at a meeting, and the notes and files that nothing else in the text refers to. */
function listEarly(
  from: Origin,
  meeting: Meeting,
  text: Pick<Item, 'parts' | 'footnotes'>,
  attachments: Item['attachments'],
): Secrets {
  if (meeting.status === 'minutes') return none;
  const fields = listFieldTexts(from.source).filter(({ key }) => minutesFields.has(String(key[0])));
  const told = { secrets: fields.map((one) => fieldSecret(from, one)), files: [] };
  if (!holdsDecision(text)) return told;
  const { open, decided, decidedNotes } = divideText(text, meeting);
  const rest = contentOf(open);
  const listed = attachments.filter((one) => one.listed).map(addressOf);
  const known = new Set([...listed, ...listLinkedFiles(rest), ...listAddresses(rest).map(normalizeAddress)]);
  const texts = [...decided.map((part) => plainText(part.content)), plainText(decidedNotes)];
  return join([told, listContent(from, [...contentOf(decided), ...decidedNotes], texts, known)]);
}

function listClosedAttachments(source: ItemSource, { attachments }: Item): Secrets {
  const closed = attachments.flatMap((one, index) => (one.closed && one.listed ? [index] : []));
  const from: Origin = { source, allowed: source.data.public ?? [], why: 'closed' };
  const fields = listFieldTexts(source).filter(
    ({ key: [field, index] }) => field === 'attachments' && closed.includes(Number(index)),
  );
  return {
    secrets: fields.map((one) => fieldSecret(from, one)),
    files: fields.flatMap(({ key, text }) =>
      key[2] === 'file' ? [{ ...from, key, marked: true, path: resolveFile(text, source.path) }] : [],
    ),
  };
}

function fieldSecret(from: Origin, { key, text }: FieldText): Secret {
  const [field] = key;
  const last = key.at(-1);
  if (last === 'file') return secretOf(from, 'file', key, nameOfFile(text));
  if (/^https?:\/\//i.test(text)) return { ...from, kind: 'address', key, forms: [text] };
  return secretOf(from, field === 'attachments' ? 'attachment' : nameOfSecret(String(field)), key, text);
}

function secretOf(from: Origin, kind: SecretKind, key: KeyPath | null, words: string): Secret {
  return { ...from, kind, key, forms: formsOf(words) };
}

/** Words, and how addresses write them. */
function formsOf(words: string): string[] {
  return [...new Set([words, slugify(words)])];
}

function join(all: readonly Secrets[]): Secrets {
  return { secrets: all.flatMap((one) => one.secrets), files: all.flatMap((one) => one.files) };
}
