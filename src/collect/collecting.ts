import type { SchemeSubject } from "#define";
import { type Day, ok, type Result, refuse } from "#kernel";
import { checkedSheet, handIn, saidFaults } from "./hand-in.ts";
import { sheetMatter, unitLabel } from "./matters.ts";
import { pageAnswer, readsOf, unitsOfActor } from "./page.ts";
import { isRegistered, leavesAsked, type Parts, type SchemeAsked } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { registerAnswer } from "./register/answer.ts";
import { holding, keyOf } from "./sheet/holding.ts";
import { sheetOf } from "./sheet/rows.ts";
import { cellsInTemplate, templateTable } from "./sheet/template.ts";
import type { Collecting } from "./types.ts";
import { unitsAsked } from "./units.ts";
import { openWorlds } from "./world.ts";
import { yearsEnded } from "./years.ts";

/** The register of evaluated units, and figures collected for them, over one store and plan. */
export function openCollecting(parts: Parts): Collecting {
  const { plan, store } = parts;
  const worlds = openWorlds(store, plan);

  async function schemeNamed(id: string, day: Day): Promise<Result<SchemeAsked>> {
    const found = (await parts.schemesOn(day)).find((one) => one.id === id);
    return found ? ok(found) : refuse(refusals.unknownScheme({ id: id.slice(0, 60) }));
  }

  return {
    world: async (figures) => {
      const { register, held } = await worlds.at(figures);
      const figuresOf = (subject: SchemeSubject, knownAt: Day | null) => {
        const byKey = held(subject, knownAt);
        return {
          all: () => byKey.values(),
          find: (leaf: string, unit: string, period: string) => byKey.get(keyOf(leaf, unit, period)),
        };
      };
      return { units: register.units, unit: register.unit, figures: figuresOf };
    },
    register: async (context, actor, kind) => ok(await registerAnswer(parts, context, await worlds.at(context.figures), actor, kind)),
    page: async (context, actor, { scheme: id, period = yearsEnded(plan, context.asOf)[0] ?? context.asOf.slice(0, 4) }) => {
      const schemes = await parts.schemesOn(context.asOf);
      const scheme = id === "-" ? firstFor(schemes, unitsOfActor(parts, actor)) : schemes.find((one) => one.id === id);
      if (!scheme) return refuse(refusals.unknownScheme({ id: id.slice(0, 60) }));
      if (!/^\d{4}$/.test(period)) return refuse(refusals.periodMalformed({ period }));
      return ok(await pageAnswer(parts, { context, world: await worlds.at(context.figures), scheme, schemes, actor, period }));
    },
    history: async (context, actor, { scheme: id, leaf, unit, period }) => {
      const scheme = await schemeNamed(id, context.asOf);
      if (!scheme.ok) return scheme;
      const keeper = leavesAsked(scheme.value).find((one) => one.id === leaf)?.keeper ?? "";
      if (!readsOf(parts, actor)(keeper)) return refuse(refusals.withheld({ keeper: unitLabel(plan, keeper) }));
      const { subject } = scheme.value;
      const { sheets } = await worlds.at(context.figures);
      const holds = holding(plan, sheets, subject, context.knownAt).get(keyOf(leaf, unit, period));
      const rows = sheets
        .filter(({ body, on }) => body.subject === subject && body.period === period && (context.knownAt === null || on <= context.knownAt))
        .flatMap(({ body, matter, number, on }) =>
          body.cells
            .filter((cell) => cell.leaf === leaf && cell.unit === unit)
            .map(({ value, reason }) => {
              const isHeld = holds?.matter === matter;
              return { value, matter, number, on, keeper: unitLabel(plan, body.keeper), reason, holds: isHeld };
            }),
        );
      return ok({ rows: rows.toReversed() });
    },
    handIn: async (context, actor, given) => {
      const scheme = await schemeNamed(given.scheme, context.today);
      return scheme.ok ? handIn(parts, await worlds.now(), actor, scheme.value, given) : scheme;
    },
    sheet: async (context, id) => {
      const matter = await sheetMatter(store, id);
      const checksum = String(matter?.fields.sheet ?? "");
      const body = matter && (await sheetOf(store, id, checksum));
      if (!body) return refuse(refusals.unknownSheet({}));
      const scheme = (await parts.schemesOn(context.today)).find((one) => one.id === body.scheme);
      const nodes = new Map((scheme?.tree ?? []).map((node) => [node.id, node]));
      const { register } = await worlds.now();
      const nameOf = (unit: string) => register.unit(unit)?.label ?? plan.region(unit)?.label ?? { zh: unit, en: unit };
      return ok({
        scheme: { id: body.scheme, label: scheme?.label ?? { zh: body.scheme, en: body.scheme } },
        period: body.period,
        keeper: { id: body.keeper, label: unitLabel(plan, body.keeper) },
        checksum,
        cells: body.cells.map(({ leaf, unit, measure, before, value, reason }) => ({
          leaf: { id: leaf, label: nodes.get(leaf)?.label ?? { zh: leaf, en: leaf } },
          unit: { id: unit, label: nameOf(unit) },
          measure: nodes.get(leaf)?.leaf?.collected?.unit ?? { zh: measure, en: measure },
          before,
          value,
          reason,
        })),
      });
    },
    template: async (context, actor, { scheme: id, period, keeper, language }) => {
      const scheme = await schemeNamed(id, context.today);
      if (!scheme.ok) return scheme;
      if (!readsOf(parts, actor)(keeper)) return refuse(refusals.withheld({ keeper: unitLabel(plan, keeper) }));
      const world = await worlds.at(context.figures);
      const held = world.held(scheme.value.subject, null);
      const units = unitsAsked(plan, world, scheme.value, period, context.today);
      return ok(templateTable({ scheme: scheme.value, units, held, period, keeper, language }));
    },
    read: async (context, { scheme: id, period, keeper }, rows) => {
      const scheme = await schemeNamed(id, context.today);
      if (!scheme.ok) return scheme;
      const cells = cellsInTemplate(rows, { scheme: id, period });
      if (!cells.ok) return cells;
      const checked = checkedSheet(parts, await worlds.now(), { scheme: scheme.value, period, keeper }, cells.value);
      const asked = new Set(leavesAsked(scheme.value).map((leaf) => leaf.id));
      return ok({
        cells: cells.value.filter(({ leaf }) => asked.has(leaf)),
        refusals: checked.ok ? [] : saidFaults(checked.refusals),
      });
    },
  };
}

/** The scheme that asks something of whoever looks; the first that asks anything of anybody where none does. Zones and the like before regions. */
function firstFor(schemes: readonly SchemeAsked[], mine: ReadonlySet<string>): SchemeAsked | undefined {
  const asking = schemes.filter((scheme) => leavesAsked(scheme).length > 0);
  const inOrder = [...asking.filter(({ subject }) => isRegistered(subject)), ...asking];
  return inOrder.find((scheme) => leavesAsked(scheme).some(({ keeper }) => mine.has(keeper))) ?? inOrder[0];
}
