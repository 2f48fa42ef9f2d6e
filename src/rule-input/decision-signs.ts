/*
 * What reads like a decision where it is not hidden as one: a heading in doubt, a word in bold, the head of a table, a
 * sentence that says what was decided.
 */
import type { ElementContent } from 'hast';
import { isVerdict, readHeading } from '../agenda/decision-headings.ts';
import { tellsDecision } from '../agenda/decision-sentences.ts';
import { selectParts } from '../agenda/decisions.ts';
import { listTextBlocks, type TextBlock } from './text-blocks.ts';

/** Longer ones are text, not the name of what follows. */
const longestName = 70;

/** The blocks of a text that read like a decision at a meeting of that year; those that are hidden as one left out. */
export function findDecisionSigns(content: readonly ElementContent[], year: number): TextBlock[] {
  const open = selectParts([{ name: null, anchor: null, content }], 'open').flatMap((part) => part.content);
  return listTextBlocks(open).filter((block) => isSign(block, year));
}

function isSign(block: TextBlock, year: number): boolean {
  const { tagName, lines } = block;
  const text = lines.join(' ');
  if (/^h[1-6]$/.test(tagName)) return readHeading(text) !== null;
  return (
    isNamed(block) || lines.some(isLeadingLine) || tellsDecision(text, year) || (isPlain(block) && isVerdict(text))
  );
}

/** Whether the block is the name of what follows. */
function isNamed(block: TextBlock): boolean {
  const { tagName, lines, lead, bold, link } = block;
  const text = lines.join(' ');
  if (lead !== null && !bold && lead.length < longestName && readHeading(lead) === 'decision') return true;
  if (text.length > longestName) return false;
  const reading = readHeading(text);
  if (reading === 'decision') return tagName !== 'td' || isFirstCell(block);
  if (bold || tagName === 'th' || tagName === 'summary') return reading !== null;
  return reading === 'record' && !link && isPlain(block);
}

/** A line that begins within a sentence begins with a small letter. */
function isLeadingLine(line: string, at: number, lines: readonly string[]): boolean {
  if (at > 0 && /^\p{Ll}/u.test(line)) return false;
  return leadsIn(line) || (lines.length > 1 && line.length < longestName && readHeading(line) === 'decision');
}

/** «Beslutning: Godkendt», «Beslutning – godkendt» */
function leadsIn(line: string): boolean {
  const name = /^(.{3,70}?)(?:\s*:|\s+[–—-])(?=\s)/u.exec(line)?.[1];
  return name !== undefined && readHeading(name) === 'decision';
}

function isPlain({ tagName, parents }: TextBlock): boolean {
  return ['p', 'div', 'pre', 'code', 'dd'].includes(tagName) && !parents.some((parent) => parent.tagName === 'li');
}

/** A column that says of what kind things are («Orientering», «Beslutning») stands further to the right. */
function isFirstCell({ element, parents }: TextBlock): boolean {
  const row = parents.at(-1);
  return row?.children.find((child) => child.type === 'element') === element;
}
