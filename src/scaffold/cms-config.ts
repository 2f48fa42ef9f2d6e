/*
 * A form for editing in a browser: the configuration of Sveltia CMS, which Decap CMS reads as well. Two collections a
 * council: its meetings, and the items of all of them by folder.
 */
import { h } from 'hastscript';
import { stringify } from 'yaml';
import { wholeDocument } from '../../templates/blocks/whole-document.ts';
import type { CouncilSource, SiteSource } from '../content/sources.ts';
import { itemFields } from '../fields/item-fields.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import type { Locale } from '../locale/index.ts';
import { toHtml } from '../text/to-html.ts';
import { chooseWidget, makeWidgets, type Widget } from './cms-fields.ts';
import { writeParts } from './item.ts';
import { explainFields, type ScaffoldWords } from './words.ts';

/** The script of the form, beside its page. */
export const cmsScript = 'sveltia-cms.js';

/** Where what the form saves goes. */
export interface CmsBackend {
  readonly name: 'github' | 'gitlab';
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly branch: string;
  /** Of a GitLab of one's own: `https://gitlab.example.org`; `null` for that of gitlab.com. */
  readonly server: string | null;
}

export interface CmsInput {
  readonly site: SiteSource;
  /** The content folder, from the root of the repository. */
  readonly content: string;
  readonly backend: CmsBackend;
  readonly locale: Pick<Locale, 'fields'>;
  readonly words: ScaffoldWords;
}

/** `admin/config.yml`. */
export function writeCmsConfig(input: CmsInput): string {
  const { site, content, backend, words } = input;
  const config = {
    backend: writeBackend(backend),
    // Every change is a pull request (merge request), until somebody publishes it.
    publish_mode: 'editorial_workflow',
    site_url: site.data.url,
    media_folder: content,
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none', indent_sequences: true } },
    collections: site.councils.flatMap((council) => [writeMeetings(council, input), writeItems(council, input)]),
  };
  return `# ${words.cms.made}\n${stringify(config, { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1' })}`;
}

function writeBackend({ name, repository, branch, server }: CmsBackend) {
  const own = server === null ? {} : { base_url: server, api_root: `${server}/api/v4` };
  return { name, repo: repository, branch, ...(name === 'gitlab' ? own : {}) };
}

/** `admin/index.html`: the form, which loads and asks nobody but its own host and the git host. */
export function writeCmsPage({ name, server }: CmsBackend, language: string, title: string): string {
  const hosts = name === 'github' ? githubHosts : [server ?? 'https://gitlab.com'];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src 'self' blob: data: ${hosts.join(' ')}`,
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = [
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', title),
  ];
  return `${toHtml(wholeDocument(language, head, h('body', h('script', { src: cmsScript }))))}\n`;
}

const githubHosts = ['https://api.github.com', 'https://github.com', 'https://raw.githubusercontent.com'];

function writeMeetings({ id, data }: CouncilSource, { content, locale, words }: CmsInput) {
  const { cms } = words;
  const chosen = { start: { ...start, default: '10:00' }, status: { ...status, default: 'draft' } };
  return {
    name: `${id}-meetings`,
    label: `${data.name}: ${cms.meetings}`,
    label_singular: cms.meeting,
    folder: `${content}/${id}`,
    path: '{{slug}}/index',
    slug: '{{date}}',
    identifier_field: 'date',
    summary: '{{date}}',
    sortable_fields: ['date'],
    ...besideTheFile,
    fields: [
      ...makeWidgets(meetingFields, nameFields(locale.fields.meeting, explainFields(words).meeting), chosen),
      body(words, ''),
    ],
  };
}

/** Items lie in the folders of their meetings, which the form shows as a tree; a meeting's own file has no section. */
function writeItems({ id, data }: CouncilSource, { content, locale, words }: CmsInput) {
  const { cms } = words;
  const options = data.sections.map((section) => ({ label: section.title, value: section.id }));
  const parts = (data.parts ?? data.sections.find((section) => section.parts !== undefined)?.parts ?? []).map(
    ({ name }) => name,
  );
  const chosen = {
    section: { widget: 'select', options, default: options[0]?.value },
    attachments: attachments(words),
    order: last,
  };
  return {
    name: `${id}-items`,
    label: `${data.name}: ${cms.items}`,
    label_singular: cms.item,
    folder: `${content}/${id}`,
    filter: { field: 'section', pattern: '^(?!undefined$|null$).' },
    nested: { depth: 2, subfolders: false },
    meta: { path: { widget: 'string', label: cms.meeting } },
    slug: '{{title}}',
    summary: '{{title}}',
    sortable_fields: ['order', 'title'],
    ...besideTheFile,
    fields: [
      ...makeWidgets(itemFields, nameFields(locale.fields.item, explainFields(words).item), chosen),
      body(words, writeParts(parts.map((name) => ({ name }))).join('\n\n')),
    ],
  };
}

/** Uploads land beside the file that names them. */
const besideTheFile = { extension: 'md', format: 'yaml-frontmatter', media_folder: '', public_folder: '' };

/** A new item goes behind the others; what stands in the file is the file's. */
const last = { ...chooseWidget(itemFields.order), default: 1000 };
const [start, status] = [chooseWidget(meetingFields.start), chooseWidget(meetingFields.status)];

/** What a field is called where that is said, and what it means. */
function nameFields(
  labels: Readonly<Record<string, object>>,
  texts: Readonly<Record<string, { readonly about: string }>>,
) {
  const named = Object.entries(texts).map(([key, { about }]) => {
    const own = labels[key] ?? {};
    return [key, { label: 'label' in own ? own.label : key, about }];
  });
  return Object.fromEntries(named);
}

function attachments({ cms }: ScaffoldWords) {
  const field = (name: string, widget: string, required: boolean): Widget => ({ name, label: name, widget, required });
  const fields = [field('title', 'string', true), field('file', 'file', false), field('url', 'string', false)];
  return { widget: 'list', label_singular: cms.attachment, fields };
}

/** The text as it is written: what the form does not know of Markdown stays as it is. */
function body({ cms }: ScaffoldWords, text: string): Widget {
  const filled = text === '' ? {} : { default: text };
  return { name: 'body', label: cms.body, widget: 'markdown', modes: ['raw', 'rich_text'], required: false, ...filled };
}
