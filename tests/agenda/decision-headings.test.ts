import { describe, expect, test } from 'vitest';
import { isVerdict, readHeading } from '../../src/agenda/decision-headings.ts';
import { tellsDecision } from '../../src/agenda/decision-sentences.ts';

describe('a heading is the decision', () => {
  test.each([
    'Beslutninger',
    'BESLUTNING:',
    'Udvalgets beslutning',
    'Teknik- og Miljøudvalgets beslutning',
    'Beslutning for punkt 3',
    'Beslutning fra Økonomiudvalget',
    'Afgørelse',
    'Vedtagelse',
    'Godkendt',
    'Kommunstyrelsens beslut',
    'Nämndens beslut § 12',
    'Vedtaket',
    'Kommunestyrets vedtak',
    'Avgjerd',
    'Beschluß',
    'Beschlüsse',
    'Ratsbeschluss',
    'Beschluss des Gemeinderats',
    'Abstimmungsergebnis',
    'Decision of the Council',
    'Resolved',
    '3.2 Resolution',
    '✅ Decision (unanimous)',
    'Decision: approved',
  ])('%s', (heading) => expect(readHeading(heading)).toBe('decision'));

  test.each([
    ['in NFD', 'Afgørelse og beslut'.normalize('NFD').split(' og ')[0] ?? ''],
    ['with soft hyphens', 'Be\u00adslut\u00adning'],
    ['with characters of no width', 'Beslut\u200bning\u2060\ufeff'],
    ['with no-break spaces', 'Udvalgets\u00a0beslutning\u202f'],
    ['full-width', 'ＢＥＳＬＵＴＮＩＮＧ'],
    ['in bold letters of mathematics', '𝐁𝐞𝐬𝐥𝐮𝐭𝐧𝐢𝐧𝐠'],
    ['spaced out', 'B E S L U T N I N G'],
    ['in mixed case', 'bEsLuTnInG'],
    ['with ae and oe', 'Afgoerelse'],
  ])('%s', (_, heading) => expect(readHeading(heading)).toBe('decision'));
});

test.each([
  'Referat',
  'Beslutningsreferat',
  'Møteprotokoll',
  'Protokoll',
  'Niederschrift',
  'Meeting minutes',
  'Afstemning',
  'Udfald',
  'Omröstning',
  'Avstemning',
  'Abstimmung',
  'Votes',
  'Behandling i møtet',
  'Behandlinga i møtet',
  'Behandling i Formannskapet - 05.11.2026',
  'Kommunestyrets behandling av saken 5. november 2026',
  'Møtebehandling i utvalget',
  'Behandling og votering',
  'Behandling/votering:',
  'Udvalgets behandling',
  'Nämndens behandling av ärendet',
  'Behandlung im Ausschuss',
  'Protokolltilførsel',
  'Protokoltilførsler',
  'Protokollsanteckning',
  'Propositionsordning',
  'Diskussionsverlauf',
  'Wortprotokoll',
  'Proceedings of the meeting',
])('a heading is minutes: %s', (heading) => expect(readHeading(heading)).toBe('record'));

test.each([
  'Indstilling og beslutning',
  'Beslutning om dispensation',
  'Beslutning den 5. november 2026',
  'Beslutning fra Økonomiudvalget, 12. august 2025',
  'Rationale for the decision',
])('a heading is in doubt: %s', (heading) => expect(readHeading(heading)).toBe('doubt'));

describe('a heading is none', () => {
  test.each([
    'Forslag til beslutning',
    'Beslutningsforslag',
    'Beslutnings-forslag',
    'Indstilling',
    'Til beslutning',
    'Beslutningsgrundlag',
    'Tidligere beslutninger',
    'Konsekvenser af beslutningen',
    'Klage over afgørelse',
    'Godkendelse af referat',
    'Förslag till beslut',
    'Beslutsunderlag',
    'Beslutet skickas till',
    'Justering av protokoll',
    'Innstilling til vedtak',
    'Forslag til vedtak',
    'Beschlussvorschlag',
    'Beschlussempfehlung',
    'Zur Beschlussfassung',
    'Beschlussfähigkeit',
    'Genehmigung des Protokolls',
    'Decision required',
    'For decision',
    'Recommended decision',
    'Decision-making',
    'Draft resolution',
    'Conflict resolution',
    'Approval of minutes',
    'Minutes of the last meeting',
    'Discussion (20 minutes)',
    'Til afstemning',
    'Zur Abstimmung',
    'Public voting',
    'Saksbehandling',
    '1. behandling',
    '2. behandling i byrådet',
    'Sagsbehandling',
    'Behandling av søknader',
    'Behandling af personoplysninger',
    'Til behandling',
    'Til behandling i møtet',
    'Videre behandling',
    'Videre politisk behandling',
    'Tidligere behandling i udvalget',
    'Forslag til behandling i møtet',
    'Drøftelse',
    'Til drøftelse i udvalget',
    'Diskussion',
    'Beratung',
    'Beratungsfolge',
    'Discussion',
    'Expected outcomes',
    'Baggrund',
    'Byrådet',
  ])('%s', (heading) => expect(readHeading(heading)).toBeNull());
});

test.each([
  'Byrådet besluttede, at skolen lukkes.',
  'Rådet godkendte indstillingen.',
  'Sagen blev drøftet. Teknik- og Miljøudvalget tiltrådte indstillingen.',
  'Byrådet besluttede at bevilge 2 mio. kr. i 2027.',
  'Indstillingen blev tiltrådt.',
  'Kommunstyrelsen beslutade att godkänna planen.',
  'Kommunestyret vedtok innstillingen.',
  'Der Gemeinderat beschloss die Satzung.',
  'The committee unanimously approved the plan.',
  'It was resolved that the lease be renewed.',
])('a sentence tells of a decision: %s', (text) => expect(tellsDecision(text, 2026)).toBe(true));

test.each([
  'Byrådet besluttede i 2023 at lukke skolen.',
  'Byrådet besluttede på mødet den 3. marts at lukke skolen.',
  'Kommunstyrelsen beslutade 2024-03-12 § 45 att godkänna planen.',
  'Hvis byrådet godkendte planen, kunne den træde i kraft.',
  'Sekretariatet indstiller, at byrådet godkender planen.',
  'Last year the council approved a plan.',
  'Brad agreed to write it down.',
])('a sentence tells of none, or of an earlier one: %s', (text) => expect(tellsDecision(text, 2026)).toBe(false));

test('a verdict stands alone', () => {
  const verdicts = [
    'Godkendt.',
    'Tiltrådt som indstillet.',
    'Enstemmig vedtatt.',
    'Einstimmig beschlossen',
    'Approved.',
  ];
  expect(verdicts.filter((text) => !isVerdict(text))).toEqual([]);
  expect(['Godkendt af Arbejdstilsynet i 2019.', 'Rejseudgifter'].filter(isVerdict)).toEqual([]);
});
