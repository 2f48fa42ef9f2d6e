import type { OparlData, OparlFile } from './read-oparl.ts';

/** The files of some ids that have an address on the web. */
export function findFiles(
  ids: readonly string[] | undefined,
  { files }: OparlData,
): Array<{ title: string; url: string }> {
  return (ids ?? []).flatMap((id) => {
    const file = files.get(id);
    const url = file?.accessUrl ?? file?.downloadUrl;
    return file === undefined || url === undefined || !URL.canParse(url) ? [] : [{ title: titleOf(file), url }];
  });
}

function titleOf({ name, fileName, id }: OparlFile): string {
  return [name, fileName].find((one) => one !== undefined && one !== '') ?? id;
}
