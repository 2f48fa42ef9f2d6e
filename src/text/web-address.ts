/* What people write for an address, where a link takes an address with a scheme. */

interface Address {
  readonly address: string;
  /** Whether nothing else can have been meant. */
  readonly certain: boolean;
}

/** Ends of names of hosts that no file has. */
const domains = 'dk|no|se|fi|is|fo|gl|de|at|ch|nl|eu|uk|ie|fr|com|org|net|info|nu|io|gov|edu';
const host = new RegExp(`^(?:[a-z0-9æøåäöüß-]+\\.)+(?:${domains})(?=[/?#:]|$)`, 'i');

/** `soeby.dk/plan` → `https://soeby.dk/plan`, `else@soeby.dk` → `mailto:else@soeby.dk`; `null` where it is no such thing. */
export function readAddress(written: string): Address | null {
  const text = written.trim();
  if (/^(?:mailto:)?\s*[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}(?:\?\S*)?$/i.test(text)) {
    return { address: `mailto:${text.replace(/^mailto:\s*/i, '')}`, certain: true };
  }
  if (/^www\.[^\s]+\.[^\s]+$/i.test(text) || host.test(text)) return { address: `https://${text}`, certain: true };
  if (/^\+?[\d ()-]{8,}$/.test(text)) return { address: `tel:${text.replace(/[ ()-]/g, '')}`, certain: false };
  return null;
}

/** `http:/soeby.dk`, `https//soeby.dk`, `//soeby.dk` → with a scheme and two slashes; `null` for what has both. */
export function mendScheme(url: string): Address | null {
  if (/^https?:\/\/[^/]/i.test(url)) return null;
  const [, scheme, named] = /^(https?)(?::\/{0,3}|\/{2,3})([^/:\s].*\..*)$/i.exec(url) ?? [];
  const [, bare] = /^\/\/([^/\s]+\.[^/\s].*)$/.exec(url) ?? [];
  const rest = named ?? bare;
  return rest === undefined ? null : { address: `${scheme?.toLowerCase() ?? 'https'}://${rest}`, certain: true };
}

/** Places that only those who sign in, or are in the house, can open; `null` for all others. */
export function privatePlace(url: string): 'cloud' | 'network' | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  if (clouds.test(hostname)) return 'cloud';
  const own = !hostname.includes('.') || /\.(local|lan|intern|internal|intranet|home|corp)$/.test(hostname);
  return own || /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/.test(hostname) ? 'network' : null;
}

/** Of Microsoft, where the default is that one must sign in; what is in others is often open to all. */
const clouds =
  /(^|\.)(sharepoint\.com|onedrive\.live\.com|1drv\.ms|office\.com|office365\.com|teams\.microsoft\.com|onenote\.com)$/;
