/* What documents are printed with: a browser that is opened when it is needed, and what earlier builds have printed. */
import { platform } from 'node:os';
import type { Cache } from '../io/cache/cache.ts';
import { readDocumentFonts } from '../io/fonts/document-fonts.ts';
import { packagedSource } from '../pdf/browser-sources.ts';
import type { KeptPrints } from '../pdf/print-agenda.ts';
import { createPrinter, type Printer } from '../pdf/printer.ts';
import type { KeptWork } from './kept-work.ts';
import type { PrintOptions } from './prepare-site.ts';
import { openBrowserWithWarning } from './print-site.ts';
import type { OnProgress } from './progress.ts';

/** A printer, and what was kept of earlier prints. */
export interface SitePrinter extends Pick<Printer, 'print' | 'complete' | 'close'> {
  /** Starts the browser while other work is done; what goes wrong then is told to who prints. */
  readonly start: () => void;
  /** The version of the browser that prints; it is opened only where that is not known yet. */
  readonly version: () => Promise<string>;
  /** `null` where nothing is kept. */
  readonly kept: KeptPrints | null;
}

/** Makes the printer of a site. Close it whatever happens. */
export function openSitePrinter(
  options: Pick<PrintOptions, 'browser' | 'interrupted'>,
  kept: KeptWork | null,
  tell: OnProgress,
): SitePrinter {
  const printer = createPrinter(() => openBrowserWithWarning(options, tell), readDocumentFonts);
  const cache = kept?.cache ?? null;
  const version = createVersion(printer, cache, options);
  return {
    print: printer.print,
    complete: printer.complete,
    kept: cache === null ? null : { ...cache, version },
    version,
    start: () => void printer.browser().catch(() => undefined),
    close: printer.close,
  };
}

/**
 * The packaged browser is one of the packages that the cache goes by, so that its version can be kept there. Of any other
 * one must ask itself.
 */
function createVersion(
  printer: Printer,
  cache: Cache | null,
  { browser }: Pick<PrintOptions, 'browser'>,
): SitePrinter['version'] {
  const isNamed = browser.executable !== undefined || (browser.endpoints ?? []).length > 0;
  if (cache === null || isNamed || platform() !== 'linux') return async () => (await printer.browser()).version;
  let version: Promise<string> | null = null;
  const find = async () => {
    const kept = await cache.read('browser', packagedSource);
    if (kept !== null) return new TextDecoder().decode(kept);
    const opened = await printer.browser();
    if (opened.source === packagedSource) await cache.write('browser', packagedSource, Buffer.from(opened.version));
    return opened.version;
  };
  return () => {
    version ??= find();
    return version;
  };
}
