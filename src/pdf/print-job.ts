/** Bytes of what a document may load, by the path of its address; `null` refuses. */
export type Assets = (path: string) => Promise<Uint8Array | null>;

/** In pixels. */
interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A document, and what is wanted of it. */
export interface PrintJob {
  readonly html: string;
  readonly assets: Assets;
  /** Only where what stands on which page is wanted: without tags, which take half of the time. */
  readonly draft?: boolean;
  /** A picture (PNG) of this size is wanted instead of a PDF. */
  readonly picture?: PictureSize;
}
