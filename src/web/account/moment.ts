const form = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" });

/** An instant as a clock on the plan's wall shows it: `2026-03-01 09:05`. */
export const momentText = (instant: string): string => form.format(new Date(instant));
