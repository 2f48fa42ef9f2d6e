/* What a new site says in English. */

import type { ScaffoldWords } from '../da/scaffold.ts';

export const en: ScaffoldWords = {
  code: 'en',
  examples: {
    url: 'https://www.example.org/agendas',
    contact: 'clerk@example.org',
    accessibility: 'https://www.example.org/accessibility',
    members: '[{ name: Director of Culture, role: Chair }, { name: Head of Libraries }]',
    case: '2026/00123',
    place: 'Town Hall, room 2',
    responsible: 'Head of Property',
    notice: '{ weekdays: 5 }',
    duration: '20 min',
    attachments: '[{ title: Draft plan, file: attachments/plan.pdf }]',
    published: 'the day on which the agenda is sent out',
  },
  defaults: {
    title: 'Agendas and minutes',
    organization: 'Example Borough',
    council: 'Culture Committee',
    timezone: 'Europe/London',
  },
  questions: {
    organization: 'Who publishes the agendas?',
    title: 'What is the site called?',
    council: 'What is the council or committee called?',
    date: 'When is the first meeting (YYYY-MM-DD)?',
    section: 'Which section does the item belong to?',
    empty: 'Please give an answer.',
    noAddress: 'Please give a name with letters or digits.',
    badDate: 'Please give a date such as 2027-01-14.',
  },
  sections: [
    { id: 'information', title: 'For information' },
    { id: 'decision', title: 'For decision' },
    { id: 'other-business', title: 'Any other business' },
  ],
  parts: ['Background', 'Recommendation', 'Report'],
  siteBody: (organization) => `${organization} publishes its agendas and minutes here.`,
  meetingBody: 'Welcome to the committee’s first meeting with the new agenda.',
  sample: {
    news: {
      title: 'Chair’s announcements',
      body: ['## Background', 'The chair will report on events since the last meeting; see also [](meeting-plan.md).'],
    },
    decision: {
      file: 'meeting-plan.md',
      title: 'Meetings in the coming year',
      responsible: 'Clerk to the committee',
      body: [
        '## Background',
        'The committee sets its meeting days every year.',
        '## Recommendation',
        'The clerk recommends that the committee',
        '1. approve the plan\n2. meet at the town hall.',
        '## Report',
        'Four meetings are proposed:',
        '| Meeting | Month |\n|---|---|\n| 1 | February |\n| 2 | May |\n| 3 | September |\n| 4 | November |',
      ],
    },
  },
  /** What a meeting takes over from an earlier one. */
  carried: {
    file: 'open-actions',
    closedFile: 'open-actions-closed',
    title: 'Actions still open',
    due: (date: string) => `due ${date}`,
  },
  ci: {
    github: [
      'What happens on GitHub. On a pull request: the content is checked, and the built site with its PDFs can be',
      'downloaded. On main: the site is published to GitHub Pages.',
      'The first time: choose Settings > Pages > Source: GitHub Actions.',
    ],
    gitlab: [
      'What happens on GitLab. On a merge request: the content is checked, and the built site with its PDFs can be',
      'downloaded. On the default branch: the site is published to GitLab Pages.',
    ],
    forks: [
      'A pull request from a fork may run code from others, so this job can only read and has no secrets.',
      'Never use pull_request_target here.',
    ],
    gitlabForks: [
      "A merge request from a fork runs in the fork's own project and has none of your variables. Do not run it in your",
      'project until you have read the change, and tick Protect variable for secrets.',
    ],
    review: ['For review: the site with drafts, the agenda with its changes marked, and a sheet of the changes.'],
    comment: [
      'Comments on a pull request with what it changes in the agendas: one comment, kept up to date.',
      'Only code from main runs here. What others wrote is read from git as text and never run.',
    ],
    write: 'Only this job may write comments. It fetches no code.',
    token: [
      'Writes what changed in one comment. It needs the variable DAGSORDEN_TOKEN (masked, not protected): a project',
      'access token with the role Reporter and the scope api. Without it the job does not run.',
    ],
    artifacts: 'Preview, agenda with its changes, and changes to the agenda (PDF)',
    schedule: [
      'Every hour: a draft whose published has come is published. GitHub stops this after 60 days without a change in a',
      'public repository: turn it on again under Actions.',
    ],
    gitlabSchedule: [
      'Drafts that are to go out by themselves once their published has come: make a schedule under Build > Pipeline',
      'schedules, every hour for instance.',
    ],
    history: 'the whole history: the content is dated by its last change',
    publish: 'Only this job may publish.',
    libraries: 'the browser for PDFs uses this library',
  },
  cms: {
    made: 'Made by dagsorden schema --cms from the councils and the fields. Do not edit it: write it again.',
    meetings: 'Meetings',
    meeting: 'meeting',
    items: 'Items',
    item: 'item',
    body: 'Text',
    attachment: 'attachment',
    title: 'Edit agendas',
  },
  editor: { check: 'Check the agenda', build: 'Build the site', prefix: 'item', wholeItem: 'A new item' },
  next: (folder, files) =>
    [
      `Wrote ${files} files to ${folder}. What to do next:`,
      '',
      `  cd ${folder}`,
      '  npm install        gets Dagsorden, and on Linux a browser for the PDFs',
      '  npm run build      builds the site and its PDFs in dist/',
      '',
      'Then edit the files in content/. Run npm run check to see whether anything is wrong.',
      'Put the folder in git with package-lock.json, and GitHub or GitLab will build the same site.',
      '',
    ].join('\n'),
};
