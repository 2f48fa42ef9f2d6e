declare module 'link-check' {
  interface LinkCheckOptions {
    /** As the package `ms` reads it: `5s`. */
    readonly timeout?: string;
    readonly open_timeout?: string;
  }

  interface LinkCheckResult {
    readonly status: 'alive' | 'dead' | 'ignored' | 'error';
    /** 0 where there was no answer. */
    readonly statusCode: number;
    readonly err?: { readonly code?: string; readonly message?: string } | null;
  }

  export default function linkCheck(
    link: string,
    options: LinkCheckOptions,
    callback: (error: Error | null, result: LinkCheckResult | null) => void,
  ): void;
}
