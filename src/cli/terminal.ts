import type { Label, Refusal } from "#kernel";

/** Where a command writes: results to `out`, everything else to `err`, so that `--json` leaves only JSON on standard output. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTty: boolean;
  /** The command was asked for JSON: refusals, too, are then told on standard output as JSON. */
  readonly json?: boolean;
};

/** 0 done; 1 refused: the rules say no; 2 the command's words are off; 70 a fault of the program or the world. */
export const exitCodes = { done: 0, refused: 1, usage: 2, fault: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const both = ({ zh, en }: Label): string => `${zh}\n${en}\n`;

export function sayRefusals(terminal: Terminal, refusals: readonly Refusal[]): ExitCode {
  if (terminal.json) terminal.out(`${JSON.stringify({ ok: false, refusals })}\n`);
  for (const { code, say } of refusals) terminal.err(`✗ ${say.zh}\n  ${say.en}\n  [${code}]\n`);
  return exitCodes.refused;
}

const width = 28;

/** A bar redrawn in place on a terminal, one line a quarter elsewhere. */
export function progressOf(terminal: Terminal, label: Label): (done: number, total: number) => void {
  let quarter = -1;
  return (done, total) => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    if (terminal.isTty) {
      const filled = Math.round(share * width);
      terminal.err(
        `\r${label.zh} ${label.en} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total}${share === 1 ? "\n" : ""}`,
      );
    } else if (Math.floor(share * 4) > quarter) {
      quarter = Math.floor(share * 4);
      terminal.err(`${label.zh} ${label.en} ${done}/${total}\n`);
    }
  };
}

/** Columns padded by what a terminal shows: a Chinese character is two cells wide. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (text: string): number =>
    [...text].reduce(
      (sum, c) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(c) ? 2 : 1),
      0,
    );
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => cells(r[i] ?? ""))));
  return rows
    .map((r) => `${r.map((text, i) => text + " ".repeat(Math.max(0, (widths[i] ?? 0) - cells(text)))).join("  ")}`.trimEnd())
    .join("\n")
    .concat("\n");
}
