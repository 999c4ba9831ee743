import { addDays, type Day, dayOf, type Instant, type Label, startOf } from "#kernel";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day as people write it; the year where it is not that of `today`. */
export function sayDay(day: Day, today: Day): Label {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const isOther = day.slice(0, 4) !== today.slice(0, 4);
  return {
    zh: `${isOther ? `${year}年` : ""}${month}月${date}日`,
    en: `${date} ${months[month - 1] ?? ""}${isOther ? ` ${year}` : ""}`,
  };
}

/** A moment in the plan's zone. Midnight is written as the end of the day before: what is due then may be done all that day. */
export function sayMoment(at: Instant, today: Day): Label {
  const day = dayOf(at);
  const minutes = (Date.parse(at) - Date.parse(startOf(day))) / 60_000;
  const isMidnight = minutes === 0;
  const said = sayDay(isMidnight ? addDays(day, -1) : day, today);
  const two = (n: number): string => String(n).padStart(2, "0");
  const clock = isMidnight ? "24:00" : `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;
  return { zh: `${said.zh}${clock}`, en: `${clock} on ${said.en}` };
}
