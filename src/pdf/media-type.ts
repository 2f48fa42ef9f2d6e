/** The media type of what a document may load. */
export function mediaType(path: string): string {
  if (path.endsWith('.css')) return 'text/css; charset=utf-8';
  if (path.endsWith('.svg')) return 'image/svg+xml';
  if (path.endsWith('.ttf')) return 'font/ttf';
  return path.endsWith('.woff2') ? 'font/woff2' : '';
}
