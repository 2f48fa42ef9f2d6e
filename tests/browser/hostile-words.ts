/*
 * Words that real agendas and regulations hold, each longer than a narrow screen, put in place of the longest word of
 * every text of a page: titles, breadcrumbs, neighbours, versions, buttons, tables of facts, whatever there is.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

/** 45 letters and more, of the site's languages; a file name has no place to break at all. */
const longWords = [
  'speciallægepraksisplanlægningsstabiliseringsperioden',
  'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'menneskerettighetsorganisasjonsmedlemskapsavgiftene',
  'realisationsvinstbeskattningsförutsättningsutredningen',
  'Hoeringssvar_fra_Foreningen_af_Kommunale_It-chefer_endelig_version_2.pdf',
];

const script = await readFile(new URL('hostile-words.js', import.meta.url), 'utf8');

/** Puts them into the open page. */
export async function writeLongWords(page: Page): Promise<void> {
  await page.evaluate(script);
  await page.evaluate(`writeLongWords(${JSON.stringify(longWords)})`);
}

/** What runs over the edge of the screen, or is cut off at the edge of what holds it, as far as no frame scrolls. */
export async function listOverflow(page: Page): Promise<string[]> {
  return (await page.evaluate('listOverflow()')) as string[];
}
