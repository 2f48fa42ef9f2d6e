import type { VFileMessage } from 'vfile-message';
import type { MessageLanguage } from '../messages.ts';
import type { FormatName } from './format-names.ts';
import { formatGithub } from './github.ts';
import { formatGitlab } from './gitlab.ts';
import { formatJson } from './json.ts';
import { formatMessages } from './pretty.ts';
import { formatSarif } from './sarif.ts';

interface ReportOptions {
  readonly color: boolean;
  readonly language: MessageLanguage;
  /** Of Dagsorden. */
  readonly version: string;
}

type Format = (messages: readonly VFileMessage[], options: ReportOptions) => string;

/** The formats of a report, by name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  pretty: formatMessages,
  json: (messages, { language }) => formatJson(messages, language),
  github: (messages, { language }) => formatGithub(messages, language),
  gitlab: (messages, { language }) => formatGitlab(messages, language),
  sarif: (messages, { language, version }) => formatSarif(messages, language, version),
};
