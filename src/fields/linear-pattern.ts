import { RE2JS } from 're2js';
import { rememberTexts } from '../text/remember.ts';

/** A regular expression that takes no longer than its text is long, whatever is written in either. */
export interface LinearPattern {
  readonly test: (text: string) => boolean;
}

/** Compiles a pattern of the content; `null` for what is none, or needs to look around or back. */
export const compilePattern = rememberTexts(compile, 100);

function compile(source: string): LinearPattern | null {
  try {
    const pattern = RE2JS.compile(source);
    return { test: (text) => pattern.matcher(text).find() };
  } catch {
    return null;
  }
}
