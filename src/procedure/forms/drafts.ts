import { z } from "zod";
import { defineRefusals, type Instant, ok, type Result, refuse } from "#kernel";
import { type Store, sql } from "#store";
import type { Values } from "../types.ts";

const refusals = defineRefusals("form", {
  draftTooLarge: {
    kind: "too-large",
    say: ({ most }: { most: number }) => ({
      zh: `草稿超过 ${most} 个字符，未能保存。请先提交已填内容，或把长材料改为附件。`,
      en: `The draft is longer than ${most} characters and was not saved. Send what is filled in, or attach long material.`,
    }),
  },
});

const mostCharacters = 50_000;
const mostDrafts = 100;

export type Draft = { readonly values: Values; readonly savedAt: Instant };
/** What somebody has begun to fill in. Nobody else reads it. */
export type FormDrafts = {
  readonly read: (key: DraftKey) => Promise<Draft | undefined>;
  /** @refuses form/draftTooLarge */
  readonly save: (key: DraftKey, values: Values) => Promise<Result<Draft>>;
  readonly drop: (key: DraftKey) => Promise<void>;
};
/** `about`: the matter it is an act on, or `new` and what it arises from. */
export type DraftKey = { readonly person: string; readonly form: string; readonly about: string };

const draftRow = z.object({
  values: z.record(z.string(), z.unknown()),
  savedAt: z.string().transform((text) => text as Instant),
});

export function openFormDrafts(store: Store): FormDrafts {
  return {
    read: async ({ person, form, about }) => {
      const [found] = await store.rows(
        sql`select fields as values, saved_at as "savedAt" from form_draft where person = ${person} and form = ${form} and about = ${about}`,
        draftRow,
      );
      return found;
    },
    save: async ({ person, form, about }, values) => {
      const text = JSON.stringify(values);
      if (text.length > mostCharacters) return refuse(refusals.draftTooLarge({ most: mostCharacters }));
      const savedAt = await store.transaction(
        async (tx) => {
          await tx.run(sql`insert into form_draft (person, form, about, fields, saved_at)
            values (${person}, ${form}, ${about}, ${text}::jsonb, ${tx.recordedAt})
            on conflict (person, form, about) do update set fields = excluded.fields, saved_at = excluded.saved_at`);
          // Old ones make room, so that nobody's drafts grow without end.
          await tx.run(sql`delete from form_draft d using (
              select form, about from form_draft where person = ${person} order by saved_at desc, form, about offset ${mostDrafts}
            ) old where d.person = ${person} and d.form = old.form and d.about = old.about`);
          return tx.recordedAt;
        },
        "read-committed",
        "stays",
      );
      return ok({ values, savedAt });
    },
    drop: async ({ person, form, about }) => {
      await store.transaction(
        (tx) => tx.run(sql`delete from form_draft where person = ${person} and form = ${form} and about = ${about}`),
        "read-committed",
        "stays",
      );
    },
  };
}
