import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Span } from "../work.ts";

const isCount = (number: number): boolean => Number.isInteger(number) && number > 0;
const isHour = (hour: number): boolean => Number.isInteger(hour) && hour >= 0 && hour <= 24;

/** A length of time that can be counted. */
export function ofSpan(path: string, span: Span): readonly Refusal[] {
  const [holds, text] = read(span);
  return holds ? [] : [faults.spanMalformed({ path, text })];
}

function read(span: Span): readonly [boolean, string] {
  switch (span.kind) {
    case "natural":
    case "working":
      return [isCount(span.days), String(span.days)];
    case "working-hours":
      return [isCount(span.hours), String(span.hours)];
    case "months":
      return [isCount(span.months), String(span.months)];
    case "same-day":
      return [isHour(span.until) && isHour(span.rollTo), `${span.until}/${span.rollTo}`];
    case "day-of-month":
      return [isCount(span.day) && span.day <= 31, String(span.day)];
  }
}
