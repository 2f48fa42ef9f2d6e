import type { Root } from 'hast';
import { h } from 'hastscript';
import { wholeDocument } from '../blocks/whole-document.ts';
import { headLinks, type PreviewFrame, previewBlock } from './preview-page.ts';

export interface MessageText {
  readonly title: string;
  readonly help: string;
  /** What the machine said. */
  readonly detail: string | null;
}

/** A page of the preview that says why there is no other. */
export function messagePage({ title, help, detail }: MessageText, language: string, frame: PreviewFrame): Root {
  return wholeDocument(
    language,
    [
      h('title', title),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('link', { rel: 'stylesheet', href: '/assets/site.css' }),
      ...headLinks(),
    ],
    h('body', [
      h('main', { id: 'main' }, [
        h('h1', title),
        h('p', help),
        detail === null ? '' : h('pre', detail),
        h('p', h('a', { href: '/' }, frame.words.toFront)),
      ]),
      previewBlock(frame),
    ]),
  );
}
