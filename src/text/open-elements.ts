/* How deep HTML can become, told from its tags alone, before a parser tries. */

/** A parser closes these by itself where the next one begins. */
const selfEnding = 'p li dt dd td th tr thead tbody tfoot colgroup option optgroup rp rt';
const empty = 'area base br col embed hr img input link meta param source track wbr';
const ignored = new Set(`${selfEnding} ${empty}`.split(' '));

/** A count of what is open, which goes on from one piece of HTML to the next. */
export interface OpenElements {
  /** Reads on; how many elements were open at a time at most. */
  readonly read: (html: string) => number;
}

/**
 * Counts elements that are opened and not closed. Parsers open formatting elements anew in every paragraph, list item and
 * cell until they are closed (HTML, 13.2.4.3): thousands of open ones would become millions. In drawings, what ends with a
 * slash closes itself; in pages it does not.
 */
export function countOpenElements(selfClosing: boolean): OpenElements {
  const open = new Map<string, number>();
  let [now, most] = [0, 0];
  return {
    read: (html) => {
      for (const [, close, written = '', end] of html.replace(/<!--[\s\S]*?-->/g, '').matchAll(tag)) {
        const name = written.toLowerCase();
        const count = open.get(name) ?? 0;
        const change = close === '/' ? -Math.min(count, 1) : 1;
        if (ignored.has(name) || (selfClosing && end === '/' && close === '')) continue;
        open.set(name, count + change);
        now += change;
        most = Math.max(most, now);
      }
      return most;
    },
  };
}

const tag = /<(\/?)([a-z][\w:.-]*)[^<>]*?(\/?)>/gi;
