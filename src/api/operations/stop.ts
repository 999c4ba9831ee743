import type { Server } from "node:http";
import type { ServerType } from "@hono/node-server";

/** How long what is being answered may still take; a supervisor that kills must wait longer than this and what closes after it. */
export const stopBoundMs = 15_000;
const lookEveryMs = 50;

/**
 * Takes no new connections, lets what is being answered finish within a bound, then closes what is still open.
 * @returns whether everything had finished by itself
 */
export async function stopServing(server: ServerType, boundMs = stopBoundMs): Promise<boolean> {
  const http = server as Server;
  const closed = new Promise<boolean>((done) => http.close(() => done(true)));
  // A connection kept alive between two questions is idle, and is closed as soon as it is.
  const idle = setInterval(() => http.closeIdleConnections(), lookEveryMs);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), boundMs);
  });
  const finished = await Promise.race([closed, late]);
  clearInterval(idle);
  clearTimeout(timer);
  if (!finished) http.closeAllConnections();
  await closed;
  return finished;
}
