import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { loadLedger } from '../ledger/load';
import { handlePages } from './server/handler';

const DIST = fileURLToPath(new URL('dist', import.meta.url));

/** A list of the bureau takes about this long to answer, ms. */
const LIST_LATENCY_MS = 250;

export interface StartPagesOptions {
  port: number;
  /** How long a list takes to answer, ms. */
  listLatencyMs?: number;
}

/**
 * Serves the built demo pages and their list data on 127.0.0.1.
 * Rejects when the port is taken.
 */
export async function startPages({
  port,
  listLatencyMs = LIST_LATENCY_MS,
}: StartPagesOptions): Promise<{ close: () => Promise<void> }> {
  const handler = handlePages({ root: DIST, readLedger: loadLedger, listLatencyMs });
  const server = createServer(handler);
  await listen(server, port);
  return { close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
