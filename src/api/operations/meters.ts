import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type SignInWay = "password" | "trial" | "single-sign-on" | "passkey";

/** What the platform counts of itself. Labels are names of the program's own: never a person, an address or a text that was typed. */
export type Meters = {
  readonly answered: (given: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }) => void;
  readonly refused: (code: string) => void;
  readonly cacheAsked: (hit: boolean) => void;
  readonly signIn: (way: SignInWay, granted: boolean) => void;
  /** All of it, as Prometheus reads it. */
  readonly text: () => Promise<{ readonly body: string; readonly type: string }>;
};

/** What is looked up when somebody reads the metrics. */
export type Readings = {
  /** Seconds since the cut that answers are given from. */
  readonly cutAge: () => Promise<number>;
  readonly pool: () => { readonly open: number; readonly idle: number; readonly waiting: number; readonly most: number };
};

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function openMeters(readings: Readings): Meters {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry }); // memory, the event loop's lag, garbage collection
  const durations = new Histogram({
    name: "zhixing_http_request_seconds",
    help: "Time to answer, by route as written in the program",
    labelNames: ["method", "route", "status"],
    buckets,
    registers,
  });
  const refusals = new Counter({ name: "zhixing_refusals_total", help: "Refusals told, by code", labelNames: ["code"], registers });
  const cache = new Counter({
    name: "zhixing_answer_cache_total",
    help: "Questions that kept answers were looked up for",
    labelNames: ["found"],
    registers,
  });
  const signIns = new Counter({ name: "zhixing_sign_ins_total", help: "Sign-ins tried", labelNames: ["way", "granted"], registers });
  new Gauge({
    name: "zhixing_cut_age_seconds",
    help: "Age of the cut that answers are given from",
    registers,
    async collect() {
      this.set(await readings.cutAge());
    },
  });
  new Gauge({
    name: "zhixing_database_connections",
    help: "Connections of the pool to the database",
    labelNames: ["state"],
    registers,
    collect() {
      for (const [state, count] of Object.entries(readings.pool())) this.set({ state }, count);
    },
  });
  return {
    answered: ({ method, route, status, seconds }) => durations.observe({ method, route, status: String(status) }, seconds),
    refused: (code) => refusals.inc({ code }),
    cacheAsked: (hit) => cache.inc({ found: String(hit) }),
    signIn: (way, granted) => signIns.inc({ way, granted: String(granted) }),
    text: async () => ({ body: await registry.metrics(), type: registry.contentType }),
  };
}
