import { z } from "zod";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import { type Reader, sql } from "#store";
import type { Parts } from "./parts.ts";
import { refusals as signInRefusals } from "./refusals.ts";
import { aside } from "./trail.ts";
import type { Access, Viewer } from "./types.ts";

const mostNames = 64;
const mostBytes = 8_192;

const refusals = defineRefusals("access", {
  preferenceName: {
    kind: "invalid",
    say: ({ name }: { name: string }) => ({
      zh: `“${name}”不能作为偏好的名称：须为 1 至 64 个小写字母、数字、点或连字符。`,
      en: `"${name}" cannot name a preference; use 1 to 64 small letters, digits, dots or hyphens.`,
    }),
  },
  preferenceTooLarge: {
    kind: "too-large",
    say: ({ most }: { most: number }) => ({
      zh: `一项偏好最多 ${most} 字节，请精简后再保存。`,
      en: `A preference takes at most ${most} bytes; keep less in it.`,
    }),
  },
  tooManyPreferences: {
    kind: "conflict",
    say: ({ most }: { most: number }) => ({
      zh: `每人最多保存 ${most} 项偏好，请先清除不用的。`,
      en: `At most ${most} preferences are kept; clear one that is not used.`,
    }),
  },
});

const row = z.object({ name: z.string(), value: z.unknown() });
const rowsOf = (reader: Reader, person: string) =>
  reader.rows(sql`select name, value from access_preference where person = ${person} order by name`, row);

/** What people keep for themselves. `null` clears a name. */
export function preferencesOf(parts: Parts): Access["preferences"] {
  return {
    read: async ({ signedIn }) =>
      signedIn?.step === "nothing"
        ? Object.fromEntries((await rowsOf(parts.store, signedIn.person.id)).map(({ name, value }) => [name, value]))
        : {},
    write: (viewer, name, value) => write(parts, viewer, name, value),
  };
}

async function write(parts: Parts, { signedIn }: Viewer, name: string, value: unknown): Promise<Result<null>> {
  if (!signedIn) return refuse(signInRefusals.signedOut({}));
  if (signedIn.step !== "nothing") return refuse(signInRefusals.stepFirst({ step: signedIn.step }));
  const text = JSON.stringify(value ?? null);
  const isNamed = /^[a-z0-9][a-z0-9.-]{0,63}$/.test(name);
  const faults = [
    ...(isNamed ? [] : [refusals.preferenceName({ name: name.slice(0, 64) })]),
    ...(Buffer.byteLength(text) <= mostBytes ? [] : [refusals.preferenceTooLarge({ most: mostBytes })]),
  ];
  if (faults.length > 0) return refuse(...faults);
  const person = signedIn.person.id;
  return aside(parts.store, async (tx) => {
    if (text === "null") {
      await tx.run(sql`delete from access_preference where person = ${person} and name = ${name}`);
      return ok(null);
    }
    const kept = await rowsOf(tx, person);
    if (kept.length >= mostNames && !kept.some((one) => one.name === name)) return refuse(refusals.tooManyPreferences({ most: mostNames }));
    await tx.run(sql`insert into access_preference (person, name, value, recorded_at) values (${person}, ${name}, ${text}::jsonb, ${tx.recordedAt})
      on conflict (person, name) do update set value = excluded.value, recorded_at = excluded.recorded_at`);
    return ok(null);
  });
}
