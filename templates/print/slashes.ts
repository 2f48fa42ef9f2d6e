import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A text that may break behind its slashes: `öffentlich/nichtöffentlich` is longer than a line of the cover. */
export function breakAtSlashes(text: string): ElementContent[] {
  return text.split(/(?<=\p{L}\/)(?=\p{L})/u).flatMap((part, index): ElementContent[] => {
    const node: ElementContent = { type: 'text', value: part };
    return index === 0 ? [node] : [h('wbr'), node];
  });
}
