import type { Cockpit } from "#contract";
import { AgeList, AgeNote } from "../parts/age-list.tsx";
import { ChangeNote, ChangeParts } from "../parts/change-parts.tsx";
import { Panel } from "../parts/panel.tsx";
import { TickStrip } from "../parts/tick-strip.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

const agesShown = 8;

/** Under the targets, for the chosen one: where its change comes from, the province among the others, and how old every figure is. */
export function LowerBand({ cockpit }: { readonly cockpit: Cockpit }) {
  const { say, read } = useWords();
  const { search } = useAddress();
  const { focus, region } = cockpit;
  const target = cockpit.targets.find((row) => row.id === focus?.target);
  const [first] = focus?.changes ?? [];
  const group = focus?.strips.find((strip) => strip.position?.group)?.position?.group;
  // While the plan runs the table shows one group, and ages follow it; the result sheet shows them all.
  const shown = cockpit.mode === "running" ? (search.group ?? target?.group) : undefined;
  const inGroup = new Set(cockpit.targets.filter((row) => shown === undefined || row.group === shown).map((row) => row.id));
  const ages = cockpit.ages.filter((age) => inGroup.has(age.target));
  return (
    <div className="band">
      <Panel
        className="band-change"
        title={say("change.title")}
        note={first && target ? <ChangeNote change={first} of={target} /> : target && read(target.label)}
      >
        {first ? <ChangeParts changes={focus?.changes ?? []} region={region.code} /> : <p className="empty">{say("change.none")}</p>}
      </Panel>
      <Panel
        className="band-strips"
        title={say("strips.title", { region: read(region.label) })}
        note={group && say("strips.say", { group: read(group.label) })}
      >
        {focus && focus.strips.length > 0 ? (
          focus.strips
            .slice(0, 3)
            .map((strip) => <TickStrip key={`${strip.indicator} ${strip.label.zh}`} strip={strip} region={region.code} />)
        ) : (
          <p className="empty">{say("strips.none")}</p>
        )}
      </Panel>
      <Panel className="band-ages" title={say("ages.title")} note={<AgeNote moment={cockpit.moment} ages={ages} most={agesShown} />}>
        <AgeList ages={ages} most={agesShown} />
      </Panel>
    </div>
  );
}
