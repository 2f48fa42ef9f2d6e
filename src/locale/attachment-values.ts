/* What the messages about attachments are made from, by rule id. */

/** What others made and the packet takes along. Pages are counted from 1. */
export interface AttachmentValues {
  'attachment-number': { readonly title: string; readonly number: string };
  'attachment-unreadable': {
    readonly name: string;
    readonly state: 'locked' | 'damaged' | 'cut-short' | 'large';
    readonly missing: readonly number[];
    readonly pages: number;
  };
  'attachment-form': { readonly name: string; readonly form: 'undrawn' | 'xfa' };
  'attachment-active': { readonly name: string; readonly active: ReadonlyArray<'javascript' | 'launch'> };
  'attachment-embedded': { readonly name: string; readonly files: readonly string[]; readonly portfolio: boolean };
  'attachment-pages': {
    readonly name: string;
    readonly huge: readonly number[];
    readonly empty: readonly number[];
    readonly hiddenLayers: number;
  };
  'attachment-fonts': { readonly name: string; readonly fonts: readonly string[] };
}
