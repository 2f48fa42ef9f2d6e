/* What is wrong with the content, as far as a page shall tell: errors of the whole site, findings of its own meeting. */
import type { VFileMessage } from 'vfile-message';
import { type MadeBefore, makeOnce } from '../agenda/memory/made-before.ts';
import { runRules } from '../check/run-rules.ts';
import type { SiteSource } from '../content/sources.ts';
import { readAttachmentFacts } from '../io/attachment-facts.ts';
import { findUnprintable } from '../io/fonts/document-fonts.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { sortMessages } from '../messages.ts';
import { listFileUses } from '../rule-input/file-uses.ts';
import { listHolidays } from '../rule-input/holidays.ts';
import type { ContentFacts } from '../rule-input/rule.ts';
import type { Scope } from './scope.ts';

type Holidays = ContentFacts['holidays'];

/** The holidays of a council, by the front matter of its meeting, its own and that of the site: computing them takes long. */
export type HolidayCache = MadeBefore<Promise<Holidays>>;

/** What the rules find in the files of a scope. */
export async function findProblems(
  scope: Scope,
  holidays: HolidayCache,
  code: OwnCode | null = null,
): Promise<VFileMessage[]> {
  const site = narrowSite(scope);
  const own = [site, ...site.councils, ...site.councils.flatMap(({ meetings }) => meetings)];
  const paths = [...own, ...own.flatMap((one) => ('items' in one ? one.items : []))].map(({ path }) => path);
  const bodies = new Map(paths.flatMap((path) => [...entryOf(scope.assembled.bodies, path)]));
  const { agendas } = scope.assembled;
  const { tree } = scope.shown;
  const content = { site, tree, bodies, agendas: new Map(paths.flatMap((path) => [...entryOf(agendas, path)])) };
  const uses = listFileUses(content).map(({ path }) => path);
  const facts = {
    files: await readAttachmentFacts(uses, tree),
    // What is in files concerns what is published: the preview is quick, and check and build tell it.
    contents: new Map(),
    holidays: await recallHolidays(site, holidays),
    unprintable: await findUnprintable(content),
    deadLinks: new Map(),
  };
  return runRules({ ...content, ...facts }, code);
}

/** Errors first; each once; those of the page's own files before the others. */
export function arrangeProblems(messages: readonly VFileMessage[], isOwn: (file: string) => boolean): VFileMessage[] {
  const unique = new Map(messages.map((one) => [`${one.file}:${one.line}:${one.column} ${one.ruleId}`, one]));
  const weight = (one: VFileMessage) => (one.fatal === true ? 0 : 2) + (isOwn(one.file ?? '') ? 0 : 1);
  return sortMessages([...unique.values()]).sort((a, b) => weight(a) - weight(b));
}

function narrowSite({ shown, council, meeting }: Scope): SiteSource {
  const meetings = meeting === null ? [] : [meeting];
  return { ...shown.source, councils: council === null ? [] : [{ ...council, meetings }] };
}

function* entryOf<Value>(map: ReadonlyMap<string, Value>, path: string): Generator<readonly [string, Value]> {
  const value = map.get(path);
  if (value !== undefined) yield [path, value];
}

function recallHolidays(site: SiteSource, cache: HolidayCache): Promise<Holidays> {
  const council = site.councils[0];
  const meeting = council?.meetings[0];
  if (meeting === undefined) return Promise.resolve(new Map());
  const others = [council?.frontMatter, site.frontMatter];
  return makeOnce(cache, meeting.frontMatter, others, () => listHolidays(site));
}
