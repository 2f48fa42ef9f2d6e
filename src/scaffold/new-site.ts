/* All files of a new site: content that builds at once, and what npm, git, editors and CI need around it. */
import { siteFields } from '../fields/site-fields.ts';
import { nameFile } from '../text/slugify.ts';
import { writeCouncil } from './council.ts';
import { suggestPublication } from './dates.ts';
import { writeEditorFiles } from './editor-files.ts';
import { type NewFields, writeMarkdown, yamlText } from './front-matter.ts';
import { writeGithubReview, writeGithubWorkflow } from './github-workflow.ts';
import { writeGitlabPipeline } from './gitlab-pipeline.ts';
import { writeItem } from './item.ts';
import { writeMeeting } from './meeting.ts';
import { writePackage, writeProjectFiles } from './project-files.ts';
import { makeRecord, recordFile, type SiteAnswers, writeRecord } from './record.ts';
import { explainFields, type ScaffoldWords } from './words.ts';

export interface NewSite extends SiteAnswers {
  /** The day of the first meeting, `YYYY-MM-DD`. */
  readonly date: string;
  readonly today: string;
  /** The name of the folder that the site is made in. */
  readonly folder: string;
  /** What npm installs Dagsorden from. */
  readonly dependency: string;
  /** Whether the recipes make the form for editing in a browser. */
  readonly cms: boolean;
  /** The version of Dagsorden, for the record of what it wrote. */
  readonly version: string;
}

/** The files of a new site in the words of its language, text by path; the record of those that an upgrade renews too. */
export function makeSite(site: NewSite, words: ScaffoldWords): ReadonlyMap<string, string> {
  const renewed = new Map([...makeSkeletons(site, words), ...makeSurroundings(words, site.cms)]);
  return new Map([
    ...renewed,
    ...makeMeeting(site, words),
    ['package.json', writePackage(site)],
    [recordFile, writeRecord(makeRecord(site.version, site, renewed))],
  ]);
}

/** What stands around the content, and is the same for every site of a language. */
export function makeSurroundings(words: ScaffoldWords, cms: boolean): Array<[string, string]> {
  return [
    ...writeProjectFiles(),
    ...writeEditorFiles(words),
    ['.github/workflows/agenda.yml', writeGithubWorkflow(words, cms)],
    ['.github/workflows/agenda-review.yml', writeGithubReview(words)],
    ['.gitlab-ci.yml', writeGitlabPipeline(words, cms)],
  ];
}

/** The files of the content whose fields are explained. */
export function makeSkeletons(site: SiteAnswers, words: ScaffoldWords): Array<[string, string]> {
  return [
    ['content/index.md', writeSite(site, words)],
    [`${councilFolder(site)}/index.md`, writeCouncil(site.council, words)],
  ];
}

function councilFolder({ council, language }: SiteAnswers): string {
  return `content/${nameFile(council, language)}`;
}

/** A first agenda, which is the user's own from then on. */
function makeMeeting(site: NewSite, words: ScaffoldWords): Array<[string, string]> {
  const meeting = `${councilFolder(site)}/${site.date}`;
  const published = suggestPublication(site.date, site.today);
  const news = {
    ...words.sample.news,
    file: `${nameFile(words.sample.news.title, site.language)}.md`,
    responsible: null,
  };
  return [
    [`${meeting}/index.md`, writeMeeting({ date: site.date, published, body: [words.meetingBody] }, words)],
    ...[news, words.sample.decision].map((item, at): [string, string] => {
      const { sections } = words;
      const section = sections[at]?.id ?? '';
      return [`${meeting}/${item.file}`, writeItem({ ...item, section, sections, order: 10, timed: true }, words)];
    }),
  ];
}

function writeSite(site: SiteAnswers, words: ScaffoldWords): string {
  const { examples } = words;
  const fields: NewFields<typeof siteFields> = {
    title: { value: yamlText(site.title) },
    organization: { value: yamlText(site.organization) },
    url: { value: examples.url, idle: true },
    language: { value: site.language },
    timezone: { value: site.timezone },
    contact: { value: examples.contact, idle: true },
    accessibility: { value: examples.accessibility, idle: true },
    logo: { value: 'logo.svg', idle: true },
    accent: { value: "'#1f4e79'", idle: true },
  };
  return writeMarkdown(siteFields, fields, explainFields(words).site, [words.siteBody(site.organization)]);
}
