/* What the fields of the front matter are called in English and what they mean. */
import type { FieldTexts } from '../da/fields.ts';

export const fields: FieldTexts = {
  site: {
    title: { about: 'The name of the site.' },
    organization: { about: 'Who publishes.' },
    url: { about: 'The address at which the site is published. Feeds and calendars need it.' },
    language: { about: 'The language: {languages}.' },
    timezone: { about: 'The time zone by its IANA name.' },
    logo: { about: 'An image beside this file.' },
    accent: { about: 'The colour of links and rules.' },
    contact: { about: 'Where readers can write.' },
    accessibility: { about: 'The address of the accessibility statement.' },
    paper: {
      about: 'The paper that PDFs are for: a4, or letter as in North America. Without it the language decides.',
    },
    oparl: { about: 'Whether the site is published as OParl 1.1 data too, below oparl/.' },
    extracts: { about: 'true: a PDF for each item.' },
    redirects: {
      about: 'Paths of an earlier site, and where they lead: /old/path: COUNCIL/MEETING/ITEM, or an address.',
    },
    rules: { about: 'How severe the rules of dagsorden check are: off, warning or error for each.' },
    pdf: {
      about: 'What agendas and minutes conform to: ua-1 is PDF/UA-1 and PDF/A-2a, ua-2 is PDF/UA-2 and PDF/A-4.',
    },
    hyphenation: {
      about:
        'Long words that PDFs must divide in a certain way, with a hyphen wherever they may be divided: record-keep-ing.',
    },
    synonyms: {
      about: 'Words of which a search for one finds the others: [[waste, rubbish], [cycle path, bike lane]].',
    },
    words: { about: 'Words that the site says in its own way: {Minutes: Proceedings}. See docs/reference/words.md.' },
  },
  council: {
    name: { about: 'The name as shown on the cover and on the site.' },
    sections: { about: 'The sections of the agenda, in order. Items name a section by its id.' },
    parts: {
      about: 'The parts of an item, ## headings in its text. {name: Recommendation, required: true} demands one.',
    },
    case: { about: 'A regular expression that case numbers must follow.' },
    notice: { about: 'The agenda must be published this many weekdays before the meeting.' },
    numbering: {
      about:
        'How items are numbered: sections (2.1), flat (1, 2, 3 through the agenda) or year (on through the year), or {scheme, prefix, suffix, start}. {year} and {yy} are the year.',
    },
    members: {
      about:
        'The members of the council, each with name and perhaps role, party, from and to (the first and the last day).',
    },
    quorum: { about: 'So many members must be there at least for the council to decide.' },
    approval: {
      about:
        'Whether minutes are approved by a later meeting. false: they hold as they are, and no page says that they are not approved.',
    },
    ended: { about: 'The last day of the council. Its pages stay.' },
    aliases: { about: 'Ids that the council had before: the old addresses lead here.' },
    language: { about: "Instead of the site's language: {languages}." },
    timezone: { about: "Instead of the site's time zone." },
    words: {
      about: "Words that the council says in its own way: {Agenda: Summons}. They take precedence over the site's.",
    },
  },
  meeting: {
    date: { label: 'Date', about: 'The day of the meeting. The folder has the same name.' },
    until: { label: 'Until', about: 'The last day of a meeting over several days.' },
    start: { label: 'Start', about: 'When the meeting starts, as HH:MM.' },
    end: { label: 'End', about: 'When the meeting ends. Earlier than start: the next day.' },
    place: { label: 'Venue', about: 'Where the meeting is held.' },
    online: { label: 'Online', about: 'The address at which to join online.' },
    title: { label: 'Title', about: 'Instead of “Agenda” and the year.' },
    status: {
      label: 'Status',
      about: 'planned: only day, time and place are shown. A draft is not shown. published, minutes and cancelled are.',
    },
    published: { label: 'Published', about: 'The day on which the agenda was published.' },
    moved: { label: 'Moved from', about: 'The day from which the meeting was moved. Its folder and addresses stay.' },
    held: { label: 'Held', about: 'When the meeting was actually held, for the minutes: {start, end}.' },
    chair: { label: 'Chair', about: 'Who chairs the meeting.' },
    present: {
      label: 'Present',
      about:
        'Who was there, each by name or as {name, from, to, for}: when they came and left, and whom a substitute stood in for. Belongs to the minutes. Over several days, a time has its day: 2026-09-18T09:00.',
    },
    excused: { label: 'Apologies for absence', about: 'Who sent apologies; belongs to the minutes.' },
    absent: { label: 'Absent', about: 'Who was absent without apologies; belongs to the minutes.' },
    approved: {
      label: 'Approved',
      about: 'The day on which the minutes were approved, or {date, meeting}: the meeting that approved them.',
    },
    signatures: { label: 'Signatures', about: 'Who signs the minutes: their PDF gets a page with a line for each.' },
    sections: { about: "Instead of the council's sections." },
    numbering: { about: "Instead of the council's numbering." },
    aliases: { about: 'Names that the folder had before: the old addresses lead here.' },
    numbers: {
      about: 'Every number that the items ever had. dagsorden freeze writes them, so that none is used twice.',
    },
  },
  item: {
    title: { label: 'Title', about: 'The heading of the item.' },
    section: { about: 'The section that the item belongs to.' },
    under: { about: 'The item of which it is a sub-item, by the name of its file.' },
    order: { about: 'The place in the section: the lowest number first. The name of the file decides the rest.' },
    case: { label: 'Reference', about: 'A case number, or a list of them.' },
    responsible: { label: 'Lead officer', about: 'Who is responsible for the item; one or a list.' },
    presenter: { label: 'Presenter', about: 'Who presents it at the meeting; one or a list.' },
    kind: { label: 'Type', about: 'What the council is asked for: information, discussion or decision.' },
    duration: { label: 'Duration', about: 'How long the item is expected to take, such as 20 min or 1 h 30 min.' },
    at: { label: 'Begins', about: 'When the item is certain to begin, as HH:MM, or with a date: 2026-09-18T09:00.' },
    held: {
      label: 'Held',
      about:
        'When the item was actually considered, for the minutes: {start, end}. Over several days, a time has its day: 2026-09-18T09:00.',
    },
    result: {
      label: 'Result',
      about: 'What became of the item, for the minutes: adopted, amended, rejected, postponed, referred or noted.',
    },
    mover: { label: 'Mover', about: 'Who moved the item; belongs to the minutes.' },
    seconder: { label: 'Seconder', about: 'Who seconded it; belongs to the minutes.' },
    votes: {
      label: 'Vote',
      about:
        'Votes, for the minutes: each with for and against, as counts or names, and perhaps on, abstain, absent and result.',
    },
    recused: { label: 'Recused', about: 'Who was recused; belongs to the minutes.' },
    absent: { label: 'Absent', about: 'Who was not there for the item; belongs to the minutes.' },
    postponed: {
      label: 'Postponed to',
      about: 'The day or the meeting that the item is postponed to; belongs to the minutes.',
    },
    actions: {
      label: 'Actions',
      about: 'What is to be done, each with what and who and perhaps due and done; belongs to the minutes.',
    },
    consent: { label: 'By itself', about: 'false: the item is taken out of a section whose items are decided as one.' },
    continues: { about: 'The item of an earlier meeting that this one continues: MEETING/ITEM.' },
    attachments: {
      about: 'Attachments: each with title and either file or url. closed: true keeps one from the public.',
    },
    number: { about: 'Pins the printed number; written by dagsorden freeze. false: the item has no number.' },
    closed: { label: 'Reason for closing', about: 'A closed item: true, or {title, reason} for the public.' },
    public: {
      about:
        'What everybody may know of a closed item or attachment: words, names or passages that a public build may say.',
    },
    late: { label: 'Late item', about: 'The day on which the item was added to a published agenda.' },
    withdrawn: { label: 'Withdrawn', about: 'The item is withdrawn: true, or the reason.' },
    aliases: { about: 'Names that the file had before: the old addresses lead here.' },
  },
};
