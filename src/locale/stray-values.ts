/* What the messages about files that look like items are made from, by rule id. */

/** Files that look like items or attachments and are none. */
export interface StrayValues {
  'stray-markdown': /** `target` is `null` where the council is not known. */
    | { readonly kind: 'meeting'; readonly target: string | null; readonly root: string; readonly date: string }
    | { readonly kind: 'outside' }
    /** `below`: in a folder below its meeting; else only its name is wrong. `taken`: another file has the target. */
    | {
        readonly kind: 'elsewhere';
        readonly name: string;
        readonly target: string;
        readonly below: boolean;
        readonly taken: boolean;
      };
  'stray-file':
    | { readonly kind: 'lock' }
    | { readonly kind: 'placeholder'; readonly name: string }
    | { readonly kind: 'unmentioned'; readonly link: string }
    | { readonly kind: 'item'; readonly name: string; readonly right: string };
  'stand-in-file':
    | { readonly kind: 'pointer' | 'placeholder'; readonly name: string }
    /** `address` is `null` where it leads to no address of the web. */
    | { readonly kind: 'shortcut'; readonly name: string; readonly address: string | null };
  'blank-attachment': { readonly name: string };
}
