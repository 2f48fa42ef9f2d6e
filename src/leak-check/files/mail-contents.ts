import { type Contents, nothing } from './contents.ts';

/** The text and attachments of a mail (RFC 5322, MIME), whatever way they are encoded in it. */
export async function readMail(bytes: Uint8Array): Promise<Contents> {
  const mail = await parse(bytes);
  if (mail === null) return { ...nothing, unread: ['damaged'] };
  const headers = mail.headers.map(({ value }) => value);
  const people = [mail.from, mail.sender, ...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])];
  return {
    texts: [...headers, mail.subject ?? '', mail.text ?? '', mail.html ?? '', ...people.map((one) => one?.name ?? '')],
    files: mail.attachments.map(({ filename, content }) => ({
      path: filename ?? '',
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
    unread: [],
  };
}

async function parse(bytes: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return null;
  }
}
