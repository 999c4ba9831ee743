import type { Cockpit } from "#contract";
import { periodText, signed, withUnit } from "../format.ts";
import { AgeList, AgeNote } from "../parts/age-list.tsx";
import { ChangeNote, ChangeParts } from "../parts/change-parts.tsx";
import { ChartPanel } from "../parts/chart-panel.tsx";
import { Panel } from "../parts/panel.tsx";
import { TickStrip } from "../parts/tick-strip.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { ageTable, changeTable, stripTable } from "./band-tables.ts";
import { WorkOrAges } from "./work-panel.tsx";

const agesShown = 8;
type Props = { readonly cockpit: Cockpit };

/** Under the targets, for the chosen one: where its change comes from, the province among the others; and who is late, what waits for me, how old every figure is. */
export const LowerBand = ({ cockpit }: Props) => (
  <div className="band">
    <ChangePanel cockpit={cockpit} />
    <StripPanel cockpit={cockpit} />
    <WorkOrAges ages={<AgePanel cockpit={cockpit} />} />
  </div>
);

const targetOf = ({ targets, focus }: Cockpit) => targets.find((row) => row.id === focus?.target);

function ChangePanel({ cockpit }: Props) {
  const words = useWords();
  const { say, read, language } = words;
  const target = targetOf(cockpit);
  const changes = cockpit.focus?.changes ?? [];
  const [first] = changes;
  if (!first || !target)
    return (
      <Panel className="band-change" title={say("change.title")} note={target && read(target.label)}>
        <p className="empty">{say("change.none")}</p>
      </Panel>
    );
  const name = first.indicator === target.indicator ? read(target.label) : read(first.label);
  const title = say("change.say", {
    name,
    period: periodText(first.toPeriod, language),
    total: withUnit(signed(first.total, first.places), first.unit, language),
  });
  return (
    <ChartPanel
      className="band-change"
      title={title}
      note={<ChangeNote change={first} of={target} />}
      chart={<ChangeParts changes={changes} region={cockpit.region.code} />}
      table={changeTable(changes, words)}
      hasLinks
    />
  );
}

function StripPanel({ cockpit }: Props) {
  const words = useWords();
  const { say, read } = words;
  const { focus, region } = cockpit;
  const strips = focus?.strips.slice(0, 3) ?? [];
  const group = strips.find((strip) => strip.position?.group)?.position?.group;
  const [first] = strips;
  if (!first)
    return (
      <Panel className="band-strips" title={say("strips.title", { region: read(region.label) })}>
        <p className="empty">{say("strips.none")}</p>
      </Panel>
    );
  const { position } = first;
  return (
    <ChartPanel
      className="band-strips"
      title={
        position
          ? say("strips.rank", { region: read(region.label), name: read(first.label), rank: position.rank, of: position.of })
          : say("strips.title", { region: read(region.label) })
      }
      note={group && say("strips.say", { group: read(group.label) })}
      chart={strips.map((strip) => <TickStrip key={`${strip.indicator} ${strip.label.zh}`} strip={strip} region={region.code} />)}
      table={stripTable(strips, words)}
      hasLinks
    />
  );
}

function AgePanel({ cockpit }: Props) {
  const words = useWords();
  const { say } = words;
  const { search } = useAddress();
  // While the plan runs the table shows one group, and ages follow it; the result sheet shows them all.
  const shown = cockpit.mode === "running" ? (search.group ?? targetOf(cockpit)?.group) : undefined;
  const inGroup = new Set(cockpit.targets.filter((row) => shown === undefined || row.group === shown).map((row) => row.id));
  const ages = cockpit.ages.filter((age) => inGroup.has(age.target));
  const known = ages.filter((age) => age.months !== null);
  const stale = known.filter((age) => age.stale).length;
  return (
    <ChartPanel
      className="band-ages"
      title={known.length === 0 ? say("ages.title") : say("ages.say", { count: stale, of: known.length })}
      note={<AgeNote moment={cockpit.moment} ages={ages} most={agesShown} />}
      chart={<AgeList ages={ages} most={agesShown} />}
      table={ageTable(ages, words)}
    />
  );
}
