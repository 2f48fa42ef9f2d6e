import { openBrowser } from '../../src/pdf/browser.ts';

/** Unpacks the packaged browser once, before test files ask for it at the same time. */
export default async function startBrowser(): Promise<void> {
  const browser = await openBrowser();
  await browser.close();
}
