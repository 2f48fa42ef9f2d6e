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
import { writeProjectFiles } from './project-files.ts';
import { explainFields, type ScaffoldWords } from './words.ts';

export interface NewSite {
  readonly language: string;
  readonly title: string;
  readonly organization: string;
  readonly timezone: string;
  readonly council: string;
  /** The day of the first meeting, `YYYY-MM-DD`. */
  readonly date: string;
  readonly today: string;
  /** The name of the folder that the site is made in. */
  readonly folder: string;
  /** What npm installs Dagsorden from. */
  readonly dependency: string;
}

/** The files of a new site in the words of its language, text by path. */
export function makeSite(site: NewSite, words: ScaffoldWords): ReadonlyMap<string, string> {
  return new Map([
    ...makeContent(site, words),
    ...writeProjectFiles(site.folder, site.dependency),
    ...writeEditorFiles(words),
    ['.github/workflows/agenda.yml', writeGithubWorkflow(words)],
    ['.github/workflows/agenda-review.yml', writeGithubReview(words)],
    ['.gitlab-ci.yml', writeGitlabPipeline(words)],
  ]);
}

function makeContent(site: NewSite, words: ScaffoldWords): Array<[string, string]> {
  const council = `content/${nameFile(site.council, site.language)}`;
  const meeting = `${council}/${site.date}`;
  const published = suggestPublication(site.date, site.today);
  const news = {
    ...words.sample.news,
    file: `${nameFile(words.sample.news.title, site.language)}.md`,
    responsible: null,
  };
  return [
    ['content/index.md', writeSite(site, words)],
    [`${council}/index.md`, writeCouncil(site.council, words)],
    [`${meeting}/index.md`, writeMeeting({ date: site.date, published, body: [words.meetingBody] }, words)],
    ...[news, words.sample.decision].map((item, at): [string, string] => {
      const { sections } = words;
      const section = sections[at]?.id ?? '';
      return [`${meeting}/${item.file}`, writeItem({ ...item, section, sections, order: 10, timed: true }, words)];
    }),
  ];
}

function writeSite(site: NewSite, words: ScaffoldWords): string {
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
