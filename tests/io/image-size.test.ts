import { describe, expect, test } from 'vitest';
import { readImageSize } from '../../src/io/image-size.ts';

const bytes = (...values: Array<number | string>) =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value, 'latin1') : Buffer.from([value]))),
  );
const svg = (root: string) => readImageSize('image/svg+xml', Buffer.from(`<?xml version="1.0"?>\n${root}</svg>`));

describe('the size of', () => {
  test('a PNG', () => {
    const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', '\0\0\x02\x80\0\0\x01\xe0');
    expect(readImageSize('image/png', png)).toEqual({ width: 640, height: 480 });
  });

  test('a GIF', () => {
    expect(readImageSize('image/gif', bytes('GIF89a', '\x80\x02\xe0\x01'))).toEqual({ width: 640, height: 480 });
  });

  test('a JPEG, behind other segments', () => {
    const jpeg = bytes('\xff\xd8', '\xff\xe0\0\x04ab', '\xff\xc4\0\x03c', '\xff\xc2\0\x0b\x08\x01\xe0\x02\x80');
    expect(readImageSize('image/jpeg', jpeg)).toEqual({ width: 640, height: 480 });
  });

  test('a WebP of each kind', () => {
    const extended = bytes('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0', '\x7f\x02\0\xdf\x01\0');
    const lossy = bytes('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a', '\x80\x02\xe0\x01');
    const lossless = bytes('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f', '\x7f\xc2\x77\0');
    for (const image of [extended, lossy, lossless]) {
      expect(readImageSize('image/webp', image)).toEqual({ width: 640, height: 480 });
    }
  });

  test('an SVG by its sides, or by its view box', () => {
    expect(svg('<svg width="640" height="480px">')).toEqual({ width: 640, height: 480 });
    expect(svg("<svg viewBox='0 0 640.4 480'>")).toEqual({ width: 640, height: 480 });
    expect(svg('<svg width="100%" height="100%" viewBox="0,0,640,480">')).toEqual({ width: 640, height: 480 });
    expect(svg('<svg>')).toBeNull();
  });

  test('what is cut short, or no image, is not known', () => {
    expect(readImageSize('image/png', bytes('\x89PNG'))).toBeNull();
    expect(readImageSize('image/jpeg', bytes('not a picture at all'))).toBeNull();
    expect(readImageSize('application/pdf', bytes('%PDF'))).toBeNull();
  });
});
