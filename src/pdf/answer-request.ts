import { mediaType } from './media-type.ts';
import type { PrintJob } from './print-job.ts';

/** Where what is printed seems to come from; no such host can be. */
export const origin = 'http://dagsorden.invalid/';

/** A request of a browser that waits for its answer. */
interface BrowserRequest {
  readonly url: () => string;
  readonly respond: (response: { contentType: string; body: string | Uint8Array }) => Promise<void>;
  readonly abort: () => Promise<void>;
}

/** Answers with the document or an asset of it, and refuses all else. @throws where the asset cannot be read. */
export async function answerRequest(request: BrowserRequest, { html, assets }: PrintJob): Promise<void> {
  const address = request.url();
  if (address === origin) return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  const path = address.startsWith(origin) ? decodeURIComponent(address.slice(origin.length)) : null;
  const bytes = path === null ? null : await assets(path);
  return bytes === null ? request.abort() : request.respond({ contentType: mediaType(path ?? ''), body: bytes });
}
