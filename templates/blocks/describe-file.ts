import type { PublishedFile } from '../../src/agenda/model.ts';
import { formatBytes } from '../../src/locale/dates.ts';

/** `PDF, 120 kB`: what a reader should know before following a link to a file. */
export function describeFile(file: PublishedFile, language: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(file.path)?.[1]?.toUpperCase() ?? '';
  return [ending, formatBytes(file.bytes, language)].filter(Boolean).join(', ');
}
