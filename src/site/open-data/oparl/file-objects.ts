/* Files as OParl knows them: attachments that the site publishes, and what it prints. */
import { publishedFile } from '../../../addresses.ts';
import type { Attachment, Item, Meeting } from '../../../agenda/model.ts';
import { begin, type OparlContext, type OparlObject, oparlFiles } from './base.ts';

/** A file that the site publishes, of the item that lists it; `null` for what is elsewhere, and for what is not public. */
export function describeFile(
  context: OparlContext,
  { title, target }: Attachment,
  [meeting, item]: readonly [Meeting, Item],
): OparlObject | null {
  if (!('path' in target)) return null;
  const file = context.files.get(target.path);
  if (file === undefined) return null;
  const { address } = context;
  return {
    ...begin(context, 'File', oparlFiles.file(publishedFile(target.path))),
    name: title,
    fileName: target.path.slice(target.path.lastIndexOf('/') + 1),
    mimeType: file.mediaType,
    size: file.bytes,
    accessUrl: address(publishedFile(target.path)),
    meeting: [address(oparlFiles.meeting(meeting))],
    agendaItem: [address(oparlFiles.item(meeting, item.id))],
  };
}

/** The agenda or the minutes as a PDF. */
export function describePrinted(context: OparlContext, name: string, file: string, meeting: Meeting): OparlObject {
  const { address } = context;
  return {
    ...begin(context, 'File', oparlFiles.file(file)),
    name,
    fileName: file.slice(file.lastIndexOf('/') + 1),
    mimeType: 'application/pdf',
    accessUrl: address(file),
    meeting: [address(oparlFiles.meeting(meeting))],
  };
}
