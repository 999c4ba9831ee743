import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** The address a request came from: the socket's, or, where a proxy on this machine hands requests on, the one the proxy put last. */
export function networkAddress(context: Context, behindProxy: boolean): string {
  // A request made inside the process, as tests make them, came by no socket.
  const bindings = context.env as Partial<HttpBindings> | undefined;
  const socket = bindings?.incoming?.socket.remoteAddress ?? "";
  if (!behindProxy || !loopback.test(socket)) return socket;
  return context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() || socket;
}
