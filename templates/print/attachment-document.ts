import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Paper } from '../../src/paper.ts';
import { wholeDocument } from '../blocks/whole-document.ts';
import { paperStyle } from './paper.ts';

export interface ShownAttachment {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly paper: Paper;
  /** An image by its address among the print's assets, or plain text. */
  readonly content: { readonly image: string } | { readonly text: string };
}

/** An image or a plain text as pages of its own, to be put into a packet. */
export function attachmentDocument({ title, language, paper, content }: ShownAttachment): Root {
  return wholeDocument(
    language,
    [h('title', title), paperStyle(paper), h('link', { rel: 'stylesheet', href: 'assets/print.css' })],
    h('body.attachment', ['image' in content ? picture(title, content.image) : h('pre', content.text)]),
  );
}

function picture(title: string, source: string): Element {
  return h('p', h('img', { src: source, alt: title }));
}
