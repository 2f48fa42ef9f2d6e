/*
 * A lock that the system frees with the process that holds it, however that ends: a local socket that listens. Linux
 * and Windows forget its name by themselves; elsewhere it is a file in the temporary folder, tried before it is trusted.
 */
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CliError } from '../cli-error.ts';
import { sha256 } from '../sha256.ts';

export interface Lock {
  readonly release: () => Promise<void>;
}

/** Takes the lock of a path on this machine; `null` where another process holds it. */
export async function acquireLock(path: string): Promise<Lock | null> {
  const name = nameSocket(path);
  const server = await listen(name);
  if (server !== null) return holdLock(server);
  if (platform() === 'linux' || platform() === 'win32' || (await answers(name))) return null;
  await rm(name, { force: true });
  const second = await listen(name);
  return second === null ? null : holdLock(second);
}

/** Takes the lock of a path as soon as it is free. @throws CliError where that takes longer than half a minute. */
export async function waitForLock(path: string): Promise<Lock> {
  for (let turn = 0; turn < 600; turn += 1) {
    const lock = await acquireLock(path);
    if (lock !== null) return lock;
    await setTimeout(50);
  }
  throw new CliError(`Another command is writing the content (${path}). Wait until it has ended, and try again.`);
}

function nameSocket(path: string): string {
  const name = `dagsorden-${sha256(new TextEncoder().encode(path)).slice(0, 32)}`;
  if (platform() === 'linux') return `\0${name}`;
  return platform() === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(name: string): Promise<Server | null> {
  return new Promise((done) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => done(null));
    server.listen(name, () => done(server));
  });
}

/** Whether the process that made a socket file still lives. */
function answers(name: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(name, () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

/** A process with nothing else to do ends, whether it holds a lock or not. */
function holdLock(server: Server): Lock {
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}
