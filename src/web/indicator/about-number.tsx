import type { ReactNode } from "react";
import type { BaseRate, IndicatorAnswer, Strip, TargetAnswer } from "#contract";
import type { Label } from "#kernel";
import { monthText, periodText } from "../format.ts";
import { ClauseLink, IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { moved, positionText } from "../parts/position.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { useSources } from "./use-sources.ts";

const Item = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="about-item">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

type Props = {
  readonly answer: IndicatorAnswer;
  /** On a target's page: its other rankings and what its figures leave open. */
  readonly target?: Pick<TargetAnswer, "strips" | "gaps">;
};

/** What this number is: scope, source, release, clauses, base, owner, ranks, base rate, method, open questions, and what it must not be mixed with. */
export function AboutNumber({ answer, target: page }: Props) {
  const words = useWords();
  const { say, read, language } = words;
  const { indicator, latest } = answer;
  const [target] = answer.targets;
  const forecast = answer.forecast ?? target?.forecast ?? null;
  const position = answer.position ?? target?.position ?? null;
  // Its own targets are told above; what remains are the indicators computed from it.
  const own = new Set([indicator.id, ...answer.targets.map((one) => one.id)]);
  const readers = indicator.usedBy.filter(({ id }) => !own.has(id));
  const questions = target?.openQuestions ?? [];
  return (
    <Panel className="about" title={say("about.title")}>
      <dl>
        <Scope of={indicator.scopeParts} />
        <SourceItem answer={answer} />
        <Item name={say("about.release")}>
          {say("about.release.say", { every: indicator.release.everyMonths, lag: indicator.release.lagMonths })}
          {latest.kind === "figure" &&
            ` · ${periodText(latest.period, language)} ${say("published", { on: monthText(latest.publishedOn) })}${latest.publishedAssumed ? ` (${say("assumed")})` : ""}`}
        </Item>
        {indicator.clauses.length > 0 && (
          <Item name={say("about.clauses")}>
            {indicator.clauses.map((clause) => (
              <ClauseLink key={clause.id} id={clause.id} className="block">
                §{clause.id} {read(clause.title)}
              </ClauseLink>
            ))}
          </Item>
        )}
        {target?.base && <Item name={say("about.base")}>{read(target.base.say)}</Item>}
        {target && <Item name={say("about.wording")}>{read(target.wording)}</Item>}
        <Item name={say("about.owner")}>{read((target?.owner ?? indicator.owner).label)}</Item>
        {page && page.strips.length > 0 && <Ranks strips={page.strips} />}
        {!page && position && (
          <Item name={say("about.rank")}>
            {read(position.measure)}: {positionText(position, words)}
          </Item>
        )}
        <BaseRateItem rate={answer.baseRate} list />
        <BaseRateItem rate={answer.planBaseRate} />
        {forecast && (
          <Item name={say("about.method")}>
            {forecast.errors === 0
              ? say("about.method.noErrors", { points: forecast.points })
              : say("about.method.say", { points: forecast.points, regions: forecast.errorRegions, errors: forecast.errors })}
          </Item>
        )}
        {indicator.operands.length > 0 && <Names name={say("about.operands")} of={indicator.operands} />}
        {indicator.notToMixWith.length > 0 && <Names name={say("about.notMix")} of={indicator.notToMixWith} />}
        {!page && questions.length > 0 && (
          <Item name={say("about.open")}>
            {questions.map((question) => (
              <span key={question.zh} className="block">
                {read(question)}
              </span>
            ))}
          </Item>
        )}
        {target?.settledBy && (
          <Item name={say("about.settledBy")}>
            {read(target.settledBy.figure)} · {read(target.settledBy.keeper.short)}
            {target.settledBy.expectedOn ? ` · ${target.settledBy.expectedOn}` : ""}
          </Item>
        )}
        {page && page.gaps.length > 0 && (
          <Item name={say("about.gaps")}>
            {page.gaps.map((gap) => (
              <span key={gap.zh} className="block">
                {read(gap)}
              </span>
            ))}
          </Item>
        )}
        {page && <Item name={say("about.supervision")}>{say("about.supervision.none")}</Item>}
        {!page && readers.length > 0 && <Names name={say("about.usedBy")} of={readers} />}
        {!page && indicator.codes.length > 0 && (
          <Item name={say("about.codes")}>
            <code>{indicator.codes.join(", ")}</code>
          </Item>
        )}
      </dl>
    </Panel>
  );
}

/** The note's first sentence; the rest is folded until it is asked for. */
function Scope({ of }: { readonly of: { readonly first: Label; readonly rest: Label } }) {
  const { say, read } = useWords();
  return (
    <Item name={say("about.scope")}>
      {read(of.first)}
      {read(of.rest) !== "" && (
        <details>
          <summary>{say("about.scope.rest")}</summary>
          {read(of.rest)}
        </details>
      )}
    </Item>
  );
}

/** Every ranking of the target in one line each: among all provinces, and in the group. */
function Ranks({ strips }: { readonly strips: readonly Strip[] }) {
  const { say, read, language } = useWords();
  const placed = strips.flatMap((strip) => (strip.position ? [{ name: read(strip.label), position: strip.position }] : []));
  const [first] = placed;
  if (!first) return null;
  const list = (texts: readonly string[]) => texts.join(language === "zh" ? "；" : "; ");
  const one = (name: string, rank: number, of: number, change: number | null) => `${name} ${rank}/${of} ${moved(change, say)}`.trim();
  const grouped = placed.flatMap(({ name, position }) => (position.group ? [{ name, group: position.group }] : []));
  return (
    <>
      <Item name={say("about.provinces", { count: first.position.of })}>
        {list(placed.map(({ name, position: p }) => one(name, p.rank, p.of, p.change)))}
      </Item>
      {grouped[0] && (
        <Item name={read(grouped[0].group.label)}>{list(grouped.map(({ name, group: g }) => one(name, g.rank, g.of, g.change)))}</Item>
      )}
    </>
  );
}

const mostNames = 6;

function Names({ name, of }: { readonly name: string; readonly of: IndicatorAnswer["indicator"]["usedBy"] }) {
  const { say, read, language } = useWords();
  const list = (some: typeof of) =>
    some.map(({ id, label }, i) => (
      <span key={id}>
        {i > 0 ? (language === "zh" ? "、" : ", ") : ""}
        <IndicatorLink id={id} className="">
          {read(label)}
        </IndicatorLink>
      </span>
    ));
  const rest = of.slice(mostNames);
  return (
    <Item name={name}>
      {list(of.slice(0, mostNames))}
      {rest.length > 0 && (
        <details>
          <summary>{say("about.more", { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </Item>
  );
}

function SourceItem({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, read } = useWords();
  const sources = useSources();
  const id = answer.latest.kind === "figure" ? answer.latest.source : null;
  const source = id === null ? undefined : sources.get(id);
  if (!source) return null;
  return (
    <Item name={say("about.source")}>
      <a href={source.url} target="_blank" rel="noreferrer">
        {read(source.title)}
      </a>
      {source.secondary ? ` (${say("passport.secondary")})` : ""}
    </Item>
  );
}

/** How often regions ever did it; `list` offers their names. */
function BaseRateItem({ rate, list = false }: { readonly rate: BaseRate | null; readonly list?: boolean }) {
  const { say, read, language } = useWords();
  const { change } = useAddress();
  if (!rate) return null;
  return (
    <Item name={say("about.baseRate")}>
      {say("about.baseRate.say", {
        question: read(rate.question),
        first: rate.firstPeriod,
        last: rate.lastPeriod,
        windows: rate.windows,
        years: rate.years,
        reached: rate.reached,
      })}
      {rate.fromSuchAStart &&
        ` · ${read(rate.fromSuchAStart.say)}${language === "zh" ? "：" : ": "}${rate.fromSuchAStart.reached} / ${rate.fromSuchAStart.windows}`}{" "}
      {list && (
        <button type="button" className="link" onClick={() => change({ open: "cases" })}>
          {say("about.baseRate.list")}
        </button>
      )}
    </Item>
  );
}
