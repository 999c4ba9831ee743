import type { Viewer } from "#access";
import type { Attachment, Body } from "#contract";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import { isLoose, type StoredAttachment } from "#procedure";
import type { Facts } from "../parts.ts";

export const refusals = defineRefusals("files", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入保存草稿和附件的存储，请联系系统管理员。",
      en: "No store of drafts and attachments is connected here; please ask the administrator.",
    }),
  },
  unknown: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({
      zh: "没有这个附件，或您不能查看它所属的事项。请核对地址，或向办理单位索取。",
      en: "There is no such attachment, or you may not see the matter it belongs to. Check the address, or ask the unit that handles it.",
    }),
  },
  formUnknown: {
    kind: "not-found",
    say: ({ form }: { form: string }) => ({
      zh: `没有表单“${form}”。请从流程页面下载模板。`,
      en: `There is no form "${form}". Download the template from the page of procedures.`,
    }),
  },
});

export const personOf = ({ signedIn }: Viewer): string => signedIn?.person.id ?? "";

/** A file that somebody may read: of a matter they may read (of a sealed one, as one who takes part), or one of their own that waits for its matter; others learn nothing of it. */
export async function fileFor(facts: Facts, id: string, viewer: Viewer): Promise<Result<StoredAttachment>> {
  const { attachments } = facts;
  if (!attachments) return refuse(refusals.notKept({}));
  const file = await attachments.find(id);
  if (!file) return refuse(refusals.unknown({}));
  if (isLoose(file)) return file.person === personOf(viewer) ? ok(file) : refuse(refusals.unknown({}));
  if (!facts.work) return refuse(refusals.notKept({}));
  const may = await facts.work.reads.mayOpenFiles(viewer, file.matter);
  return may.ok ? ok(file) : may;
}

/** Where a matter's files go. @refuses as reading the matter does, and where somebody only reads it */
const placeIn = ({ work }: Facts, id: string, viewer: Viewer): Promise<Result<{ readonly subject: string; readonly id: string }>> =>
  work ? work.reads.mayAttach(viewer, id) : Promise.resolve(refuse(refusals.notKept({})));

/** A file as pages show it. */
export async function attachmentAnswer({ namesOf }: Facts, file: StoredAttachment): Promise<Attachment> {
  const { id, name, mediaType, bytes, digest, person, at } = file;
  const names = await namesOf?.([person]);
  return { id, name, mediaType, bytes, digest, class: file.class, by: names?.get(person) ?? "", at, href: `/api/files/${id}/content` };
}

/** @refuses files/… */
export async function uploaded(facts: Facts, body: Body<"uploadFile">, viewer: Viewer): Promise<Result<{ file: Attachment }>> {
  const { attachments } = facts;
  if (!attachments) return refuse(refusals.notKept({}));
  const matter = body.matter === null ? ok(null) : await placeIn(facts, body.matter, viewer);
  if (!matter.ok) return matter;
  const { name, class: given, content } = body;
  const stored = await attachments.add({ person: personOf(viewer), matter: matter.value, name, class: given, content });
  return stored.ok ? ok({ file: await attachmentAnswer(facts, stored.value) }) : stored;
}
