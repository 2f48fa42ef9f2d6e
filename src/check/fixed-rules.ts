import type { RuleId } from '../locale/message-values.ts';
import { isKnownRule, type MessageLanguage, summaryOf } from '../locale/messages.ts';
import type { Severity } from '../messages.ts';
import { rules } from '../rules/index.ts';

export interface FixedRule {
  readonly id: RuleId;
  readonly severity: Severity;
}

/**
 * What is checked while content is read, numbered and printed. Content that breaks one of these cannot be shown as it
 * is meant, so a site cannot set their severity, nor suppress them on a line.
 */
export const fixedRules: readonly FixedRule[] = [
  error('content-missing'),
  error('index-missing'),
  error('symbolic-link'),
  error('meeting-folder-name'),
  error('reserved-name'),
  error('duplicate-address'),
  error('duplicate-name'),
  warning('file-name'),
  error('alias-taken'),
  error('redirect'),
  warning('theme-host'),
  error('theme-import'),
  warning('stray-markdown'),
  error('merge-conflict'),
  error('not-utf-8'),
  error('front-matter-missing'),
  error('front-matter-unclosed'),
  error('front-matter-language'),
  error('yaml-syntax'),
  error('yaml-duplicate-key'),
  error('yaml-alias'),
  error('yaml-meaning'),
  error('control-character'),
  error('unknown-key'),
  error('missing-field'),
  error('invalid-value'),
  error('unknown-section'),
  error('nesting'),
  error('size'),
  error('duplicate-number'),
  error('number-order'),
  error('item-parent'),
  error('missing-item'),
  error('approval'),
  error('missing-file'),
  error('missing-anchor'),
  error('empty-link'),
  error('path-leaves-content'),
  error('active-file'),
  error('content-as-file'),
  error('remote-image'),
  warning('pdf-claim'),
  warning('packet-claim'),
  error('unknown-rule'),
  error('ignore-rule'),
  error('ignore-reason'),
  error('leak'),
  error('redaction-incomplete'),
  error('closed-in-public'),
  error('closed-in-version'),
];

/** What a rule of either kind asks for, in one sentence; `null` for an id that is none. */
export function describeRule(id: string, language: MessageLanguage): string | null {
  if (isKnownRule(id)) return summaryOf(id, language);
  const summary = rules.find((rule) => rule.id === id)?.summary;
  return summary?.[language === 'da' ? 'da' : 'en'] ?? null;
}

function error(id: RuleId): FixedRule {
  return { id, severity: 'error' };
}

function warning(id: RuleId): FixedRule {
  return { id, severity: 'warning' };
}
