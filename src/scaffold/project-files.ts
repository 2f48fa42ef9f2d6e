import { slugify } from '../text/slugify.ts';

/** What git and every editor read: what stays out of git, line ends. */
export function writeProjectFiles(): Array<[string, string]> {
  return [
    ['.gitignore', ignored],
    ['.gitattributes', attributes],
    ['.editorconfig', editorConfig],
  ];
}

/** What the form for editing in a browser is made of. */
const cmsDependencies = {
  '@fontsource-variable/material-symbols-outlined': '^5.3.8',
  '@sveltia/cms': '^0.221.1',
} as const;

/** What npm reads: scripts, and where Dagsorden comes from. */
export function writePackage({ folder, dependency, cms }: PackageFacts): string {
  const manifest = {
    name: nameOf(folder),
    private: true,
    type: 'module',
    scripts: { build: 'dagsorden build', check: 'dagsorden check', dev: 'dagsorden dev', doctor: 'dagsorden doctor' },
    dependencies: { dagsorden: dependency, ...(cms ? cmsDependencies : {}) },
    engines: { node: '>=22.12.0' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

interface PackageFacts {
  readonly folder: string;
  readonly dependency: string;
  readonly cms: boolean;
}

/** A name that npm takes; not that of Dagsorden itself, which could then not be installed. */
function nameOf(folder: string): string {
  const name = slugify(folder);
  return name === '' || name === 'dagsorden' ? 'dagsorden-site' : name;
}

/** Also what Windows, macOS and Office leave behind. */
const ignored = `node_modules/
dist/
dist-internal/
.dagsorden-cache/
.DS_Store
Thumbs.db
desktop.ini
~$*
.~lock.*
`;

/** The same bytes on every system: text ends its lines as on Linux also where git would write them as on Windows. */
const attributes = `* text=auto eol=lf
*.pdf binary
*.docx binary
*.xlsx binary
*.pptx binary
*.odt binary
*.ods binary
*.odp binary
*.zip binary
`;

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
