import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { CliError } from '../cli-error.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Answers a request; `remote` is the address that it comes from. */
  readonly answer: (request: Request, remote: string | undefined) => Response | Promise<Response>;
  /** How long slow clients are waited for, where it is not as below. */
  readonly patience?: typeof patience;
}

export interface Server {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const attempts = 20;

/** Milliseconds: whoever sends a request slower than this is no browser of a person's. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

/** Open connections, of which a browser takes six to a host. Those beyond are closed at once. */
const mostConnections = 500;

/** Starts to serve, at the next free port where the wanted one is taken. @throws CliError where that cannot be. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const server = createAdaptorServer({
    fetch: (request, env) => options.answer(request, remoteOf(env)),
    overrideGlobalObjects: false,
    serverOptions: options.patience ?? patience,
  });
  if ('maxConnections' in server) server.maxConnections = mostConnections;
  const port = await listen(server, options);
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

type NodeServer = ReturnType<typeof createAdaptorServer>;

async function listen(server: NodeServer, { host, port }: ServerOptions): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const asked = port === 0 ? 0 : port + attempt;
    const problem = await tryPort(server, asked, host);
    if (problem === null) return portOf(server) ?? asked;
    if (problem.code !== 'EADDRINUSE') {
      const where = `${host}, port ${asked}`;
      throw new CliError(`Nothing can be served at ${where} (${problem.code}). Name others with --host and --port.`, {
        cause: problem,
      });
    }
  }
  throw new CliError(`The ports ${port} to ${port + attempts - 1} are taken. Name a free one with --port.`);
}

function tryPort(server: NodeServer, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => {
    const fail = (cause: NodeJS.ErrnoException) => done(cause);
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done(null);
    });
  });
}

function portOf(server: NodeServer): number | undefined {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}

function remoteOf(env: object): string | undefined {
  return isNodeRequest(env) ? env.incoming.socket.remoteAddress : undefined;
}

function isNodeRequest(env: object): env is HttpBindings {
  return 'incoming' in env;
}
