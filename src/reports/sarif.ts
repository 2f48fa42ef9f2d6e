/* Messages as a SARIF log (OASIS SARIF 2.1.0), for code scanning. */
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { VFileMessage } from 'vfile-message';
import { describeRule, fixedRules } from '../check/fixed-rules.ts';
import { type MessageLanguage, tell } from '../messages.ts';
import { rules } from '../rules/index.ts';
import { writeJson } from '../text/formats.ts';
import { placeOf } from './place.ts';

/** Messages as a SARIF log of one run; `version` is that of Dagsorden. */
export function formatSarif(messages: readonly VFileMessage[], language: MessageLanguage, version: string): string {
  const known = describeRules(language);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dagsorden', semanticVersion: version, language, rules: known } },
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) => describeResult(message, language, known)),
      },
    ],
  };
  return writeJson(log);
}

function describeRules(language: MessageLanguage): ReportingDescriptor[] {
  return [...rules, ...fixedRules].map(({ id, severity }) => {
    const text = describeRule(id, language) ?? id;
    return {
      id,
      shortDescription: { text },
      fullDescription: { text },
      help: { text },
      defaultConfiguration: { level: severity },
    };
  });
}

function describeResult(
  message: VFileMessage,
  language: MessageLanguage,
  known: readonly ReportingDescriptor[],
): Result {
  const { line, column, endLine, endColumn } = placeOf(message);
  const { reason, note } = tell(message, language);
  const index = known.findIndex((rule) => rule.id === message.ruleId);
  return {
    ruleId: message.ruleId ?? '',
    ...(index === -1 ? {} : { ruleIndex: index }),
    level: message.fatal === true ? 'error' : 'warning',
    message: { text: `${reason}. ${note}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: asUri(message.file ?? '') },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

/** A path as a relative URI reference (RFC 3986). */
function asUri(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
