import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The yardstick: the barest handler there is, answering the same bytes from memory. */
const [plain, packed] = [readFileSync(process.argv[2] ?? ""), readFileSync(process.argv[3] ?? "")];
const server = createServer((request, response) => {
  const gzip = request.headers["accept-encoding"]?.includes("gzip") ?? false;
  const body = gzip ? packed : plain;
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
    ...(gzip ? { "content-encoding": "gzip" } : {}),
  });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`));
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});
