/* A council under another name, and paths of an earlier site: in a real repository, built by the real command. */
import { describe, expect, test } from 'vitest';
import { assemble, councilIndex, item, meetingIndex, siteIndex, siteWith } from '../support/content.ts';
import { openSite } from '../support/site-in-git.ts';

const redirected = (text = '') => /content="0; url=([^"]*)"/.exec(text)?.[1];

describe('a council that was renamed', () => {
  const plan = item('Plan', '', '\nTeksten om planen.\n');
  const before = {
    'index.md': siteIndex,
    'byraad/index.md': councilIndex.replace('It-rådet', 'Byrådet'),
    'byraad/2026-09-17/index.md': meetingIndex,
    'byraad/2026-09-17/plan.md': plan,
  };
  const after = {
    'byraad/index.md': null,
    'byraad/2026-09-17/index.md': null,
    'byraad/2026-09-17/plan.md': null,
    'kommunalbestyrelsen/index.md': councilIndex.replace(
      'name: It-rådet',
      'name: Kommunalbestyrelsen\naliases: byraad',
    ),
    'kommunalbestyrelsen/2026-09-17/index.md': meetingIndex.replace('status', 'aliases: 2026-09-16\nstatus'),
    'kommunalbestyrelsen/2026-09-17/plan.md': plan.replace('om planen', 'om den nye plan'),
  };

  test('keeps its addresses, the versions of its agendas, and its names in calendars and feeds', async () => {
    const site = await openSite(before);
    await site.commit(1);
    const old = await site.build();
    const changed = Object.fromEntries(Object.entries(after));
    await site.commit(5, changed);
    const now = await site.build();
    const folder = 'kommunalbestyrelsen/2026-09-17';
    expect(redirected(now['byraad/index.html'])).toBe('../kommunalbestyrelsen/');
    expect(redirected(now['byraad/2026-09-17/index.html'])).toBe('../../kommunalbestyrelsen/2026-09-17/');
    expect(redirected(now['byraad/2026-09-17/plan/index.html'])).toBe('../../../kommunalbestyrelsen/2026-09-17/plan/');
    expect(redirected(now['byraad/2026-09-16/plan/index.html'])).toBe('../../../kommunalbestyrelsen/2026-09-17/plan/');
    expect(now[`${folder}/versions/1/index.html`]).toContain('Teksten om planen');
    const uid = (text = '') => /^UID:(.*)$/m.exec(text)?.[1];
    expect(uid(now[`${folder}/meeting.ics`])).toContain('byraad.');
    const id = (text = '') => /<id>(.*?)<\/id>/.exec(text)?.[1];
    expect(id(now['kommunalbestyrelsen/feed.xml'])).toBe(id(old['byraad/feed.xml']));
    expect(now['_redirects']?.split('\n')).toEqual([
      '/kommunalbestyrelsen/2026-09-16/* /kommunalbestyrelsen/2026-09-17/:splat 301',
      '/byraad/2026-09-16/* /kommunalbestyrelsen/2026-09-17/:splat 301',
      '/byraad/* /kommunalbestyrelsen/:splat 301',
      '',
    ]);
    expect(now['redirects.nginx.map']).toContain('"~^/byraad/(?<rest>.*)$" "/kommunalbestyrelsen/$rest";\n');
  });

  test('has no old name that is another’s', () => {
    const taken = siteWith({ 'raad/index.md': councilIndex.replace('name: It-rådet', 'name: Rådet\naliases: it') });
    expect(assemble(taken).messages.map(({ ruleId, file, line }) => [ruleId, file, line])).toEqual([
      ['alias-taken', 'content/raad/index.md', 3],
    ]);
  });
});

describe('paths of an earlier site', () => {
  const site = (redirects: string) =>
    siteWith({
      'index.md': siteIndex.replace('---\n', `---\nredirects:\n${redirects}`),
      'it/2026-09-17/budget.md': item('Budget'),
      'it/2026-09-17/loen.md': item('Hemmelig løn', 'closed: true\n'),
    });

  test('lead on: by pages where a page can stand, by rules everywhere', async () => {
    const { build, commit } = await openSite(
      site(`  "/Dagsordener/vis.aspx?id=4711": it/2026-09-17/budget
  "https://gammel.example.org/sag/12": it/2026-09-17
  /gammelt/2019/punkt-4.html: /it/2026-09-17/budget.md
  /om: https://example.org/om?a=1
  /lukket/: it/2026-09-17/loen
`),
    );
    await commit(1);
    const files = await build();
    expect(redirected(files['sag/12/index.html'])).toBe('../../it/2026-09-17/');
    expect(redirected(files['gammelt/2019/punkt-4.html'])).toBe('../../it/2026-09-17/budget/');
    expect(redirected(files['om/index.html'])).toBe('https://example.org/om?a=1');
    expect(redirected(files['lukket/index.html'])).toBe('../it/2026-09-17/2.2/');
    expect(files['_redirects']?.split('\n')).toEqual([
      '/Dagsordener/vis.aspx id=4711 /it/2026-09-17/budget/ 301',
      '/sag/12 /it/2026-09-17/ 301',
      '/gammelt/2019/punkt-4.html /it/2026-09-17/budget/ 301',
      '/om https://example.org/om?a=1 301',
      '/lukket/ /it/2026-09-17/2.2/ 301',
      '',
    ]);
    expect(files['redirects.nginx.map']).toContain('"/Dagsordener/vis.aspx?id=4711" "/it/2026-09-17/budget/";\n');
    expect(JSON.stringify(files)).not.toMatch(/loen/);
  });

  test.each<[string, string, string]>([
    ['to an item that is not there', '/a: it/2026-09-17/budgettet', 'redirect'],
    ['to a council that is not there', '/a: raadet', 'redirect'],
    ['from a page of the site', '/it/2026-09-17/: https://example.org/', 'redirect'],
    ['from the search', '/search/index.html: it', 'redirect'],
    ['from no path', 'gammel: it', 'invalid-value'],
  ])('are an error %s', (_, line, rule) => {
    const { messages } = assemble(site(`  ${line}\n`));
    expect(messages.map(({ ruleId, file, line: at }) => [ruleId, file, at])).toEqual([[rule, 'content/index.md', 3]]);
  });

  test('to what is not published lead nowhere', async () => {
    const draft = { 'it/2026-10-01/index.md': '---\ndate: 2026-10-01\nstart: 10:00\n---\n' };
    const { build, commit } = await openSite({ ...site('  /a: it/2026-10-01\n'), ...draft });
    await commit(1);
    const files = await build();
    expect(Object.keys(files).filter((path) => path.startsWith('a/') || path === '_redirects')).toEqual([]);
  });
});
