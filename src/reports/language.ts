import { codeOf } from '../locale/index.ts';
import { type MessageLanguage, messageLanguages } from '../locale/messages.ts';

/** The language of reports: what is asked for, else the user's locale; English where that is none of the languages. */
export function chooseLanguage(
  asked: MessageLanguage | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  if (asked !== undefined) return asked;
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'];
  const locale = names.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  return asMessageLanguage(locale ?? systemLocale()) ?? 'en';
}

/** The language of messages that a BCP 47 tag or a POSIX locale (`da_DK.UTF-8`) means; `null` where there is none. */
export function asMessageLanguage(locale: string): MessageLanguage | null {
  const code = codeOf(locale.replaceAll('_', '-').replace(/[.@].*$/, ''));
  return messageLanguages.find((language) => language === code) ?? null;
}

/** Where the environment says nothing, as on Windows. */
function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
