/* What a new site says in the United States. */
import type { ScaffoldWords } from '../da/scaffold.ts';
import type { Some } from '../extend.ts';

export const scaffold: Some<ScaffoldWords> = {
  code: 'en-US',
  examples: {
    case: '26-0012',
    notice: '{ weekdays: 3 }',
    place: 'City Hall, Room 2',
    responsible: 'Director of Facilities',
  },
  defaults: {
    organization: 'City of Example',
    council: 'Library Board',
    timezone: 'America/New_York',
  },
  sections: [
    { id: 'reports', title: 'Reports' },
    { id: 'action-items', title: 'Action items' },
    { id: 'other-business', title: 'Other business' },
  ],
  meetingBody: 'Welcome to the board’s first meeting with the new agenda.',
  questions: { council: 'What is the council, board or committee called?' },
  sample: {
    decision: {
      responsible: 'Clerk of the Board',
      body: [
        '## Background',
        'The board sets its meeting dates every year.',
        '## Recommendation',
        'The clerk recommends that the board',
        '1. approve the schedule\n2. meet at City Hall.',
        '## Report',
        'Four meetings are proposed:',
        '| Meeting | Month |\n|---|---|\n| 1 | February |\n| 2 | May |\n| 3 | September |\n| 4 | November |',
      ],
    },
  },
};
