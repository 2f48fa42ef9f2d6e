/*
 * Writes OParl 1.1 data in the size and shape of a city's collection, the same every time: what `import` is tried on
 * where no real collection can be had. `node scripts/make-oparl.ts FOLDER [MEETINGS]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

const root = 'https://oparl.example.org/bodies/1';
const type = (name: string) => `https://schema.oparl.org/1.1/${name}`;
const bodies = ['Gemeinderat', 'Bauausschuss', 'Ortschaftsrat Neudorf', 'Jugendhilfeausschuss', 'Planungsausschuss'];
const results = [
  'Kenntnisnahme',
  'einstimmig zugestimmt',
  'mehrheitlich abgelehnt',
  'vertagt',
  'verwiesen in Fachausschuss',
  undefined,
  '',
];
const matters = [
  'Bebauungsplan',
  'Antrag: Radweg',
  'Anfrage: Schulen',
  'Haushalt',
  'Vergabe von Bauarbeiten',
  'Mitteilungen',
];

/** The objects of one meeting, as a house gives them: items are embedded, organizations named by their address. */
export function makeMeeting(index: number): Record<string, unknown> {
  const body = index % bodies.length;
  const day = new Date(Date.UTC(2015, 0, 6 + index * 2)).toISOString().slice(0, 10);
  const id = `${root}/meetings/${index}`;
  return {
    id,
    type: type('Meeting'),
    name: `${bodies[body]} (öffentlich/nicht öffentlich)`,
    organization: [`${root}/organizations/${body}`],
    start: `${day}T16:30:00+02:00`,
    end: `${day}T00:00:00+02:00`,
    created: `${day}T08:00:00+02:00`,
    ...(index % 5 === 4
      ? {}
      : { location: { id: `${id}/location`, type: type('Location'), description: 'Bürgersaal im Rathaus' } }),
    ...(index % 11 === 10 ? { cancelled: true } : {}),
    // One in three has no items; of one in two of these there are files, as of most of the others.
    ...(index % 3 === 2 ? {} : { agendaItem: makeItems(id, index) }),
    ...(index % 6 === 2 ? {} : { auxiliaryFile: [makeFile(`${id}/files/agenda`, 'Tagesordnung (öffentlich)')] }),
    ...(index % 6 === 5 ? { verbatimProtocol: makeFile(`${id}/files/minutes`, 'Protokoll TOP 4 Kita') } : {}),
  };
}

function makeItems(meeting: string, index: number): Array<Record<string, unknown>> {
  // One meeting in three hundred has hundreds of items, as a budget has.
  const length = index % 300 === 100 ? 280 : 4 + (index % 12);
  return Array.from({ length }, (_, at) => ({
    id: `${meeting}/items/${at}`,
    type: type('AgendaItem'),
    meeting,
    order: at + 1,
    number: numberOf(at, index),
    name: at % 9 === 8 ? `Personalangelegenheit ${index}-${at}` : nameItem(at, index),
    public: at % 9 !== 8,
    result: results[(index + at) % results.length],
    ...(at % 6 === 5 ? { auxiliaryFile: [makeFile(`${meeting}/files/${at}`, 'Beschlussvorlage')] } : {}),
  }));
}

function nameItem(at: number, index: number): string {
  return `${matters[(index + at) % matters.length]} ${at % 4 === 3 ? '' : index + at}`.trim();
}

/** Sub-items, numbers that stand twice, rows without one and a number that is none, each as rare as in real data. */
function numberOf(at: number, index: number): string {
  if (index % 20 === 7 && at === 2) return '2';
  if (index % 900 === 9 && at === 3) return '3.0.1';
  if (index % 30 === 4 && at === 1) return '';
  return at > 3 && index % 4 === 1 ? `4.${at - 3}` : String(at + 1);
}

function makeFile(id: string, name: string): Record<string, unknown> {
  return { id, type: type('File'), name, accessUrl: `${id}.pdf`, mimeType: 'application/pdf' };
}

/** The organizations, as a list. */
export function makeOrganizations(): Array<Record<string, unknown>> {
  return bodies.map((name, index) => ({ id: `${root}/organizations/${index}`, type: type('Organization'), name }));
}

async function main([folder, count]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('node scripts/make-oparl.ts FOLDER [MEETINGS]');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'organizations.json'), JSON.stringify(makeOrganizations()));
  for (let index = 0; index < Number(count ?? 2609); index += 1) {
    await writeFile(join(folder, `meeting-${index}.json`), JSON.stringify(makeMeeting(index)));
  }
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
