import type { VFileMessage } from 'vfile-message';
import type { CouncilData, ItemData, MeetingData, SiteData } from './schema.ts';
import type { FrontMatter } from './yaml/front-matter.ts';

/** One file of the content. */
export interface ContentFile {
  /** From the content root, with `/`. */
  readonly path: string;
  /** As messages show it: from the folder where the command was run. */
  readonly file: string;
  readonly absolute: string;
  /** What a Markdown file or a style sheet of the site's own look holds; `null` for every other file. */
  readonly bytes: Uint8Array | null;
}

/** The content roots laid over one another. */
export interface ContentTree {
  readonly roots: readonly string[];
  /** By path, in the order of paths. */
  readonly files: ReadonlyMap<string, ContentFile>;
  /** The paths of what stands in another root than the first; none where it is left out. */
  readonly overlaid?: ReadonlySet<string>;
  readonly messages: readonly VFileMessage[];
}

/** A Markdown file whose front matter is valid. */
export interface Source<Data> {
  /** File or folder name in the address: lower-case ASCII. */
  readonly id: string;
  readonly path: string;
  readonly file: string;
  readonly text: string;
  readonly data: Data;
  readonly frontMatter: FrontMatter;
}

export interface SiteSource extends Source<SiteData> {
  readonly councils: readonly CouncilSource[];
}

export interface CouncilSource extends Source<CouncilData> {
  readonly meetings: readonly MeetingSource[];
}

export interface MeetingSource extends Source<MeetingData> {
  readonly items: readonly ItemSource[];
}

export type ItemSource = Source<ItemData>;
