/* What the preview knows at a moment, and what it keeps between moments. */
import type { Templates } from '../../templates/replaceable.ts';
import type { PublishedFile } from '../agenda/model.ts';
import type { ContentFile } from '../content/sources.ts';
import type { TemplateFolder } from '../io/templates.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import type { MessageLanguage } from '../messages.ts';
import type { BrowserOptions } from '../pdf/browser.ts';
import type { Printer } from '../pdf/printer.ts';
import type { AssetMap } from '../site/assets.ts';
import type { PrintedDocument } from '../site/documents.ts';
import type { ModelCache, PreviewModel } from './model.ts';
import type { HolidayCache } from './problems.ts';

export interface PreviewOptions {
  /** Content roots; the later wins, file by file. */
  readonly content: readonly string[];
  /** In which errors and the preview's own words are told. */
  readonly language: MessageLanguage;
  /** The site's own templates, read once; `null` for the originals. */
  readonly templates: TemplateFolder | null;
  /** Rules and plugins of the site's own, read once. */
  readonly own?: OwnCode | null;
  readonly browser: BrowserOptions;
  readonly sourceDateEpoch: number | null;
}

/** An item that changed, for pages to show. */
export interface ChangedItem {
  /** `COUNCIL/MEETING`. */
  readonly folder: string;
  readonly anchor: string;
}

export interface Change {
  /** Counts the changes of the content. */
  readonly version: number;
  readonly items: readonly ChangedItem[];
}

export interface PreviewState {
  readonly options: PreviewOptions;
  readonly assets: AssetMap;
  readonly templates: Templates;
  readonly cache: ModelCache;
  readonly holidays: HolidayCache;
  readonly printer: Printer;
  /** Facts of published files; a file that changed is another object. */
  readonly facts: WeakMap<ContentFile, PublishedFile>;
  /** By path: the meetings (`COUNCIL/MEETING`) whose pages named a file of the content. */
  readonly namedBy: Map<string, Set<string>>;
  /** By path in the site: what was printed last, and of which version. */
  readonly prints: Map<string, { readonly version: number; readonly document: Promise<PrintedDocument | null> }>;
  readonly listeners: Set<(change: Change) => void>;
  version: number;
  model: PreviewModel;
  /** Why the content cannot be read at all at the moment. */
  trouble: string | null;
}
