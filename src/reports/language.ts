import type { MessageLanguage } from '../messages.ts';

/** The language of reports: what is asked for, else the user's locale; English where it is neither language. */
export function chooseLanguage(
  asked: MessageLanguage | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  if (asked !== undefined) return asked;
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'];
  const locale = names.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  return /^da\b|^da_/i.test(locale ?? systemLocale()) ? 'da' : 'en';
}

/** Where the environment says nothing, as on Windows. */
function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
