import type { Element } from 'hast';
import { h } from 'hastscript';
import type { View } from '../view.ts';

/** A button that copies the lasting address of a file of the site; only a script can, so only then is it seen. */
export function copyButton(file: string, name: string, { words, link }: View): Element {
  const data = { dataAddress: link(file), dataCopied: words.linkCopied };
  return h('button.copy', { type: 'button', ariaLabel: `${words.copyLink}: ${name}`, ...data }, [words.copyLink]);
}
