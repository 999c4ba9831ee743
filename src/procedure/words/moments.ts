import { type Day, type Instant, type Label, wallOf } from "#kernel";

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

/** No day stands in it, so every day is said with its year. */
export const noYear = "0001-01-01" as Day;

/** A day as people write it; the year where it is not that of `today`. */
export function sayDay(day: Day, today: Day): Label {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const isOther = day.slice(0, 4) !== today.slice(0, 4);
  return {
    zh: `${isOther ? `${year}年` : ""}${month}月${date}日`,
    en: `${date} ${months[month - 1] ?? ""}${isOther ? ` ${year}` : ""}`,
  };
}

/** A moment in the plan's zone, its midnight as the end of the day before. */
export function sayMoment(at: Instant, today: Day): Label {
  const { day, time } = wallOf(at);
  const said = sayDay(day, today);
  return { zh: `${said.zh}${time}`, en: `${time} on ${said.en}` };
}

/** A moment as papers give it, always with its year: `2026年3月19日24时`. */
export function sayMomentInFull(at: Instant): Label {
  const { day, time } = wallOf(at);
  const said = sayDay(day, noYear);
  const [hour, minute] = time.split(":");
  return { zh: `${said.zh}${Number(hour)}时${minute === "00" ? "" : `${minute}分`}`, en: `${time} on ${said.en}` };
}
