declare module "autocannon" {
  type Histogram = { readonly average: number; readonly p50: number; readonly p99: number; readonly max: number };
  export type Run = {
    readonly requests: Histogram;
    readonly latency: Histogram;
    readonly throughput: Histogram;
    readonly errors: number;
    readonly non2xx: number;
  };
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    headers?: Record<string, string>;
  }): Promise<Run>;
}
