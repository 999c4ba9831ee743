/**
 * Where a table's rows stand on a distributed database; each table of the schema is in exactly one class.
 * `distributed`: by `subject_id`, all such tables side by side. `own-key`: by another text column, in a group of its own.
 * `reference`: a copy on every node. `local`: on the coordinator alone, plain PostgreSQL.
 */
export type TableClass =
  | { readonly class: "distributed"; readonly by: "subject_id" }
  | { readonly class: "own-key"; readonly by: string }
  | { readonly class: "reference" }
  | { readonly class: "local" };

const distributed = { class: "distributed", by: "subject_id" } as const;
const ownKey = (by: string): TableClass => ({ class: "own-key", by });
const local = { class: "local" } as const;

/** Every table of the schema, in an order in which each comes after those it refers to; a table's owner adds its line with the migration. */
export const manifest: Readonly<Record<string, TableClass>> = {
  schema_migration: local,
  stamp: local,
  audit_event: distributed,
  audit_root: local,
  observation: distributed,
  loaded_file: local,
  ledger_entry: distributed,
  account_rollup: ownKey("region"),
  file_blob: ownKey("digest"),
  brief: ownKey("code"),
  paper_issue: ownKey("code"),
  feedback: distributed,
  feedback_act: distributed,
  feedback_contact: distributed,
  matter: distributed,
  matter_event: distributed,
  matter_party: distributed,
  matter_file: distributed,
  form_draft: local,
  matter_deadline: local,
  matter_turn: ownKey("desk"),
  matter_reach: ownKey("key"),
  matter_tally: ownKey("desk"),
  matter_counter: ownKey("prefix"),
  notice: ownKey("desk"),
  notice_read: ownKey("person"),
  notice_sent: ownKey("channel"),
  claim: ownKey("value"),
  supervision_binding: ownKey("number"),
  supervision_exchange: ownKey("checksum"),
  alert: distributed,
  alert_event: distributed,
  plan_revision: distributed,
  plan_check: local,
  scheme_text: distributed,
  scheme_trial: distributed,
  scheme_evidence: distributed,
  scheme_ballot: distributed,
  scheme_vote: distributed,
  release_bundle: distributed,
  release_key: { class: "reference" },
  commission_grant: distributed,
  commission_grant_end: distributed,
  commission_read: distributed,
  assessment_sheet: distributed,
  collected_sheet: distributed,
  vetting_evidence: ownKey("checksum"),
  access_person: local,
  access_password: local,
  access_appointment: local,
  access_delegation: local,
  access_session: local,
  access_try: local,
  access_place: local,
  access_passkey: local,
  access_challenge: local,
  access_binding: local,
  access_preference: local,
};

/** Tables the program may add to and read, never change: by the rights of its role, not by good behaviour. */
export const appendOnly: readonly string[] = [
  "audit_event",
  "audit_root",
  "observation",
  "ledger_entry",
  "file_blob",
  "brief",
  "paper_issue",
  "commission_grant",
  "commission_grant_end",
  "commission_read",
  "feedback",
  "feedback_act",
  "matter_event",
  "plan_revision",
  "plan_check",
  "scheme_text",
  "scheme_trial",
  "scheme_evidence",
  "scheme_ballot",
  "scheme_vote",
  "release_bundle",
  "release_key",
  "assessment_sheet",
  "collected_sheet",
  "vetting_evidence",
  "notice",
  "supervision_exchange",
  "alert",
  "alert_event",
];
