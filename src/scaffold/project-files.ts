import { slugify } from '../text/slugify.ts';

/** What npm, git and every editor read: scripts, the version of Dagsorden, what stays out of git, line ends. */
export function writeProjectFiles(folder: string, version: string): Array<[string, string]> {
  return [
    ['package.json', writePackage(folder, version)],
    ['.gitignore', 'node_modules/\ndist/\ndist-internal/\n.DS_Store\n'],
    ['.editorconfig', editorConfig],
  ];
}

function writePackage(folder: string, version: string): string {
  const manifest = {
    name: nameOf(folder),
    private: true,
    type: 'module',
    scripts: { build: 'dagsorden build', check: 'dagsorden check', dev: 'dagsorden dev', doctor: 'dagsorden doctor' },
    dependencies: { dagsorden: `^${version}` },
    engines: { node: '>=22.12.0' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A name that npm takes; not that of Dagsorden itself, which could then not be installed. */
function nameOf(folder: string): string {
  const name = slugify(folder);
  return name === '' || name === 'dagsorden' ? 'dagsorden-site' : name;
}

const editorConfig = `root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
trim_trailing_whitespace = true

[*.md]
trim_trailing_whitespace = false
`;
