import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit, runGit } from '../support/git.ts';
import { base, buildIn, openSite, stderr, textOf, versionsOf } from '../support/site-in-git.ts';

const run = promisify(execFile);
const meeting = 'it/2026-09-17';
const index = (status: string, more = '') => `---\ndate: 2026-09-17\nstart: 10:00\nstatus: ${status}\n${more}---\n`;

test('a version is made where the published agenda really changed, and each can be read', async () => {
  const site = await openSite(siteWith({ [`${meeting}/index.md`]: index('draft') }));
  const plan = (text: string) => ({ [`${meeting}/plan.md`]: item('Plan', '', `\n${text}\n`) });
  await site.commit(1, plan('Et udkast, som ingen ser.'));
  await site.commit(2, {
    ...plan('Planen\nfølger.'),
    [`${meeting}/index.md`]: index('published', 'published: 2026-09-02\n'),
  });
  // Another line break, another file that nothing refers to, another spelling of the same: no version.
  await site.commit(3, { ...plan('Planen følger.'), [`${meeting}/note.txt`]: 'intet' });
  await site.commit(4, plan('Planen er vedtaget.'));
  await site.commit(5, { [`${meeting}/index.md`]: index('cancelled', 'published: 2026-09-02\n') });
  const files = await site.build();
  expect(versionsOf(files, meeting)).toEqual([1, 2]);
  const [first, second] = [1, 2].map((number) => files[`${meeting}/versions/${number}/index.html`] ?? '');
  expect(textOf(first)).toMatch(/Dette er version 1 fra den 2\. september 2026 kl\. 04\.00\. Den gælder ikke længere/);
  expect(textOf(first)).toContain('Planen følger.');
  expect(textOf(first)).not.toContain('vedtaget');
  expect(textOf(second)).toContain('Planen er vedtaget.');
  expect(second).toContain('href="../../"');
  for (const page of [first, second]) {
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(`<link rel="canonical" href="${base}${meeting}/">`);
    expect(page).not.toContain('data-pagefind-body');
  }
  expect(JSON.stringify(files)).not.toContain('som ingen ser');
  expect(files['sitemap.xml']).not.toContain('versions');
  const page = files[`${meeting}/index.html`] ?? '';
  expect(page).toContain('href="versions/1/"');
  expect(page).toContain('href="versions/2/"');
  expect(page).not.toContain('href="versions/3/"');
  const list = textOf(page.slice(page.indexOf('class="versions"')));
  expect(list).toMatch(
    /Version 3 \(gældende\) ?, 5\. september 2026 kl\. 07\.00 ?: Møde aflyst Status: Offentliggjort → Aflyst/,
  );
  expect(list).toMatch(/Version 2 ?, 4\. september 2026 kl\. 06\.00 ?: Dagsorden ændret 2\.1 Plan: Teksten er ændret/);
  expect(list).toMatch(/Version 1 ?, 2\. september 2026 kl\. 04\.00 ?: Dagsorden offentliggjort/);
});

test('an amended agenda says so with the date, one that was only published does not', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  await site.commit(1);
  expect((await site.build())[`${meeting}/index.html`]).not.toContain('status-amended');
  await site.commit(23, { [`${meeting}/plan.md`]: item('Ny plan') });
  // By the calendar of the council, in which the next day has begun.
  expect((await site.build())[`${meeting}/index.html`]).toMatch(
    /class="status status-amended".{0,60}>Ændret den 24\.\u00A0september 2026</,
  );
});

test('what is closed today is closed in every version; what was closed then is never opened', async () => {
  const closed = 'closed: { title: Personsag, reason: Lukket efter loven. }\n';
  const site = await openSite(
    siteWith({
      [`${meeting}/koeb.md`]: item(
        'Køb af grunden',
        'attachments: [{ title: Tilbud, file: tilbud.txt }]\n',
        '\nBudget: 900 dukater.\n',
      ),
      [`${meeting}/tilbud.txt`]: 'tilbuddet',
      [`${meeting}/sag.md`]: item('Fru Hansens sag', closed, '\nEn fortrolig udtalelse.\n'),
      [`${meeting}/aaben.md`]: item(
        'Åben',
        'attachments: [{ title: Skitse over hvælvet, file: skitse.txt }]\n',
        '\nSe [](sag.md) og [grunden](koeb.md).\n',
      ),
      [`${meeting}/skitse.txt`]: 'hvælvets mål',
    }),
  );
  await site.commit(1);
  await site.commit(2, {
    // Closed now, under another name; opened now; an attachment closed now, in another place.
    [`${meeting}/koeb.md`]: null,
    [`${meeting}/handel.md`]: item(
      'Køb af grunden',
      closed.replace('Personsag', 'En handel'),
      '\nBudget: 900 dukater.\n',
    ),
    [`${meeting}/sag.md`]: item('Fru Hansens sag', '', '\nEn fortrolig udtalelse.\n'),
    [`${meeting}/skitse.txt`]: null,
    [`${meeting}/lukket/skitse.txt`]: 'hvælvets mål',
    [`${meeting}/aaben.md`]: item(
      'Åben',
      'attachments: [{ title: Tegning, file: lukket/skitse.txt, closed: true }]\n',
      '\nSe [](sag.md).\n',
    ),
  });
  const files = await site.build();
  const first = files[`${meeting}/versions/1/index.html`] ?? '';
  expect(textOf(first)).toContain('Personsag');
  expect(textOf(first)).toContain('En handel');
  for (const secret of ['Hansen', 'fortrolig udtalelse', 'grunden', 'dukater', 'koeb', 'Skitse', 'skitse']) {
    expect(first, secret).not.toContain(secret);
  }
  for (const secret of ['grunden', 'dukater', 'koeb', 'Skitse', 'skitse', 'Tegning']) {
    expect(JSON.stringify(files), secret).not.toContain(secret);
  }
  expect(files[`${meeting}/index.html`]).toContain('fortrolig udtalelse');
});

test('what was closed and is gone today is closed in the versions from before it was closed', async () => {
  const attached = (closed: string) =>
    item('Åben', `attachments: [{ title: Hvælvet, file: plan.txt${closed} }]\n`, '\nTekst.\n');
  const site = await openSite(
    siteWith({
      [`${meeting}/koeb.md`]: item('Køb af grunden', '', '\nBudget: 900 dukater.\n'),
      [`${meeting}/igen.md`]: item('Igen', '', '\nÅben, lukket og åben.\n'),
      [`${meeting}/aaben.md`]: attached(''),
      [`${meeting}/plan.txt`]: 'planen',
    }),
  );
  await site.commit(1);
  await site.commit(2, {
    [`${meeting}/koeb.md`]: item('Køb af grunden', 'closed: true\n', '\nBudget: 900 dukater.\n'),
    [`${meeting}/igen.md`]: item('Igen', 'closed: true\n', '\nÅben, lukket og åben.\n'),
    [`${meeting}/aaben.md`]: attached(', closed: true'),
  });
  await site.commit(3, {
    [`${meeting}/koeb.md`]: null,
    [`${meeting}/igen.md`]: item('Igen', '', '\nÅben, lukket og åben.\n'),
    [`${meeting}/aaben.md`]: item('Åben', '', '\nTekst.\n'),
    [`${meeting}/plan.txt`]: null,
  });
  const files = await site.build();
  for (const secret of ['grunden', 'dukater', 'koeb', 'Hvælvet', 'plan.txt']) {
    expect(JSON.stringify(files), secret).not.toContain(secret);
  }
  expect(files[`${meeting}/versions/1/index.html`]).toContain('lukket og åben');
  expect(files[`${meeting}/versions/2/index.html`]).not.toContain('lukket og åben');
});

test('an open item that gives way to a stub under another name, known by its number alone, is closed in its past', async () => {
  const site = await openSite(
    siteWith({
      [`${meeting}/a.md`]: item('Budget'),
      [`${meeting}/koeb.md`]: item('Køb af grunden', "number: '2.2'\n", '\nPrisen er 900 dukater.\n'),
    }),
  );
  await site.commit(1);
  await site.commit(2, {
    [`${meeting}/koeb.md`]: null,
    [`${meeting}/lukket.md`]: item('En sag', "number: '2.2'\nclosed: { title: En sag, reason: Lukket. }\n"),
  });
  const files = await site.build();
  expect(files[`${meeting}/versions/1/index.html`]).toContain('Budget');
  for (const secret of ['grunden', 'dukater', 'koeb']) expect(JSON.stringify(files), secret).not.toContain(secret);
});

test('what is closed later never changes the number of a version', async () => {
  const site = await openSite(siteWith({ [`${meeting}/sag.md`]: item('Sag', '', '\nFørste tekst.\n') }));
  await site.commit(1);
  await site.commit(2, { [`${meeting}/sag.md`]: item('Sag', '', '\nAnden tekst.\n') });
  const readSequence = async () => /SEQUENCE:(\d+)/.exec((await site.build())[`${meeting}/meeting.ics`] ?? '')?.[1];
  expect(await readSequence()).toBe('1');
  await site.commit(3, { [`${meeting}/sag.md`]: item('Sag', 'closed: true\n', '\nTredje tekst.\n') });
  expect(await readSequence()).toBe('2');
  await site.commit(4, { [`${meeting}/sag.md`]: item('Sag', 'closed: true\n', '\nFjerde tekst, som ingen ser.\n') });
  expect(await readSequence()).toBe('2');
  const files = await site.build();
  expect(versionsOf(files, meeting)).toEqual([1, 2]);
  expect(JSON.stringify(files)).not.toMatch(/(Første|Anden|Tredje|Fjerde) tekst/);
});

test('links of a version lead to what there is today; what is gone or has another content is plain text', async () => {
  const links =
    '\n[kort](kort.txt) [tal](tal.txt) [væk](vaek.txt) [næste](../2026-10-15/ny.md) [tabt](../2026-10-15/tabt.md) [selv](plan.md)\n\n![Kortet](kort.svg)\n';
  const october = 'it/2026-10-15';
  const site = await openSite(
    siteWith({
      [`${meeting}/plan.md`]: item('Plan', '', links),
      ...Object.fromEntries(
        ['kort.txt', 'tal.txt', 'vaek.txt', 'kort.svg'].map((name) => [`${meeting}/${name}`, name]),
      ),
      [`${october}/index.md`]: index('published').replace('09-17', '10-15'),
      [`${october}/ny.md`]: item('Ny'),
      [`${october}/tabt.md`]: item('Tabt'),
    }),
  );
  await site.commit(1);
  await site.commit(2, {
    [`${meeting}/plan.md`]: item('Plan', '', '\nKun [kort](bilag/kort.txt) og [tal](tal.txt).\n'),
    [`${meeting}/kort.txt`]: null,
    [`${meeting}/bilag/kort.txt`]: 'kort.txt',
    [`${meeting}/tal.txt`]: 'nye tal',
    [`${october}/tabt.md`]: null,
    [`${october}/ny.md`]: null,
    [`${october}/nyere.md`]: item('Ny', 'aliases: ny\n'),
  });
  const first = (await site.build())[`${meeting}/versions/1/index.html`] ?? '';
  expect(first).toMatch(/<a href="..\/..\/bilag\/kort\.txt">kort<\/a>/);
  expect(first).toMatch(/<a href="..\/..\/..\/2026-10-15\/nyere\/">næste<\/a>/);
  expect(first).toMatch(/<a href="#plan">selv<\/a>/);
  for (const word of ['tal', 'væk', 'tabt']) expect(first).toContain(`<span>${word}</span>`);
  expect(first).toContain('Kortet');
  expect(first).not.toContain('kort.svg');
});

test('a meeting whose folder was renamed keeps its versions by its alias', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  await site.commit(1);
  await site.commit(2, {
    [meeting]: null,
    'it/2026-09-24/index.md': index('published', 'aliases: 2026-09-17\nmoved: 2026-09-17\n').replace('-17', '-24'),
    'it/2026-09-24/plan.md': item('Plan'),
  });
  const files = await site.build();
  expect(versionsOf(files, 'it/2026-09-24')).toEqual([1]);
  expect(textOf(files['it/2026-09-24/versions/1/index.html'])).toContain('17. september 2026');
});

test('a replaced attachment is an amendment, also where no text changed', async () => {
  const site = await openSite(
    siteWith({
      [`${meeting}/plan.md`]: item('Plan', 'attachments: [{ title: Tal, file: tal.txt }]\n', '\n![Kort](kort.svg)\n'),
      [`${meeting}/tal.txt`]: 'tal',
      [`${meeting}/kort.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  );
  await site.commit(1);
  await site.commit(2, { [`${meeting}/tal.txt`]: 'nye tal' });
  await site.commit(3, { [`${meeting}/kort.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>' });
  const files = await site.build();
  expect(versionsOf(files, meeting)).toEqual([1, 2]);
  const page = files[`${meeting}/index.html`] ?? '';
  expect(page).toContain('bilag udskiftet: Tal');
  for (const day of [1, 2, 3]) expect(page).toContain(`2026-09-0${day}T0${day}:00:00.000Z`);
});

test('an agenda that names an item of another meeting is amended when that is, and only then', async () => {
  const october = 'it/2026-10-15';
  const site = await openSite(
    siteWith({
      [`${meeting}/plan.md`]: item('Plan', '', '\nSe [](../2026-10-15/ny.md).\n'),
      [`${october}/index.md`]: index('published').replace('09-17', '10-15'),
      [`${october}/ny.md`]: item('Ny', 'order: 5\n'),
    }),
  );
  await site.commit(1);
  await site.commit(2, { [`${october}/andet.md`]: item('Andet', 'order: 1\n') });
  await site.commit(3, {
    [`${october}/ny.md`]: item('Ny', 'order: 5\nclosed: { title: Personsag, reason: Lukket. }\n'),
  });
  await site.commit(4, { [`${october}/sidst.md`]: item('Sidst', 'order: 9\n') });
  const files = await site.build();
  expect(versionsOf(files, october)).toEqual([1, 2, 3]);
  expect(versionsOf(files, meeting)).toEqual([1, 2]);
  const dates = [...(files[`${meeting}/index.html`] ?? '').matchAll(/datetime="2026-09-\d\dT(\d\d)/g)].map(
    ([, hour]) => hour,
  );
  expect(dates).toEqual(['03', '02', '01']);
});

test('a commit whose content has errors published nothing', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  await site.commit(1);
  await site.commit(2, { [`${meeting}/plan.md`]: item('Forkert', 'ordre: 1\n') });
  await site.commit(3, { [`${meeting}/plan.md`]: item('Rigtig') });
  const files = await site.build();
  expect(versionsOf(files, meeting)).toEqual([1]);
  expect(JSON.stringify(files)).not.toContain('Forkert');
});

test('what is not committed yet is the last version, at the date of the last commit', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  await site.commit(1);
  await site.commit(2, { [`${meeting}/note.md`]: item('Note') });
  await site.write({ [`${meeting}/plan.md`]: item('Ny plan') });
  const files = await site.build();
  expect(versionsOf(files, meeting)).toEqual([1]);
  expect(files[`${meeting}/index.html`]).toContain('2026-09-02T02:00:00.000Z">');
  expect(textOf(files[`${meeting}/index.html`])).toContain('Titel: Plan → Ny plan');
  const again = await site.build();
  expect(again).toEqual(files);
});

test('a build of one meeting, or with drafts, makes no versions of its own', async () => {
  const october = 'it/2026-10-15';
  const site = await openSite(
    siteWith({
      [`${meeting}/plan.md`]: item('Plan', '', '\nSe [](../2026-10-15/ny.md) og [](../2026-11-12/snart.md).\n'),
      [`${october}/index.md`]: index('published').replace('09-17', '10-15'),
      [`${october}/ny.md`]: item('Ny'),
      'it/2026-11-12/index.md': index('draft').replace('09-17', '11-12'),
      'it/2026-11-12/snart.md': item('Snart'),
    }),
  );
  await site.commit(1);
  for (const flags of [[], ['--meeting', meeting], ['--drafts']]) {
    const files = await site.build(...flags);
    expect(versionsOf(files, meeting), flags.join(' ')).toEqual([]);
    expect(files['meetings.json']).toContain('"version": 1');
  }
});

test('a merge is one step, and what stood on the way to it was not published', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  await site.commit(1);
  await runGit(site.folder, ['switch', '--quiet', '--create', 'rettelser']);
  await site.commit(2, { [`${meeting}/plan.md`]: item('Halvfærdig') });
  await site.commit(3, { [`${meeting}/plan.md`]: item('Færdig') });
  await runGit(site.folder, ['switch', '--quiet', 'main']);
  await runGit(site.folder, ['merge', '--quiet', '--no-ff', '-m', 'Rettelser', 'rettelser'], '2026-09-04T04:00:00Z');
  const files = await site.build();
  expect(versionsOf(files, meeting)).toEqual([1]);
  expect(JSON.stringify(files)).not.toContain('Halvfærdig');
  expect(files[`${meeting}/index.html`]).toContain('2026-09-04T04:00:00.000Z');
});

test('a symbolic link within the content is followed in the past too', async () => {
  const site = await openSite(
    siteWith({ [`${meeting}/plan.md`]: item('Plan', '', '\nSe [tal](bilag/tal.txt).\n'), 'tal.txt': 'tal' }),
  );
  await mkdir(join(site.folder, 'content', meeting, 'bilag'));
  await symlink('../../../tal.txt', join(site.folder, 'content', meeting, 'bilag/tal.txt'));
  await site.commit(1);
  await site.commit(2, { 'tal.txt': 'nye tal' });
  await site.commit(3, { [`${meeting}/plan.md`]: item('Plan', '', '\nSe [de nye tal](bilag/tal.txt).\n') });
  const files = await site.build();
  expect(versionsOf(files, meeting)).toEqual([1, 2]);
  expect(files[`${meeting}/versions/1/index.html`]).toContain('<span>tal</span>');
  expect(files[`${meeting}/versions/2/index.html`]).toContain('<a href="../../bilag/tal.txt">tal</a>');
});

test('content roots in two repositories have one history, by the dates of their commits', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  await site.commit(1);
  const other = await temporaryFolder();
  await initGit(other);
  await writeFiles(join(other, meeting), { 'tal.md': item('Tal') });
  await commitAll(other, '2026-09-02T02:00:00Z');
  await site.commit(3, { [`${meeting}/plan.md`]: item('Ny plan') });
  const files = await site.build('--content', 'content', '--content', other);
  expect(versionsOf(files, meeting)).toEqual([1, 2]);
  const [first, second] = [1, 2].map((number) => textOf(files[`${meeting}/versions/${number}/index.html`]));
  expect(first).not.toContain('Tal');
  expect(second).toContain('Tal');
  expect(second).not.toContain('Ny plan');
});

test('a shallow clone has the versions that it knows of, and says that some are missing', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  await site.commit(1);
  await site.commit(2, { [`${meeting}/plan.md`]: item('Ny plan') });
  const whole = await site.build();
  expect(whole[stderr]).not.toContain('history');
  const clone = join(await temporaryFolder(), 'clone');
  await run('git', ['clone', '--quiet', '--depth', '1', `file://${site.folder}`, clone]);
  const files = await buildIn(clone);
  expect(versionsOf(files, meeting)).toEqual([]);
  expect(files[stderr]).toContain('fetch-depth: 0');
});

test('without git there is only the present', async () => {
  const folder = await temporaryFolder();
  await writeFiles(join(folder, 'content'), siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  const files = await buildIn(folder);
  expect(versionsOf(files, meeting)).toEqual([]);
  expect(files[stderr]).not.toContain('history');
});

test('the same commit gives the same bytes, in whatever clone it is built', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  await site.commit(1);
  await site.commit(2, { [`${meeting}/plan.md`]: item('Ny plan') });
  const files = await site.build();
  const clone = join(await temporaryFolder(), 'clone');
  await run('git', ['clone', '--quiet', site.folder, clone]);
  expect(await buildIn(clone)).toEqual(files);
  const args = ['build', '--base-url', base];
  expect((await runCli(args, { cwd: clone })).status).toBe(0);
  const verified = await runCli(['verify', 'dist', '--rebuild', '--base-url', base], { cwd: clone });
  expect(verified.status, verified.stdout + verified.stderr).toBe(0);
});

describe('the commits of a day', () => {
  const open = async (fields = '') => {
    const site = await openSite(
      siteWith({ [`${meeting}/index.md`]: index('published', fields), [`${meeting}/plan.md`]: item('Plan') }),
    );
    return {
      ...site,
      at: (time: string, files: Readonly<Record<string, string>> = {}, day = '01') =>
        site.commit(1, files, `2026-09-${day}T${time}:00Z`),
    };
  };
  const plan = (title: string, fields = '') => ({ [`${meeting}/plan.md`]: item(title, fields) });

  test('are one version, the last of them; the next day there is another', async () => {
    const site = await open();
    await site.at('06:00');
    await site.at('07:00', plan('Plnen'));
    await site.at('08:00', plan('Planen'));
    await site.at('08:00', plan('Anden dag'), '02');
    await site.at('09:00', plan('Anden dags plan'), '02');
    const files = await site.build();
    expect(versionsOf(files, meeting)).toEqual([1]);
    expect(textOf(files[`${meeting}/versions/1/index.html`])).toContain('2.1 Planen');
    expect(JSON.stringify(files)).not.toContain('Plnen');
    const page = textOf(files[`${meeting}/index.html`]);
    expect(page).toContain('Titel: Planen → Anden dags plan');
    expect(page).not.toContain('Version 3');
  });

  test('that end where they began are no version', async () => {
    const site = await open();
    await site.at('06:00');
    await site.at('06:00', plan('Forkert'), '02');
    await site.at('07:00', plan('Plan'), '02');
    expect(versionsOf(await site.build(), meeting)).toEqual([]);
  });

  test.each([
    ['the day turns by the clock of the council', '21:30', '22:30', '', plan('Ny plan')],
    ['the status changes', '06:00', '07:00', '', { [`${meeting}/index.md`]: index('minutes') }],
    ['the meeting moves', '06:00', '07:00', '', { [`${meeting}/index.md`]: index('published', 'place: Salen\n') }],
    ['an item comes late', '06:00', '07:00', '', { [`${meeting}/ny.md`]: item('Ny', 'late: 2026-09-01\n') }],
    ['an item is withdrawn', '06:00', '07:00', '', plan('Plan', 'withdrawn: true\n')],
    ['the hour of publication comes', '06:00', '08:00', 'published: 2026-09-01T09:00\n', plan('Ny plan')],
    ['it comes in another zone', '06:00', '08:00', 'published: 2026-09-01T08:00+01:00\n', plan('Ny plan')],
  ])('are two versions where %s between them', async (_, first, second, fields, files) => {
    const site = await open(fields);
    await site.at(first);
    await site.at(second, files);
    expect(versionsOf(await site.build(), meeting)).toEqual([1]);
  });

  test('are one version where the hour of publication is before or after both', async () => {
    for (const hour of ['07:30', '11:00']) {
      const site = await open(`published: 2026-09-01T${hour}\n`);
      await site.at('06:00');
      await site.at('08:00', plan('Ny plan'));
      expect(versionsOf(await site.build(), meeting), hour).toEqual([]);
    }
  });
});
