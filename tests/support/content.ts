import { assembleSite } from '../../src/agenda/assemble.ts';
import type { Item, Meeting, Site } from '../../src/agenda/model.ts';
import { loadContent } from '../../src/content/load.ts';
import type { ContentTree } from '../../src/content/sources.ts';
import { sortMessages } from '../../src/messages.ts';
import { selectAudience } from '../../src/visibility/audience.ts';

/** Text by path; what is not Markdown needs no text. */
export type Files = Readonly<Record<string, string>>;

export const siteIndex = '---\ntitle: Møder\norganization: Søby Kommune\n---\n';

export const councilIndex = `---
name: It-rådet
sections:
  - { id: orientering, title: Til orientering }
  - { id: droeftelse, title: Til drøftelse }
---
`;

export const meetingIndex = '---\ndate: 2026-09-17\nstart: 10:00\nstatus: published\n---\n';

/** The files of a site with one council (`it`) and one meeting (`2026-09-17`), and `more` over them. */
export function siteWith(more: Files = {}): Files {
  return { 'index.md': siteIndex, 'it/index.md': councilIndex, 'it/2026-09-17/index.md': meetingIndex, ...more };
}

/** An item of the section `droeftelse`. */
export function item(title: string, fields = '', body = ''): string {
  return `---\ntitle: ${title}\nsection: droeftelse\n${fields}---\n${body}`;
}

/** A content tree in memory, as reading the files from disk gives it. */
export function treeOf(files: Files): ContentTree {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const encode = (path: string, text: string) => (path.endsWith('.md') ? new TextEncoder().encode(text) : null);
  return {
    roots: ['content'],
    messages: [],
    files: new Map(
      entries.map(([path, text]) => [
        path,
        { path, file: `content/${path}`, absolute: `/content/${path}`, bytes: encode(path, text) },
      ]),
    ),
  };
}

/** Loads and assembles files; the model of the whole site, and all messages in the order of a report. */
export function assemble(files: Files) {
  const tree = treeOf(files);
  const loaded = loadContent(tree);
  if (loaded.site === null) return { site: null, messages: sortMessages(loaded.messages) };
  const { site, messages } = assembleSite(loaded.site, tree);
  return { site, messages: sortMessages([...loaded.messages, ...messages]) };
}

/** The model of files that must be without problems. */
export function assembleClean(files: Files): Site {
  const { site, messages } = assemble(files);
  if (site === null || messages.length > 0) throw new Error(messages.map(String).join('\n') || 'no site');
  return site;
}

/** What the public may see of files. */
export function publish(files: Files, drafts = false): Site {
  return selectAudience(assembleClean(files), { drafts, meetings: null });
}

export function meetingOf(site: Site | null, id = '2026-09-17'): Meeting {
  const meeting = site?.councils.flatMap((council) => council.meetings).find((one) => one.id === id);
  if (meeting === undefined) throw new Error(`no meeting ${id}`);
  return meeting;
}

export function itemsOf(meeting: Meeting): Item[] {
  return meeting.sections.flatMap((section) => section.items);
}

export function itemOf(site: Site | null, id: string): Item {
  const found = site?.councils.flatMap((council) => council.meetings.flatMap(itemsOf)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}
