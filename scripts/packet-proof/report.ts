/* The outcome of a proof as a Markdown table, and what has to be looked at by name. */
import { basename } from 'node:path';
import type { Proof } from '../prove-packets.ts';

const columns: readonly [title: string, count: (proofs: readonly Proof[]) => number][] = [
  ['PDFs', (proofs) => proofs.length],
  ['joined', (proofs) => proofs.filter(({ outcome }) => outcome.kind === 'joined').length],
  ['refused: password', (proofs) => refused(proofs, 'locked')],
  ['refused: damaged', (proofs) => refused(proofs, 'damaged')],
  ['refused: cut short', (proofs) => refused(proofs, 'cut-short')],
  ['crashes', (proofs) => proofs.filter(hasCrashed).length],
  ['pages compared', (proofs) => proofs.reduce((sum, { comparison }) => sum + (comparison?.compared ?? 0), 0)],
  ['with fields drawn anew', (proofs) => count(proofs.filter(isRedrawn))],
  ['that look different', (proofs) => count(proofs.filter((one) => !isRedrawn(one)))],
  ['packets that claim', (proofs) => proofs.filter(claims).length],
  ['false claims', (proofs) => proofs.filter(({ falseClaims }) => falseClaims.length > 0).length],
];

/** The table, the list below it, and whether nothing is in that list but refusals. */
export function reportProof(proofs: readonly Proof[]): { readonly text: string; readonly passed: boolean } {
  const corpora = Map.groupBy(proofs, ({ corpus }) => corpus);
  const rows = [...corpora, ['all', proofs] as const].map(([corpus, some]) => [
    corpus,
    ...columns.map(([, count]) => String(count(some))),
  ]);
  const head = ['corpus', ...columns.map(([title]) => title)];
  const table = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows];
  const found = proofs.flatMap(describe);
  const text = [...table.map((row) => `| ${row.join(' | ')} |`), '', ...found].join('\n');
  return {
    text,
    passed: !proofs.some(
      (one) => hasCrashed(one) || (differing(one) > 0 && !isRedrawn(one)) || one.falseClaims.length > 0,
    ),
  };
}

function count(proofs: readonly Proof[]): number {
  return proofs.reduce((sum, proof) => sum + differing(proof), 0);
}

function isRedrawn({ outcome }: Proof): boolean {
  return outcome.kind === 'joined' && outcome.redrawn;
}

function refused(proofs: readonly Proof[], reason: string): number {
  return proofs.filter(({ outcome }) => outcome.kind === 'refused' && outcome.reason === reason).length;
}

function hasCrashed({ outcome }: Proof): boolean {
  return outcome.kind === 'crashed';
}

function claims({ outcome }: Proof): boolean {
  return outcome.kind === 'joined' && (outcome.archive || outcome.accessible);
}

function differing({ comparison }: Proof): number {
  return comparison?.different.length ?? 0;
}

function describe({ corpus, file, outcome, comparison, falseClaims }: Proof): string[] {
  const name = `${corpus}: ${basename(file)}`;
  const pages = (comparison?.different ?? []).map(({ page, share }) => `${page} (${(share * 100).toFixed(2)} %)`);
  return [
    ...(outcome.kind === 'crashed' ? [`crash      ${name}: ${outcome.error.split('\n').slice(0, 3).join(' ')}`] : []),
    ...falseClaims.map((claim) => `false      ${name}: ${claim}`),
    ...(pages.length > 0
      ? [
          `${isRedrawn({ corpus, file, outcome, comparison, falseClaims, packet: '' }) ? 'redrawn' : 'different'}  ${name}: page ${pages.join(', ')}`,
        ]
      : []),
    ...(outcome.kind === 'refused' ? [`refused    ${name}: ${outcome.reason}`] : []),
  ];
}
