import { handleControl } from './control/handler';
import { loadCredentials } from './credentials';
import { type DualListener, listenDual } from './dual-listener';
import { handleQixiangyun } from './qixiangyun/handler';
import { Store } from './store';

export interface SandboxOptions {
  /** Port of the control server; the providers follow it. 0 lets the system choose every port. */
  basePort: number;
  /** ms since the epoch; the system's clock when absent. */
  clock?: () => number;
}

export interface Sandbox {
  ports: { control: number; qixiangyun: number };
  close: () => Promise<void>;
}

/** Starts the control port and the providers on 127.0.0.1. Rejects when a port is taken. */
export async function startSandbox({
  basePort,
  clock = Date.now,
}: SandboxOptions): Promise<Sandbox> {
  const store = new Store(loadCredentials(), clock);
  const services = [
    { handler: handleControl(store), hosts: [] },
    { handler: handleQixiangyun(store), hosts: ['api.qixiangyun.com'] },
  ];
  const listeners: DualListener[] = [];
  const close = async () => {
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  try {
    for (const [index, service] of services.entries()) {
      listeners.push(await listenDual({ ...service, port: basePort && basePort + index }));
    }
  } catch (error) {
    await close();
    throw error;
  }
  const [control = 0, qixiangyun = 0] = listeners.map((listener) => listener.port);
  return { ports: { control, qixiangyun }, close };
}
