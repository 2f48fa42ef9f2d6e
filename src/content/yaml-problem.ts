import type { YAMLError } from 'yaml';
import type { YamlProblem } from '../locale/message-values.ts';

const problems: Partial<Record<YAMLError['code'], YamlProblem>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'sign',
  BAD_ALIAS: 'sign',
  BLOCK_IN_FLOW: 'bracket',
  MULTILINE_IMPLICIT_KEY: 'other',
};

/** What a problem of YAML is to those who write fields; the parser's own words are for those who know YAML. */
export function nameYamlProblem({ code, message }: YAMLError): YamlProblem {
  if (/quote/i.test(message)) return 'quote';
  if (/flow (collection|map|sequence)|\bflow\b/i.test(message)) return 'bracket';
  return problems[code] ?? 'other';
}
