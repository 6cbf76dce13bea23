import type { Server } from 'node:http';
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { CannotStart } from './cannot-start.ts';
import type { HttpEnv } from './http/request.ts';

export type Listening = { readonly port: number; close(): Promise<void> };

/** Listens on a port; says in words when it is taken. */
export const listen = (app: Hono<HttpEnv>, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, (address) => {
      resolve({ port: address.port, close: () => closed(server) });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new CannotStart(`Port ${port} is taken. Stop what runs there, or set PORT.`) : error);
    });
  });

/** Lets running requests finish; connections that merely wait are closed. */
const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    if (isPlainServer(server)) server.closeIdleConnections();
  });

const isPlainServer = (server: ServerType): server is Server => 'closeIdleConnections' in server;
