import { readSiteLanguage } from '../io/site-language.ts';
import { type MessageLanguage, messageLanguages } from '../locale/messages.ts';
import { asMessageLanguage, chooseLanguage } from '../reports/language.ts';

/** The language of a command: that of `--lang`, else of a new site or of the site, else of the user's locale. */
export async function findCommandLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<MessageLanguage> {
  const asked =
    valuesOf(args, '--lang').at(-1) ?? (args[0] === 'init' ? valuesOf(args, '--language').at(-1) : undefined);
  const named = messageLanguages.find((one) => one === asked);
  if (named !== undefined) return named;
  const roots = valuesOf(args, '--content');
  const ofSite = args[0] === 'init' ? null : await readSiteLanguage(roots.length > 0 ? roots : ['content']);
  return (ofSite === null ? null : asMessageLanguage(ofSite)) ?? chooseLanguage(undefined, environment);
}

/** What stands behind an option, as `--option value` or `--option=value`. */
function valuesOf(args: readonly string[], option: string): string[] {
  return args.flatMap((arg, index) => {
    if (arg.startsWith(`${option}=`)) return [arg.slice(option.length + 1)];
    return arg === option && args[index + 1] !== undefined ? [args[index + 1] ?? ''] : [];
  });
}
