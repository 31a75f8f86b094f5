import { startSandbox } from './server';

const DEFAULT_BASE_PORT = 8790;

const basePort = readBasePort(process.env['FAPIAO_SANDBOX_PORT']);
const sandbox = await startSandbox({ basePort });
console.log(`沙箱控制端口 http://127.0.0.1:${sandbox.ports.control}`);
console.log(`企享云 http://127.0.0.1:${sandbox.ports.qixiangyun}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close());
}

/** Throws a RangeError when the text is no port that leaves room for the providers after it. */
function readBasePort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_BASE_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1024 || port > 65_500) {
    throw new RangeError(`FAPIAO_SANDBOX_PORT is not a usable port: ${text}`);
  }
  return port;
}
