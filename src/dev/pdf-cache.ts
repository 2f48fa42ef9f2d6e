/* PDFs of the preview: printed when asked for, and again only after a change. */

import { agendaFile, documentFile, packetFile } from '../addresses.ts';
import { preparePrint } from '../build/print-site.ts';
import { tell } from '../messages.ts';
import { printMeeting } from '../pdf/print-meeting.ts';
import { siteAssets } from '../site/assets.ts';
import type { PrintedDocument } from '../site/documents.ts';
import { meetingOfScope, openContext } from './page.ts';
import { openScope, type Scope } from './scope.ts';
import type { PreviewState } from './state.ts';

/** The PDF at a path of the site; `null` where there is none. @throws where it could not be printed. */
export async function findDocument(path: string, state: PreviewState): Promise<PrintedDocument | null> {
  const { shown } = state.model;
  if (shown === null || !path.endsWith('.pdf')) return null;
  const scope = openScope(shown, path, state.cache.assemble);
  const meeting = meetingOfScope(scope);
  if (meeting === null || ![agendaFile(meeting), documentFile(meeting), packetFile(meeting)].includes(path))
    return null;
  const known = state.prints.get(path);
  if (known?.version === state.version) return known.document;
  const document = print(path, scope, state);
  state.prints.set(path, { version: state.version, document });
  document.catch(() => state.prints.delete(path));
  return document;
}

async function print(path: string, scope: Scope, state: PreviewState): Promise<PrintedDocument | null> {
  const meeting = meetingOfScope(scope);
  if (meeting === null) return null;
  const context = await openContext(scope, path, state);
  const assets = siteAssets(state.assets, scope.site);
  const press = await preparePrint(context, assets, state.printer, state.options.sourceDateEpoch);
  const { documents, messages } = await printMeeting(meeting, press, path === packetFile(meeting));
  const document = documents.find(({ file }) => file === path) ?? null;
  const problem = messages[0];
  if (document !== null || problem === undefined) return document;
  const { reason, note } = tell(problem, state.options.language);
  throw new Error(`${problem.file}: ${reason}. ${note}`);
}
