import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** The first byte of a TLS record that carries a handshake (RFC 8446 §5.1). */
const TLS_HANDSHAKE = 0x16;

/** A connection that sends nothing is closed after this time, ms. */
const FIRST_BYTE_MS = 15_000;

export interface DualOptions {
  /** 0 lets the system choose. */
  port: number;
  handler: RequestListener;
  /** Names the certificate is made out for, besides localhost and 127.0.0.1. */
  hosts: string[];
}

export interface DualListener {
  port: number;
  /** Stops listening and ends the connections that are still open. */
  close: () => Promise<void>;
}

/**
 * Answers plain HTTP and TLS on one port of 127.0.0.1, told apart by the first byte, so that a
 * browser that maps a provider's https host to this port is served too. The certificate is
 * self-signed and new at every start. Rejects when the port is taken.
 */
export async function listenDual({ port, handler, hosts }: DualOptions): Promise<DualListener> {
  const { private: key, cert } = await makeCertificate(hosts);
  const plain = createHttpServer(handler);
  const secure = createHttpsServer({ key, cert }, handler);
  const sockets = new Set<Socket>();
  const front = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // a peer that resets its connection is no fault of the server
    socket.on('error', () => socket.destroy());
    passOn(socket, plain, secure);
  });
  await listen(front, port);
  return { port: portOf(front), close: () => close(front, sockets) };
}

function passOn(socket: Socket, plain: Server, secure: Server): void {
  socket.setTimeout(FIRST_BYTE_MS, () => socket.destroy());
  socket.once('data', (chunk: Buffer) => {
    socket.setTimeout(0);
    socket.removeAllListeners('timeout');
    socket.pause();
    socket.unshift(chunk);
    (chunk[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
    process.nextTick(() => socket.resume());
  });
}

function makeCertificate(hosts: string[]): Promise<{ private: string; cert: string }> {
  const names = ['localhost', ...hosts].map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function portOf(server: Server): number {
  // a TCP server that listens has an address with a port, not a pipe name
  return (server.address() as AddressInfo).port;
}

function close(server: Server, sockets: Set<Socket>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    for (const socket of sockets) socket.destroy();
  });
}
