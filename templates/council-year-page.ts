import type { Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, councilYearPage, sitePage } from '../src/addresses.ts';
import type { Council } from '../src/agenda/model.ts';
import { splitYears, yearOf } from '../src/agenda/years.ts';
import { meetingList } from './blocks/meeting-list.ts';
import { yearNavigation } from './blocks/year-navigation.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** The meetings of a council in a year, the newest first: for councils that have held too many for one page. */
export function councilYearPageTemplate(council: Council, year: string, view: View): Root {
  const { words } = view;
  const { id, name, meetings } = council;
  const title = `${words.meetings} ${year}`;
  const all = splitYears(meetings.map(({ date }) => date));
  const ofYear = meetings.filter(({ date }) => yearOf(date) === year);
  return page(
    {
      title: `${title}, ${name}`,
      name: year,
      description: `${title}, ${name}`,
      trail: [
        { name: words.home, file: sitePage },
        { name, file: councilPage(id) },
      ],
      main: [
        h('p.eyebrow', name),
        h('h1', title),
        ...yearNavigation({ year, all }, (one) => councilYearPage(id, one), view),
        meetingList(ofYear, view, { kind: 'year' }),
      ],
    },
    view,
  );
}
