import { fileURLToPath } from 'node:url';
import { loadLedger } from '../ledger/load';
import { listenDual } from '../sandbox/dual-listener';
import { handlePages } from './serve/handler';

const DIST = fileURLToPath(new URL('dist', import.meta.url));

/** Hosts of the imitated site, for a browser that maps them to the demo's port. */
const HOSTS = ['dppt.beijing.chinatax.gov.cn', 'etax.beijing.chinatax.gov.cn'];

/** A list of the bureau takes about this long to answer, ms. */
const LIST_LATENCY_MS = 250;

export interface StartPagesOptions {
  /** 0 lets the system choose. */
  port: number;
  /** How long a list takes to answer, ms. */
  listLatencyMs?: number;
}

/**
 * Serves the built demo pages and their list data on 127.0.0.1, by HTTP and TLS on one port.
 * Rejects when the port is taken.
 */
export function startPages({
  port,
  listLatencyMs = LIST_LATENCY_MS,
}: StartPagesOptions): Promise<{ port: number; close: () => Promise<void> }> {
  const handler = handlePages({ root: DIST, readLedger: () => loadLedger(), listLatencyMs });
  return listenDual({ port, handler, hosts: HOSTS });
}
