/*
 * pdf.js, by which tests read what was printed. Dagsorden itself searches PDFs with the copy of pdf.js in unpdf, and
 * both leave their worker in the same global place: each must find its own when they run in one process.
 */
type Global = typeof globalThis & { pdfjsWorker?: unknown };

const place: Global = globalThis;
const other = place.pdfjsWorker;
delete place.pdfjsWorker;

const { getDocument, OPS, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// From now on it keeps the worker that it found.
await PDFWorker._setupFakeWorkerGlobal;
if (other === undefined) delete place.pdfjsWorker;
else place.pdfjsWorker = other;

export { getDocument, OPS };
