import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isTimezone } from '../fields/time-zone.ts';
import { findDependency, readVersion } from '../io/package-files.ts';
import { allLanguages, languages } from '../locale/index.ts';
import { isDay, suggestMeetingDay } from '../scaffold/dates.ts';
import { loadWords } from '../scaffold/words.ts';
import { slugify } from '../text/slugify.ts';
import type { Ask, Question, Terminal } from './terminal.ts';

interface InitFlags {
  language?: string;
  organization?: string;
  title?: string;
  council?: string;
  date?: string;
  timezone?: string;
  cms?: true;
}

/** `dagsorden init`: a new site that builds at once. */
export function addInit(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .description('start a new site; asks for what the options leave out')
    .argument('<dir>', 'a new folder, or an empty one')
    .addOption(new Option('--language <code>', 'language of the site').choices([...languages]))
    .option('--organization <name>', 'who publishes', filled)
    .option('--title <text>', 'name of the site', filled)
    .option('--council <name>', 'name of the first council', named)
    .option('--date <date>', 'day of the first meeting, YYYY-MM-DD', day)
    .option('--timezone <name>', 'time zone of the site', timezone)
    .option('--cms', 'recipes that publish a form for editing in a browser, too')
    .action(async (folder: string, flags: InitFlags) => {
      const { makeSite } = await import('../scaffold/new-site.ts');
      const { createFiles, refuseFilled } = await import('../io/write/new-files.ts');
      await refuseFilled(folder);
      const answers = await answer(flags, terminal);
      const name = basename(resolve(folder));
      const words = await loadWords(answers.language);
      const dependency = await findDependency(folder);
      const site = {
        ...answers,
        today: terminal.today,
        folder: name,
        dependency,
        cms: flags.cms ?? false,
        version: await readVersion(),
      };
      const files = makeSite(site, words);
      await createFiles(folder, files, terminal.interruption);
      terminal.note(words.next(quoteForShell(folder), files.size));
    });
}

/** What the options say, and for the rest what the user answers, or a default where there is nobody to ask. */
async function answer(flags: InitFlags, terminal: Terminal) {
  const ask: Ask = terminal.ask ?? (async ({ initial }) => initial);
  const language = flags.language ?? (await ask(languageQuestion(terminal)));
  const { defaults, questions } = await loadWords(language);
  const text = (key: 'organization' | 'title'): Question => ({
    message: questions[key],
    initial: defaults[key],
    refuse: (given) => (given === '' ? questions.empty : null),
  });
  return {
    language,
    timezone: flags.timezone ?? defaults.timezone,
    organization: flags.organization ?? (await ask(text('organization'))),
    title: flags.title ?? (await ask(text('title'))),
    council:
      flags.council ??
      (await ask({
        message: questions.council,
        initial: defaults.council,
        refuse: (given) => (slugify(given) === '' ? questions.noAddress : null),
      })),
    date:
      flags.date ??
      (await ask({
        message: questions.date,
        initial: suggestMeetingDay(terminal.today),
        refuse: (given) => (isDay(given) ? null : questions.badDate),
      })),
  };
}

/** In all of them, since it is not known yet; the one that the command speaks comes first, if anybody asked for one. */
function languageQuestion({ environment, language }: Terminal): Question {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const isAsked = !/^en/.test(language) || /^en/i.test(locale);
  const nameOf = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code);
  const choices = languages.map((code) => ({ value: code, label: nameOf(code) ?? code }));
  const message = [...new Set(allLanguages.map(({ terminal: words }) => words.language))].join(' · ');
  return { message, initial: isAsked ? language : 'da', choices };
}

/** A folder as it can be pasted behind `cd`, in a shell of Unix and of Windows. */
function quoteForShell(folder: string): string {
  if (/^[\p{L}\p{N}_./:@\\-]+$/u.test(folder)) return folder;
  return /["$`]/.test(folder) ? `'${folder.replaceAll("'", "'\\''")}'` : `"${folder}"`;
}

function filled(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Give a text.');
  return value.trim();
}

function named(value: string): string {
  if (slugify(value) === '') throw new InvalidArgumentError('Give a name with letters or digits.');
  return value.trim();
}

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
  return value;
}

function timezone(value: string): string {
  if (isTimezone(value.trim())) return value;
  throw new InvalidArgumentError('Give a time zone of the IANA database, such as Europe/Copenhagen.');
}
