import type { Element } from 'hast';
import { h } from 'hastscript';
import type { View } from '../view.ts';

const sources = {
  // Pagefind compiles WebAssembly.
  'script-src': "'wasm-unsafe-eval'",
  'style-src': '',
  'img-src': 'data:',
  'font-src': '',
  'connect-src': '',
};

/**
 * What a page may load and run, for hosts that send no headers: files of its own site. A page that is opened from disk
 * has no site by which `'self'` would be known.
 */
export function contentPolicy({ offline }: Pick<View, 'offline'>): Element {
  return h('meta', { httpEquiv: 'Content-Security-Policy', content: policyOf(offline) });
}

/** The policy itself, in words that are every site's. */
export function policyOf(offline: boolean): string {
  const self = offline ? "'self' file:" : "'self'";
  const own = Object.entries(sources).map(([kind, more]) => `${kind} ${self} ${more}`.trim());
  return ["default-src 'none'", ...own, "form-action 'self'", "base-uri 'none'"].join('; ');
}
