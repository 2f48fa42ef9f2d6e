/** A place in the space of a page or form. */
export type Point = readonly [x: number, y: number];

/** A transformation: ISO 32000-1, 8.3.4. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Six numbers as a matrix; the identity for those that are missing. */
export function toMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

/** The transformation that is first m, then n. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  const [e, f] = transform([m[4], m[5]], n);
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    e,
    f,
  ];
}

/** Where a place comes to lie. */
export function transform([x, y]: Point, m: Matrix): Point {
  return [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
}

/** A rectangle (x, y, width, height) as its lower left and upper right corner. */
export function toCorners([x = 0, y = 0, w = 0, h = 0]: readonly number[], matrix: Matrix) {
  const [x1, y1] = transform([x, y], matrix);
  const [x2, y2] = transform([x + w, y + h], matrix);
  const low: Point = [Math.min(x1, x2), Math.min(y1, y2)];
  const high: Point = [Math.max(x1, x2), Math.max(y1, y2)];
  return [low, high] as const;
}
