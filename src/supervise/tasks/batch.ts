import { type Result, refuse } from "#kernel";
import type { Actor, AllOpened, OpeningRequest, Procedures } from "#procedure";
import { refusals } from "./refusals.ts";

/** A decision as a person settled it, ready to be proposed. */
export type SettledLine = {
  readonly title: string;
  readonly requirement: string;
  readonly lead: string;
  readonly support: readonly string[];
  readonly kind: "ordinary" | "major" | "annual";
  readonly difficulty: number;
  readonly clauses: readonly string[];
};
export type Meeting = {
  readonly name: string;
  readonly on: string;
  readonly level: "provincial-meeting" | "leading-group" | "office";
  readonly assigner: string;
};

const mostLines = 60;

/** One opening for each line; the meeting's name and day are written once and stand in all of them. */
export function openingsOf(meeting: Meeting, lines: readonly SettledLine[], key: string): readonly OpeningRequest[] {
  return lines.map(({ support, clauses, ...line }, i) => ({
    procedure: "supervision",
    values: {
      ...line,
      source: "meeting",
      basis: `${meeting.name}（${meeting.on}）第 ${i + 1} 项`,
      level: meeting.level,
      assigner: meeting.assigner,
      ...(support.length > 0 ? { support } : {}),
      ...(clauses.length > 0 ? { clauses } : {}),
    },
    key: `${key}:${i + 1}`,
    origin: { kind: "meeting", id: `${meeting.name}（${meeting.on}）` },
    clauses,
  }));
}

/** All lines become matters, or none; a dry run says what stands against each. */
export function proposeAll(
  procedures: Pick<Procedures, "openAll">,
  actor: Actor,
  {
    meeting,
    lines,
    key,
    dryRun,
  }: { readonly meeting: Meeting; readonly lines: readonly SettledLine[]; readonly key: string; readonly dryRun: boolean },
): Promise<Result<AllOpened>> | Result<AllOpened> {
  if (lines.length === 0) return refuse(refusals.noLines({}));
  if (lines.length > mostLines) return refuse(refusals.tooManyLines({ count: lines.length, most: mostLines }));
  return procedures.openAll(actor, openingsOf(meeting, lines, key), dryRun);
}
