import { z } from "zod";
import { type Instant, ok, type Result, refuse } from "#kernel";
import { contentChecksum, type Envelope, format } from "./envelope.ts";
import type { Port } from "./port.ts";
import { refusals } from "./refusals.ts";

const row = z.record(z.string(), z.string());
const envelope = z.object({
  format: z.literal(format),
  madeAt: z.string().transform((text) => text as Instant),
  checksum: z.string(),
  matters: z.array(row),
  answers: z.array(row),
});
const received = z.object({ envelopes: z.array(envelope).max(1000) });
const patienceMs = 30_000;
/** Far more than a night's answers; an interface that never stops sending must not fill the memory. */
const mostBytes = 50_000_000;

export type HttpSettings = {
  /** Of the interface, without a slash at its end. */
  readonly url: string;
  readonly token: string;
};

/**
 * The province's interface by HTTP: envelopes are put at `/envelopes/CHECKSUM`, so that sending again does nothing new, and got from `/envelopes`.
 * Their own message format is put around it where they have one; what is said stays the same.
 */
export function httpPort({ url, token }: HttpSettings): Port {
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
  return {
    name: "http",
    send: async (sent) => {
      const address = `${url}/envelopes/${sent.checksum}`;
      const answer = await asked(address, {
        method: "PUT",
        headers: { ...headers, "content-type": "application/json", "x-checksum": sent.checksum },
        body: JSON.stringify(sent),
      });
      return answer.ok ? ok(address) : answer;
    },
    receive: async () => {
      const answer = await asked(`${url}/envelopes`, { method: "GET", headers });
      if (!answer.ok) return answer;
      const read = received.safeParse(await jsonWithin(answer.value, mostBytes).catch(() => null));
      if (!read.success) return refuse(refusals.notOurs({ name: `${url}/envelopes` }));
      const changed = read.data.envelopes.find((one) => contentChecksum(one) !== one.checksum);
      const whole: readonly Envelope[] = read.data.envelopes;
      return changed ? refuse(refusals.fileChanged({ file: `${url}/envelopes/${changed.checksum}` })) : ok(whole);
    },
  };
}

async function jsonWithin({ body }: Response, most: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let left = most;
  for await (const chunk of body ?? []) {
    left -= chunk.length;
    if (left < 0) return null;
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

async function asked(url: string, request: RequestInit): Promise<Result<Response>> {
  try {
    const response = await fetch(url, { ...request, redirect: "error", signal: AbortSignal.timeout(patienceMs) });
    return response.ok ? ok(response) : refuse(refusals.unreachable({ url, fault: `HTTP ${response.status}` }));
  } catch (fault) {
    return refuse(refusals.unreachable({ url, fault: fault instanceof Error ? fault.message : String(fault) }));
  }
}
