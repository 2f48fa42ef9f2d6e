/* What a shell is told so that it completes commands, options and their values: made from the commands themselves. */
import { type DescribedCommand, type DescribedOption, flattenCommands, type ValueKind } from './describe-commands.ts';

/** The shells for which there is a script. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** The script for a shell. `program` is the command that stands above all others. */
export function writeCompletion(shell: (typeof shells)[number], program: DescribedCommand): string {
  return { bash: writeBash, zsh: writeZsh, fish: writeFish }[shell](program);
}

function writeBash(program: DescribedCommand): string {
  const all = flattenCommands(program);
  const below = all.flatMap(({ path, commands }) =>
    commands.map((one) => quote(`${path.join(' ')}:${one.path.at(-1)}`)),
  );
  const values = all.flatMap((command) => command.options.flatMap((option) => bashValues(command, option)));
  const words = all.map((command) => {
    const kinds = new Set(command.arguments.map(({ kind }) => kind));
    return `    ${quote(command.path.join(' '))}) words=${quote(wordsOf(command).join(' '))} kind=${bashKind(kinds)} ;;`;
  });
  return `# bash: source <(dagsorden completion bash)
_dagsorden() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= words= kind= word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$command:$word" in
      ${below.join(' | ')}) command="\${command:+$command }$word" ;;
    esac
  done
  [[ $previous == '=' ]] && previous=\${COMP_WORDS[COMP_CWORD-2]}
  [[ $current == '=' ]] && { previous=\${COMP_WORDS[COMP_CWORD-1]}; current=; }
  case "$command:$previous" in
${values.join('\n')}
  esac
  case "$command" in
${words.join('\n')}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; [[ $current != -* && -n $kind ]] && compgen "$kind" -- "$current")
}
complete -o filenames -F _dagsorden dagsorden
`;
}

function bashValues({ path }: DescribedCommand, { long, short, value, choices }: DescribedOption): string[] {
  if (value === null) return [];
  const names = [long, ...(short === null ? [] : [short])].map((name) => quote(`${path.join(' ')}:${name}`));
  const answers = { words: `-W ${quote(choices.join(' '))}`, folder: '-d', file: '-f', text: null }[value];
  const reply = answers === null ? '' : `mapfile -t COMPREPLY < <(compgen ${answers} -- "$current"); `;
  return [`    ${names.join(' | ')}) ${reply}return ;;`];
}

function bashKind(kinds: ReadonlySet<ValueKind>): string {
  if (kinds.has('file')) return '-f';
  return kinds.has('folder') ? '-d' : '';
}

/** What can stand next, other than a file. */
function wordsOf({ commands, options, arguments: values }: DescribedCommand): string[] {
  const names = options.flatMap(({ long, short }) => (short === null ? [long] : [short, long]));
  return [...commands.flatMap(({ path }) => path.at(-1) ?? []), ...values.flatMap(({ choices }) => choices), ...names];
}

function writeZsh(program: DescribedCommand): string {
  const functions = flattenCommands(program).map(zshFunction);
  return `#compdef dagsorden
# zsh: dagsorden completion zsh > a folder of $fpath/_dagsorden
${functions.join('\n')}
if [[ $funcstack[1] == _dagsorden ]]; then
  _dagsorden "$@"
else
  compdef _dagsorden dagsorden
fi
`;
}

const zshActions = { folder: '_files -/', file: '_files', text: ' ' } as const;

function zshFunction({ path, options, arguments: values, commands }: DescribedCommand): string {
  const name = ['_dagsorden', ...path].join('_');
  const flags = options.flatMap(({ long, short, description, value, choices }) =>
    [long, ...(short === null ? [] : [short])].map((flag) => {
      const action = value === null ? '' : `:value:${zshAction(value, choices)}`;
      return quote(`*${flag}[${description.replace(/[[\]\\:]/g, '\\$&')}]${action}`);
    }),
  );
  const positions = values.map(({ term, kind, choices }, at) => {
    const place = term.includes('...') ? '*' : String(at + 1);
    return quote(`${place}:${term.replace(/[[\]<>.:]/g, '')}:${zshAction(kind, choices)}`);
  });
  if (commands.length === 0) return `${name}() {\n  _arguments -S ${[...flags, ...positions].join(' \\\n    ')}\n}`;
  const named = commands.map((one) => quote(`${one.path.at(-1)}:${one.description.replaceAll(':', '\\:')}`));
  const cases = commands.map((one) => `      ${one.path.at(-1)}) ${['_dagsorden', ...one.path].join('_')} ;;`);
  return `${name}() {
  local state line
  local -a commands=(${named.join(' \\\n    ')})
  _arguments -C ${[...flags, quote('1: :->command'), quote('*:: :->rest')].join(' \\\n    ')}
  case $state in
    command) _describe command commands ;;
    rest) case $words[1] in
${cases.join('\n')}
    esac ;;
  esac
}`;
}

function zshAction(kind: ValueKind, choices: readonly string[]): string {
  return kind === 'words' ? `(${choices.join(' ')})` : zshActions[kind];
}

function writeFish(program: DescribedCommand): string {
  const lines = flattenCommands(program).flatMap(fishLines);
  return `# fish: dagsorden completion fish > ~/.config/fish/completions/dagsorden.fish
complete -c dagsorden -f
${lines.join('\n')}
`;
}

function fishLines({ path, options, arguments: values, commands }: DescribedCommand): string[] {
  const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
  const names = commands.flatMap((one) => one.path.at(-1) ?? []).join(' ');
  const inside = seen.length === 0 ? '__fish_use_subcommand' : seen.join('; and ');
  const next =
    commands.length === 0 || path.length === 0 ? inside : `${inside}; and not __fish_seen_subcommand_from ${names}`;
  const start = `complete -c dagsorden -n ${quote(inside)}`;
  return [
    ...commands.map(
      (one) => `complete -c dagsorden -n ${quote(next)} -a ${one.path.at(-1)} -d ${quote(one.description)}`,
    ),
    ...options.map((option) => `${start}${fishOption(option)}`),
    ...values.flatMap(({ kind, choices }) => {
      if (kind === 'words') return [`${start} -a ${quote(choices.join(' '))}`];
      if (kind === 'file') return [`${start} -F`];
      return kind === 'folder' ? [`${start} -a '(__fish_complete_directories)'`] : [];
    }),
  ];
}

function fishOption({ long, short, description, value, choices }: DescribedOption): string {
  const names = ` -l ${long.slice(2)}${short === null ? '' : ` -s ${short.slice(1)}`} -d ${quote(description)}`;
  if (value === null) return names;
  const answers = {
    words: ` -x -a ${quote(choices.join(' '))}`,
    folder: ` -x -a '(__fish_complete_directories)'`,
    file: ' -r -F',
    text: ' -x',
  };
  return `${names}${answers[value]}`;
}

/** As one word of any of the shells. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
