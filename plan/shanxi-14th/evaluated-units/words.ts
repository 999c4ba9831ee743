import type { EvaluatedUnit, Label } from "#define";

type Pair = readonly [zh: string, en: string];
const label = ([zh, en]: Pair): Label => ({ zh, en });

type More = Partial<Pick<EvaluatedUnit, "since" | "until" | "level" | "partOf">> & { readonly host?: Pair; readonly note?: Pair };
/** A row of the register: id, full name, short name, region, who says so. */
export const unit =
  (subject: EvaluatedUnit["subject"]) =>
  (id: string, name: Pair, short: Pair, region: string, source: string, { host, note, ...more }: More = {}): EvaluatedUnit => ({
    id,
    subject,
    label: label(name),
    short: label(short),
    region,
    source,
    ...more,
    ...(host ? { host: label(host) } : {}),
    ...(note ? { note: label(note) } : {}),
  });

export const national: Label = { zh: "国家级", en: "National" };
export const ministerial: Label = { zh: "部级", en: "Ministerial" };
export const provincial: Label = { zh: "省级", en: "Provincial" };
