/*
 * A language that extends another says nothing as the other does where the two differ: what it leaves to the other, and
 * what it says itself, is read for words that only the other has.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phrases } from '../../src/locale/da/phrases/index.ts';
import { findLanguage, languages } from '../../src/locale/index.ts';
import { translate } from '../../src/locale/phrases.ts';
import { repository } from '../support/cli.ts';

/** Words of Bokmål that Nynorsk does not have. */
const bokmal =
  /(?<![\p{L}\p{N}_/-])(?:ikke|noen?|en|et|ett|hver|hvert|hva|hvem|hvor|hvorfor|hvordan|hvis|hvilke[nt]?|fra|uten|ble|bare|mer|flere|gjøre?|kjør|kjøre[rst]?|gir?|gis|oppgir?|angir|sier?|selv|vises|brukes|skrives|slettes|finnes|publiseres|holdes|settes|kreves|lages|navn|navnet|navnene|steder?|stedet|nettsted|nettstedet|begynner|åpen|åpent|åpnes?|åpner|lukket|lukkede|fjernet|flyttet|endret|endringer?s?|ingen\sting|filen|saken|siden|mappen|listen|sakslisten|linjen|lenken?|overskriften|raden|adressen|tittelen\ssin|bilder?|bildet|numre|numrene|feltene|felter|seksjoner|seksjonene|deler\sav|tegnet?|tegnene|regler|reglene|verdier|verdien[es]|utvalget?|utvalg|møter|voteringer|stemmer|oppgaver|kommer|tar|vært|være|høyere|høyst|først\sog|tidligere|senere|senest|offentlig|offentlige|offentligheten|mulig|riktig|begrunnelsen?|henvisning|forrige|også|når\sden|virkedager|tjener|leserne|brukeren?|maskinen|nettleseren?|kommandoer|hurtiglager|utgaver?|versjoner|dokumenter|programmer|lagret|skrevet|deretter\så|inneholder|ligger|trenger|gjelder|hører|følger|svarer|mangler|bruker)(?![\p{L}\p{N}_-])/u;

/** Words that are spelt otherwise in the United States, or not said there. */
const british =
  /\b(?:\w*colour\w*|organis\w+|[Cc]ancelled(?! are)|centre\w*|licence\w*|programme\w*|behaviour\w*|favour\w*|grey|catalogue\w*|whilst|recognis\w+|metres?|full stop|cycle paths|[Aa]pologies|[Tt]imetable|[Vv]enue|[Bb]orough|[Tt]own [Hh]all|Encl\.|labour|towards|learnt|car park)\b/u;

const foreign: Readonly<Record<string, RegExp>> = { nn: bokmal, 'en-US': british };

/** What is written in a field is understood as the other writes it, too; a word of `choices` is none that is shown. */
async function listShown(code: string): Promise<Map<string, unknown>> {
  const { locale, terminal, messages, loadScaffold } = findLanguage(code);
  return new Map(listLeaves({ locale, terminal, messages, scaffold: await loadScaffold() }, ''));
}

function listLeaves(value: unknown, name: string): Array<[string, unknown]> {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => listLeaves(inner, `${name}.${key}`));
}

const parts = languages.filter((code) => findLanguage(code).base !== undefined);

test('for every language that extends another it is known how the two differ', () => {
  expect(Object.keys(foreign).sort()).toEqual([...parts].sort());
});

test.each(parts)('what %s leaves to the other is no word that it lacks', async (code) => {
  const own = await listShown(code);
  const base = await listShown(findLanguage(code).base ?? '');
  const left = [...own].filter(([name, value]) => base.get(name) === value);
  expect(left.length).toBeGreaterThan(20);
  // A function is read as it is written: its sentences stand in it.
  expect(left.filter(([, value]) => foreign[code]?.test(String(value)))).toEqual([]);
});

/** What stands in quotation marks, without what is looked for in the words of the other, and without names of files. */
function listTexts(source: string): string[] {
  const code = source
    .replace(/\$\{\w+\}/g, '')
    .replace(/\.replace(?:All)?\((?:'[^']*'|\/[^/]*\/)|^import .*$|\/\*[\s\S]*?\*\//gm, '');
  return code.match(/'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|`[^`]*`/g) ?? [];
}

test.each(parts)('what %s says itself is its own', async (code) => {
  const folder = join(repository, 'src/locale', code);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.ts$/.test(name));
  const shown = names.filter((name) => !/(?:^|\/)(?:input|import)\.ts$/.test(name));
  const sources = await Promise.all(shown.map((name) => readFile(join(folder, name), 'utf8')));
  expect(sources.flatMap(listTexts).filter((text) => foreign[code]?.test(text))).toEqual([]);
});

test('what commands say in Nynorsk is not Bokmål', () => {
  const texts = Object.keys(phrases).map((text) => translate(text, 'nn'));
  expect(texts.filter((text) => bokmal.test(text))).toEqual([]);
});
