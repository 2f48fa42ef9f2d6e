/* Programs of the user's own desktop: the editor, the browser. */
import launch from 'launch-editor';
import open from 'open';

/** Opens a file in the editor that runs or that EDITOR names, at a line; `problem` is called where that fails. */
export function openInEditor(file: string, line: number, problem: (reason: string) => void): void {
  launch(`${file}:${line}:1`, (_, reason) => problem(reason ?? 'no editor was found; name one with EDITOR'));
}

/** Opens an address in the user's browser; where there is none, nothing happens. */
export async function openInBrowser(address: string): Promise<void> {
  await open(address).then(
    (child) => child.on('error', () => undefined),
    () => undefined,
  );
}
