/* What programs read of a built site: JSON against its published schemas, JSON-LD, Open Graph, sitemap, robots. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { Files } from '../support/content.ts';
import { item, siteIndex, siteWith } from '../support/content.ts';
import { base, openSite } from '../support/site-in-git.ts';

const meeting = 'it/2026-09-17';
const index = (fields: string, status = 'published') =>
  `---\ndate: 2026-09-17\nstart: 10:00\nstatus: ${status}\n${fields}---\n`;

const content = siteWith({
  [`${meeting}/index.md`]: index('end: 12:00\nplace: Rådhuset\nonline: https://example.org/moede\n'),
  [`${meeting}/plan.md`]: item(
    'Plan </script>',
    'case: 2026-1\nattachments: [{ title: Tal, file: tal.txt }]\n',
    '\nTekst.\n',
  ),
  [`${meeting}/tal.txt`]: 'tal',
  [`${meeting}/lukket.md`]: item('Hemmelig', 'closed: true\n'),
  'it/2026-03-29/index.md': index('moved: 2026-03-12\n', 'minutes').replace('09-17', '03-29').replace('10:00', '03:00'),
  'it/2026-12-03/index.md': index('', 'cancelled').replace('09-17', '12-03'),
  'it/2026-11-12/index.md': index('', 'draft').replace('09-17', '11-12'),
  'it/2026-11-12/snart.md': item('Snart'),
});

/** Resolves `$schema` against the file and validates. */
function validate(files: Files, path: string): void {
  const data = JSON.parse(files[path] ?? '');
  const schema = new URL(data.$schema, base + path).href;
  expect(schema.startsWith(base), schema).toBe(true);
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse(files[schema.slice(base.length)] ?? ''));
  expect(check(data), JSON.stringify(check.errors)).toBe(true);
  expect(check({ ...data, extra: 1 })).toBe(false);
}

test('agenda.json and meetings.json are what the schemas beside them say', async () => {
  const site = await openSite(content);
  await site.commit(1);
  for (const flags of [[], ['--offline']]) {
    const files = await site.build(...flags);
    const agendas = Object.keys(files).filter((path) => path.endsWith('/agenda.json'));
    expect(agendas).toHaveLength(3);
    for (const path of ['meetings.json', ...agendas]) validate(files, path);
    const { meetings } = JSON.parse(files['meetings.json'] ?? '');
    expect(meetings.map((one: { id: string; status: string }) => `${one.id} ${one.status}`)).toEqual([
      '2026-12-03 cancelled',
      '2026-09-17 published',
      '2026-03-29 minutes',
    ]);
    for (const one of meetings) {
      for (const address of [one.url, one.agenda, one.calendar]) {
        const path = new URL(address).href.slice(base.length);
        expect(files[path] ?? files[`${path}index.html`], address).toBeDefined();
      }
    }
  }
});

test('without an address of its own a site has no feeds and no sitemap; addresses in data are relative', async () => {
  const site = await openSite(content);
  await site.commit(1);
  const files = await site.buildUnplaced();
  const paths = Object.keys(files);
  expect(paths.filter((path) => /feed\.xml$|sitemap\.xml$/.test(path))).toEqual([]);
  expect(files['robots.txt']).not.toContain('Sitemap');
  const { meetings, $schema } = JSON.parse(files['meetings.json'] ?? '');
  expect($schema).toBe('meetings.schema.json');
  expect(meetings[1]).toMatchObject({ url: `${meeting}/`, agenda: `${meeting}/agenda.json` });
  expect(JSON.parse(files[`${meeting}/agenda.json`] ?? '').$schema).toBe('../../agenda.schema.json');
  const event = files[`${meeting}/meeting.ics`];
  expect(event).not.toMatch(/^URL/m);
  expect(event).toMatch(/^DESCRIPTION:Online: https/m);
  const page = files[`${meeting}/index.html`];
  expect(page).not.toMatch(/rel="canonical"|og:url|application\/atom/);
});

interface Data {
  readonly '@context': string;
  readonly '@type': string;
  readonly [name: string]: unknown;
}

function readData(page: string | undefined): Data[] {
  const blocks = [...(page ?? '').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return blocks.map(([, text]) => JSON.parse(text ?? ''));
}

test('pages say in the words of schema.org what they are about', async () => {
  const site = await openSite(content);
  await site.commit(1);
  const files = await site.build();
  const organization = { '@type': 'GovernmentOrganization', name: 'Søby Kommune', url: base };
  const council = {
    '@type': 'GovernmentOrganization',
    name: 'It-rådet',
    url: `${base}it/`,
    parentOrganization: organization,
  };
  expect(readData(files['index.html'])).toMatchObject([{ '@type': 'WebSite', url: base, publisher: organization }]);
  expect(readData(files['it/index.html'])).toMatchObject([{ '@context': 'https://schema.org', ...council }]);
  expect(readData(files[`${meeting}/index.html`])).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'It-rådet',
      startDate: '2026-09-17T10:00:00+02:00',
      endDate: '2026-09-17T12:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Rådhuset', address: 'Rådhuset' },
        { '@type': 'VirtualLocation', url: 'https://example.org/moede' },
      ],
      organizer: council,
      inLanguage: 'da',
      url: `${base}${meeting}/`,
    },
  ]);
  // Two hours after the clocks went forward, when the same hour in UTC is not yet there.
  expect(readData(files['it/2026-03-29/index.html'])).toMatchObject([
    {
      startDate: '2026-03-29T03:00:00+02:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-03-12',
    },
  ]);
  expect(readData(files['it/2026-12-03/index.html'])).toMatchObject([
    { startDate: '2026-12-03T10:00:00+01:00', eventStatus: 'https://schema.org/EventCancelled' },
  ]);
});

test('every page has one address, and says what it is to those who show previews', async () => {
  const site = await openSite({
    ...content,
    'index.md': siteIndex.replace('---\n', '---\nlogo: logo.png\n'),
    'logo.png': 'png',
  });
  await site.commit(1);
  const files = await site.build();
  const pages = Object.keys(files).filter((path) => /index\.html$/.test(path) && !path.includes('versions/'));
  for (const path of pages) {
    const page = files[path] ?? '';
    const address = base + path.replace(/index\.html$/, '');
    if (page.includes('http-equiv="refresh"')) continue;
    expect(page, path).toContain(`<link rel="canonical" href="${address}">`);
    expect(page, path).toContain(`<meta property="og:url" content="${address}">`);
    expect(page, path).toMatch(/<meta property="og:title" content="[^"]+">/);
    expect(page, path).toContain('<meta property="og:type" content="website">');
    expect(page, path).toContain('<meta property="og:locale" content="da_DK">');
    expect(page, path).toContain(`<meta property="og:image" content="${base}logo.png">`);
  }
});

test('the sitemap lists every page for the public with the day of its last change', async () => {
  const site = await openSite(content);
  await site.commit(1);
  await site.commit(2, { [`${meeting}/plan.md`]: item('Ny plan') });
  const files = await site.build();
  const sitemap = files['sitemap.xml'] ?? '';
  expect(XMLValidator.validate(sitemap)).toBe(true);
  const { urlset } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(sitemap);
  expect(urlset['@xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const entries: Array<{ loc: string; lastmod: string }> = urlset.url;
  const changed = new Map(entries.map(({ loc, lastmod }) => [loc.slice(base.length), lastmod]));
  expect(changed.size).toBe(entries.length);
  for (const path of changed.keys()) expect(files[`${path}index.html`], path).toBeDefined();
  expect(changed.get('')).toBe('2026-09-02T02:00:00.000Z');
  expect(changed.get(`${meeting}/plan/`)).toBe('2026-09-02T02:00:00.000Z');
  expect(changed.get('it/2026-12-03/')).toBe('2026-09-01T01:00:00.000Z');
  const listed = Object.entries(files)
    .filter(([path, text]) => path.endsWith('index.html') && !/name="robots"|http-equiv="refresh"/.test(text))
    .map(([path]) => path.replace(/index\.html$/, ''));
  expect([...changed.keys()].sort()).toEqual(listed.sort());
  expect(files['robots.txt']).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${base}sitemap.xml\n`);
});

test('drafts are in nothing that is followed or reused, not in a preview of them either', async () => {
  const site = await openSite(content);
  await site.commit(1);
  for (const flags of [[], ['--drafts']]) {
    const files = await site.build(...flags);
    const followed = Object.entries(files).filter(([path]) => /\.(xml|ics|txt)$|^meetings\.json$/.test(path));
    expect(followed.length).toBeGreaterThan(8);
    for (const [path, text] of followed) expect(text + path, path).not.toMatch(/2026-?11-?12|Snart/);
    const page = files['it/2026-11-12/index.html'];
    expect(page === undefined).toBe(flags.length === 0);
    expect(readData(page)).toEqual([]);
    if (page !== undefined) expect(page).toContain('content="noindex"');
  }
});

test('an internal site is followed by nobody', async () => {
  const site = await openSite(content);
  await site.commit(1);
  const files = await site.buildUnplaced('--audience', 'internal', '--out', 'dist-internal');
  const paths = Object.keys(files);
  expect(paths).toContain(`${meeting}/index.html`);
  expect(paths.filter((path) => /\.(xml|ics)$|^meetings/.test(path))).toEqual([]);
  expect(files['robots.txt']).toBe('User-agent: *\nDisallow: /\n');
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    expect(files[path], path).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(files[path], path).not.toMatch(/ld\+json|og:|rel="canonical"|rel="alternate"/);
  }
});

test.each([
  ['place: Onlinemøde', 'Online', ['VirtualLocation']],
  ['place: via Teams', 'Online', ['VirtualLocation']],
  ['place: Videokonferenz', 'Online', ['VirtualLocation']],
  ['chair: Formanden', 'Online', ['VirtualLocation']],
  ['place: Teamhuset', 'Mixed', ['Place', 'VirtualLocation']],
])('a meeting with an address and %s is %s for search engines', async (field, mode, kinds) => {
  const fields = `${field}\nonline: https://example.org/moede\n`;
  const site = await openSite(
    siteWith({ [`${meeting}/index.md`]: `---\ndate: 2026-09-17\nstart: 10:00\nstatus: published\n${fields}---\n` }),
  );
  await site.commit(1);
  const [event] = readData((await site.build())[`${meeting}/index.html`]);
  expect(event).toMatchObject({ eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode` });
  expect(event).toMatchObject({ location: kinds.map((kind) => ({ '@type': kind })) });
});
