import type { Age, Moment } from "#contract";
import { monthText, none, periodText } from "../format.ts";
import { useWords } from "../words/index.ts";

/** How old each figure is, oldest first; amber once it is stale, and said so in words. Targets without any figure are counted below, not drawn as old. */
export function AgeList({ ages, most }: { readonly ages: readonly Age[]; readonly most: number }) {
  const { say, read, language } = useWords();
  const known = ages.filter((age) => age.months !== null).sort((a, b) => (b.months ?? 0) - (a.months ?? 0));
  const without = ages.length - known.length;
  const longest = Math.max(...known.map((age) => age.months ?? 0), 1);
  return (
    <div className="ages">
      <ul>
        {known.slice(0, most).map((age) => (
          <li key={age.target} title={read(age.say)}>
            <span className="age-name">{read(age.label)}</span>
            <span className="faint">{age.period === null ? none : periodText(age.period, language)}</span>
            <span className="age-track">
              <i className={age.stale ? "is-stale" : undefined} style={{ width: `${(72 * (age.months ?? 0)) / longest}%` }} />
              <em>
                {age.months}
                {age.stale ? ` ${say("ages.stale")}` : ""}
              </em>
            </span>
            <span className="faint number">
              {age.publishedOn === null ? none : monthText(age.publishedOn)}
              {age.publishedAssumed ? "*" : ""}
            </span>
          </li>
        ))}
      </ul>
      {without > 0 && <p className="under">{say("ages.more", { count: without })}</p>}
    </div>
  );
}

export function AgeNote({ moment, ages, most }: { readonly moment: Moment; readonly ages: readonly Age[]; readonly most: number }) {
  const { say } = useWords();
  const known = ages.filter((age) => age.months !== null).length;
  return (
    <>
      {say("ages.since", { day: moment.asOf })}
      {known > most ? ` · ${say("ages.oldest", { count: most })}` : ""}
    </>
  );
}
