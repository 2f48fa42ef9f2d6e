/* Who may ask the preview what: pure decisions about requests. */
import { isIP } from 'node:net';

/**
 * Whether a Host header names this server. An address made of numbers cannot be led here by a foreign name server (DNS
 * rebinding), a name can: only localhost and the name that the user gave are taken.
 */
export function isOwnHost(header: string | null, host: string): boolean {
  if (header === null || !URL.canParse(`http://${header}`)) return false;
  const { hostname } = new URL(`http://${header}`);
  const plain = hostname.replace(/^\[|\]$/g, '');
  return isIP(plain) > 0 || plain === 'localhost' || plain.endsWith('.localhost') || plain === host.toLowerCase();
}

/** Whether a request that changes something was made by a page of this server, on this machine. */
export function isOwnRequest(headers: Headers, remote: string | undefined): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (remote !== undefined && !/^(::1|(::ffff:)?127\.)/.test(remote)) return false;
  return origin === `http://${headers.get('host')}` && (site === null || site === 'same-origin');
}

/** Whether an address is of this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

const policy = {
  page: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  /** Files of the content run no script in the preview's name, and load nothing. */
  file: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
};

/** The headers of every answer, by its media type. */
export function securityHeaders(mediaType: string): Record<string, string> {
  const active = /^(text\/html|application\/xhtml|image\/svg|text\/xml|application\/xml)/.test(mediaType);
  return {
    'content-type': /^text\/|json|javascript|xml/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // A form that sends no referrer sends no origin either, by which the editor's requests are told from foreign ones.
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(active ? { 'content-security-policy': policy.file } : {}),
  };
}

/** The headers of the preview's own pages. */
export function pageHeaders(mediaType: string): Record<string, string> {
  return { ...securityHeaders(mediaType), 'content-security-policy': policy.page };
}
