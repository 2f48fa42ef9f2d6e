import { type Command, Help, Option } from 'commander';
import { messageLanguages } from '../locale/messages.ts';
import { translate } from '../locale/phrases.ts';
import type { Terminal } from './terminal.ts';

/** Gives a command and those below it the options that every command has, and its help in the user's language. */
export function completeCommand(command: Command, { language }: Pick<Terminal, 'language'>): void {
  const say = (text: string) => translate(text, language);
  command
    .exitOverride()
    .option('--quiet', 'nothing but results and errors')
    .option('--no-color', 'plain text')
    .addOption(
      new Option('--lang <code>', "language of messages (default: the site's, else the user's)").choices([
        ...messageLanguages,
      ]),
    )
    .helpOption('-h, --help', say('display help for command'))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: say,
      optionDescription: (option) => sayValues(new Help().optionDescription(option), say),
      argumentDescription: (argument) => sayValues(new Help().argumentDescription(argument), say),
    });
  command.description(say(command.description()));
  for (const option of command.options) option.description = say(option.description);
  for (const argument of command.registeredArguments) argument.description = say(argument.description);
  for (const below of command.commands) completeCommand(below, { language });
}

/** The words that commander puts around values. */
function sayValues(description: string, say: (text: string) => string): string {
  return description.replace(/\b(choices|default)(?=: )/g, (word) => say(word));
}
