import { describe, expect, test } from 'vitest';
import { listDecisions } from '../../src/agenda/list-decisions.ts';
import { toHtml } from '../../src/text/to-html.ts';
import { checkFiles } from '../rules/check-files.ts';
import { type Files, item, itemOf, meetingIndex, meetingOf, publish, siteWith } from '../support/content.ts';
import { expectNoSecret } from '../support/secrets.ts';

const folder = 'it/2026-09-17';
const minutes = meetingIndex.replace('published', 'minutes');

function withBody(body: string, index = meetingIndex): Files {
  return siteWith({ [`${folder}/index.md`]: index, [`${folder}/a.md`]: item('A', '', `Åben.\n\n${body}\n`) });
}

async function listRules(files: Files): Promise<string[]> {
  return (await checkFiles(files)).map(({ ruleId }) => String(ruleId));
}

describe('is hidden with all that follows', () => {
  test.each([
    ['as a heading of another language', '## Kommunstyrelsens beslut\n\nHemmelig'],
    ['deeper', '## Baggrund\n\n### Beslutning\n\nHemmelig\n\n#### Hemmelig\n\nHemmelig'],
    ['as a heading underlined', 'Vedtak\n---\n\nHemmelig'],
    ['in a list', '- ### Beslutning\n\n  Hemmelig\n- Hemmelig'],
    ['in a quote', '> ### Referat\n>\n> Hemmelig\n\nHemmelig'],
    ['in raw HTML', '<h3>Beschluss</h3>\n<p>Hemmelig</p>\n\nHemmelig'],
    ['folded', '<details><summary>Decision</summary>\n\nHemmelig\n\n</details>'],
    ['folded within a list', '- a\n- <details><summary>Decision</summary>Hemmelig</details>'],
    ['in a cell', '<table><tr><td><h3>Beslutning</h3>Hemmelig</td></tr></table>'],
    ['at the highest level', '# Beslutning\n\n## Hemmelig\n\nHemmelig'],
  ])('%s', (_, body) => expectNoSecret(publish(withBody(body))));

  test('until the next heading of the same level', () => {
    const body = '### Beslutning\n\nHemmelig\n\n#### Hemmelig\n\n### Bilag\n\nÅben igen.';
    const site = publish(withBody(`## Baggrund\n\n${body}`));
    expectNoSecret(site);
    const text = toHtml({ type: 'root', children: itemOf(site, 'a').parts.flatMap((part) => [...part.content]) });
    expect(text).toContain('Åben igen.');
  });

  test('and shown in minutes, and among the decisions', () => {
    const site = publish(withBody('## Baggrund\n\n### Rådets beslutning\n\nHemmelig', minutes));
    const [decision] = listDecisions(meetingOf(site));
    expect(JSON.stringify(decision?.content)).toContain('Hemmelig');
  });

  test('in the text of a meeting too, with its notes and its anchors', () => {
    const text = 'Åben. [Se](#hemmelig)\n\n## Beslutninger\n\n### Hemmelig\n\nHemmelig[^1]\n\n[^1]: Hemmelig\n';
    expectNoSecret(
      publish(siteWith({ [`${folder}/index.md`]: `${meetingIndex}${text}`, [`${folder}/a.md`]: item('A') })),
    );
  });
});

describe('in doubt ends the build', () => {
  test.each([
    ['a heading with more in it', '## Beslutning om dispensation\n\nGivet.'],
    ['a paragraph in bold', '**Beslutning**\n\nGivet.'],
    ['a word in bold before the text', '**Vedtak:** Gitt.'],
    ['a word before the text', 'Beslut: bifalles inte.'],
    ['a later line', 'Tekst.\nBeslutning: givet.'],
    ['a line of its own', 'Tekst.<br>Beslutning<br>Givet.'],
    ['the head of a table', '| Emne | Beslutning |\n|---|---|\n| A | Givet |'],
    ['the first cell of a row', '| Emne | A |\n|---|---|\n| Beschluss | Ja |'],
    ['an item of a list', '- Beslutning: givet'],
    ['a term of HTML', '<dl><dt>Decision</dt><dd>Given</dd></dl>'],
    ['a sentence', 'Byrådet besluttede, at ansøgningen imødekommes.'],
    ['a verdict', 'Enstemmigt godkendt.'],
    ['a note', 'Tekst.[^1]\n\n[^1]: Rådet godkendte indstillingen.'],
  ])('%s', async (_, body) => expect(await listRules(withBody(body))).toContain('early-decision'));

  test('in an agenda that is published, not in a draft nor in minutes', async () => {
    const body = '**Beslutning:** Givet.';
    expect(
      await listRules(withBody(body, meetingIndex.replace('published', 'cancelled\npublished: 2026-09-10'))),
    ).toEqual(['early-decision']);
    expect(await listRules(withBody(body, meetingIndex.replace('published', 'draft')))).toEqual([]);
    expect(await listRules(withBody(body, minutes))).toEqual([]);
  });

  test('unless it is a proposal, a duration, a kind or what was decided before', async () => {
    const body = [
      '**Forslag til beslutning:** Planen godkendes.',
      '**Förslag till beslut:** Planen godkänns.',
      '**Decision required:** yes',
      'Discussion: 20 minutes',
      '| Tid | Type |\n|---|---|\n| 10 min | Beslutning |',
      'Byrådet besluttede i 2024 at lukke skolen.',
      'Sagen er til beslutning.',
      '- [Referat](https://example.org/referat)',
    ].join('\n\n');
    expect(await listRules(withBody(body))).toEqual([]);
  });

  test('and both of its remedies help', async () => {
    const text = '**Beslutning:** Givet.';
    expect(await listRules(withBody(`## Beslutning\n\n${text}`))).toEqual([]);
    const excuse = '<!-- dagsorden-ignore early-decision: Handler om en anden kommunes beslutning. -->';
    expect(await listRules(withBody(`${excuse}\n${text}`))).toEqual([]);
    expect(await listRules(withBody(`<div>\n${excuse}\n<p>Beslutning: givet</p>\n</div>`))).toEqual([]);
    expect(await listRules(withBody(`${excuse}\n| Emne | Beslutning |\n|---|---|\n| A | Givet |`))).toEqual([]);
  });
});

test('a part that the council names in another language is the decision', async () => {
  const files = {
    ...withBody('## Beslutning\n\nHemmelig'),
    'index.md': '---\ntitle: Meetings\norganization: Søby\nlanguage: en\n---\n',
    'it/index.md':
      '---\nname: Board\nsections: [{ id: droeftelse, title: Discussion }]\nparts: [Background, Beslutning]\n---\n',
  };
  expect(await listRules(files)).toEqual([]);
  expectNoSecret(publish(files));
});
