/** The stages of a build, in their order. */
export type Stage = 'read' | 'history' | 'print' | 'write' | 'guard' | 'place';

/** What happens during a build, for a progress line. */
export type ProgressEvent =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'unsandboxed'; readonly browser: string }
  | { readonly kind: 'shallow' }
  | {
      readonly kind: 'scheduled';
      readonly state: 'out' | 'waiting' | 'taken-back' | 'unknown-past';
      readonly file: string;
      /** As its `published` says. */
      readonly moment: string;
    }
  | { readonly kind: 'printing'; readonly meeting: string; readonly left: number }
  | { readonly kind: 'asking'; readonly url: string; readonly left: number }
  | { readonly kind: 'joining'; readonly meeting: string; readonly done: number; readonly total: number }
  | { readonly kind: 'lost'; readonly endpoint: string }
  | { readonly kind: 'uncached'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'writing' };

export type OnProgress = (event: ProgressEvent) => void;
