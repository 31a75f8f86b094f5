import { startPages } from './server';

const basePort = Number(process.env['FAPIAO_SANDBOX_PORT'] ?? '8790');
if (!Number.isInteger(basePort) || basePort < 1 || basePort > 65_529) {
  throw new RangeError('FAPIAO_SANDBOX_PORT must be a port number below 65530');
}
const port = basePort + 6;
const pages = await startPages({ port });
console.log(`演示页面：http://127.0.0.1:${port}/invoice-query/invoice-query`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void pages.close());
}
