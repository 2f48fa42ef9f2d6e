/* A site with closed items and attachments that is built for the public, and searched by the gate as a build does. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GuardedSite, guardSite } from '../../src/build/guard-site.ts';
import { prepareSite } from '../../src/build/prepare-site.ts';
import { readBuiltFiles } from '../../src/io/output/built-files.ts';
import { runCli } from '../support/cli.ts';
import { type Files, writeFiles } from '../support/folders.ts';
import { makePdf } from './make-pdf.ts';

/** Of the public site, in its folder. */
export const meeting = 'it/2026-09-17';

const folder = `content/${meeting}`;

const texts: Files = {
  'content/index.md': '---\ntitle: Møder\norganization: Søby Kommune\nurl: https://example.org/m/\n---\n\nVelkommen.\n',
  'content/it/index.md': `---
name: It-rådet
sections:
  - { id: orientering, title: Til orientering }
  - { id: droeftelse, title: Til drøftelse }
---
`,
  [`${folder}/index.md`]: '---\ndate: 2026-09-17\nstart: 10:00\nstatus: published\nchair: Formand Æble\n---\n',
  [`${folder}/a-budget.md`]: `---
title: Budget for det kommende år
section: droeftelse
case: SAG-2026-00001
responsible: Økonomichefen
attachments:
  - { title: Tal for året, file: bilag/tal.txt }
  - { title: Rapport fra revisor, file: bilag/rapport.pdf }
  - { title: Udkast til forhandlingsmandat, file: bilag/mandat-til-forhandling.pdf, closed: true }
---

## Sagsfremstilling

Se [tallene](bilag/tal.txt), [rapporten](bilag/rapport.pdf), [mandatet](bilag/mandat-til-forhandling.pdf) og [](z-koeb-af-aeblegaarden.md).

Sekretariatet indstiller, at It-rådet tager orienteringen til efterretning.
`,
  [`${folder}/z-koeb-af-aeblegaarden.md`]: `---
title: Køb af Æblegården ved Søndersø
section: droeftelse
case: [SAG-2026-00001, SAG-2026-04711]
responsible: [Økonomichefen, Ejendomschef Åse Nøddebo]
presenter: Kammeradvokaten
closed: { title: En ejendomssag, reason: Forretningsmæssige forhold. }
attachments:
  - { title: Vurdering fra mægleren, file: bilag/vurdering-aeblegaarden.pdf }
---

## Sagsfremstilling

Kommunen har budt tolv millioner kroner for gården og jorden omkring den, og sælger svarer i uge 40.

Sekretariatet indstiller, at It-rådet tager orienteringen til efterretning.
`,
  [`${folder}/bilag/tal.txt`]: 'Indtægter 12, udgifter 13\n',
};

/** Writes the content and builds it for the public into `dist`; the gate passes it. */
export async function buildGuarded(root: string): Promise<void> {
  await writeFiles(root, texts);
  const pdfs = {
    rapport: await makePdf(['Revisors rapport', 'Regnskabet er gennemgået uden bemærkninger.']),
    'mandat-til-forhandling': await makePdf([
      'Rådet kan gå til fjorten millioner i de kommende forhandlinger om jord.',
    ]),
    'vurdering-aeblegaarden': await makePdf([
      'Handelsværdien er sat til tretten millioner efter besigtigelse i august.',
    ]),
  };
  for (const [name, bytes] of Object.entries(pdfs)) await writeFile(join(root, folder, `bilag/${name}.pdf`), bytes);
  const { status, stderr } = await runCli(['build'], { cwd: root });
  if (status !== 0) throw new Error(stderr);
}

/** What the gate searches for, as a build of the content finds it. */
export async function prepareGuarded(root: string): Promise<GuardedSite> {
  const prepared = await prepareSite(
    {
      content: [join(root, 'content')],
      baseUrl: null,
      drafts: false,
      readers: 'public',
      templates: null,
      browser: {},
      sourceDateEpoch: null,
      meetings: null,
      packets: true,
    },
    false,
  );
  const { context, origin, messages } = prepared;
  if (context === null || origin === null) throw new Error(messages.map(String).join('\n'));
  return { written: origin, context };
}

/** What the gate says of a built folder, a line a leak. */
export async function searchBuilt(dist: string, site: GuardedSite): Promise<string[]> {
  return (await guardSite(readBuiltFiles(dist), site)).map(
    (message) => `${message.file}:${message.line} ${message.reason}`,
  );
}

/** Changes a text file of the built site. */
export async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} did not change`);
  await writeFile(file, after);
}
