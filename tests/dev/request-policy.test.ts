import { describe, expect, test } from 'vitest';
import { isLoopback, isOwnHost, isOwnRequest, securityHeaders } from '../../src/dev/request-policy.ts';

describe('a Host header', () => {
  test.each([
    'localhost:4321',
    'localhost',
    '127.0.0.1:4321',
    '[::1]:4321',
    '192.168.1.7:80',
    'raad.localhost:4321',
    'MIN-PC:4321',
  ])('%s is served', (header) => {
    expect(isOwnHost(header, 'min-pc')).toBe(true);
  });

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '', 'a b', 'user@evil.example'])(
    '%s is refused',
    (header) => {
      expect(isOwnHost(header, '127.0.0.1')).toBe(false);
    },
  );

  test('none is refused', () => {
    expect(isOwnHost(null, 'localhost')).toBe(false);
  });
});

describe('a request to open the editor', () => {
  const headers = (more: Record<string, string>) => new Headers({ host: 'localhost:4321', ...more });

  test('is taken from a page of the preview', () => {
    expect(isOwnRequest(headers({ origin: 'http://localhost:4321' }), '127.0.0.1')).toBe(true);
    expect(
      isOwnRequest(headers({ origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' }), '::ffff:127.0.0.1'),
    ).toBe(true);
  });

  test.each([
    [{}, '127.0.0.1'],
    [{ origin: 'null' }, '127.0.0.1'],
    [{ origin: 'http://evil.example' }, '127.0.0.1'],
    [{ origin: 'http://localhost:9999' }, '127.0.0.1'],
    [{ origin: 'http://localhost:4321', 'sec-fetch-site': 'same-site' }, '127.0.0.1'],
    [{ origin: 'http://localhost:4321' }, '192.168.1.9'],
  ])('is refused with %j from %s', (more, remote) => {
    expect(isOwnRequest(headers({ ...more }), remote)).toBe(false);
  });
});

test('loopback is this machine alone', () => {
  expect(['127.0.0.1', 'localhost', '::1'].every(isLoopback)).toBe(true);
  expect(['0.0.0.0', '192.168.1.2', '::', 'min-pc'].some(isLoopback)).toBe(false);
});

test('files of the content run no script in the name of the preview', () => {
  expect(securityHeaders('image/svg+xml')['content-security-policy']).toContain('sandbox');
  expect(securityHeaders('text/html')['content-security-policy']).toContain("default-src 'none'");
  expect(securityHeaders('application/pdf')['content-security-policy']).toBeUndefined();
});
