import { isDay, type Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Plan } from "../words.ts";
import type { Procedure } from "../work.ts";
import { ofChildren } from "./children.ts";
import { ofDeadlines } from "./deadlines.ts";
import { label, ofField } from "./fields.ts";
import { type Ground, groundOf } from "./ground.ts";
import { type Check, missing } from "./known.ts";
import { idsAmong, unknownAmong } from "./names.ts";
import { ofPrefills } from "./prefills.ts";
import { ofStates } from "./states.ts";
import { ofTellings, ofTransitions } from "./transitions.ts";

const prefixPattern = /^[A-Z]{2,4}$/;

/** Procedures name what there is, lead somewhere, and keep the three duties apart. */
export const checkProcedures: Check = (plan, known) => [
  ...idsAmong("procedure", "procedures", plan.procedures),
  ...prefixes(plan),
  ...plan.procedures.flatMap((procedure) => {
    const path = `procedures/${procedure.id}`;
    return [
      ...(procedure.clauses.length === 0
        ? [faults.citesNothing({ path })]
        : missing(known, "clause", `${path}/clauses`, procedure.clauses)),
      ...label(path, procedure),
      ...ofVersions(procedure),
      ...procedure.versions.flatMap((_, at) => groundOf(plan, known, procedure, at)).flatMap(ofVersion),
    ];
  }),
  ...ofLights(plan),
];

function prefixes({ procedures }: Plan): readonly Refusal[] {
  return procedures.flatMap(({ id, prefix }) => {
    const path = `procedures/${id}/prefix`;
    const sharing = procedures.filter((one) => one.prefix === prefix).map((one) => one.id);
    return [
      ...(prefixPattern.test(prefix) ? [] : [faults.prefixMalformed({ path, prefix })]),
      ...(sharing.length > 1 && sharing[0] === id ? [faults.prefixTwice({ path, prefix, procedures: sharing })] : []),
    ];
  });
}

/** Versions follow each other, each from its own day; the last one has no end. */
function ofVersions({ id, versions }: Procedure): readonly Refusal[] {
  const path = `procedures/${id}/versions`;
  const days: readonly string[] = versions.map(({ from }) => from);
  if (days.length === 0) return [faults.versionsMissing({ path })];
  return days.flatMap((from, at) => {
    const previous = days[at - 1];
    return [
      ...(isDay(from) ? [] : [faults.dayMalformed({ path: `${path}/${at}`, text: from })]),
      ...(previous === undefined || from > previous ? [] : [faults.versionsOutOfOrder({ path: `${path}/${at}`, from, previous })]),
    ];
  });
}

function ofVersion(ground: Ground): readonly Refusal[] {
  const { path, version, known, parts } = ground;
  return [
    ...unknownAmong("form", `${path}/form`, [version.form], ground.forms),
    ...(ground.forms.has(version.form) ? ofOpening(ground) : []),
    ...missing(known, "role", `${path}/opensBy`, version.opensBy),
    ...unknownAmong("part", `${path}/lead`, [version.lead], parts),
    ...ofParts(ground),
    ...ofStates(ground),
    ...ofTransitions(ground),
    ...ofDeadlines(ground),
    ...ofTellings(ground, `${path}/tells`, version.tells ?? []),
    ...ofChildren(ground, `${path}/opens`, version.opens ?? [], ground.fields),
    ...ofPrefills(ground),
  ];
}

/** Title, due day and weight stand in fields of the kind that can hold them. */
function ofOpening({ path, version, forms }: Ground): readonly Refusal[] {
  const fields = new Map((forms.get(version.form)?.fields ?? []).map((field) => [field.id, field]));
  const given = [
    ["title", version.title, ["text"]],
    ["dueField", version.dueField, ["day"]],
    ["weightField", version.weightField, ["whole"]],
  ] as const;
  return given.flatMap(([name, id, kinds]) => (id === undefined ? [] : ofField(`${path}/${name}`, id, fields, kinds)));
}

function ofParts({ path, plan, version, known, fields }: Ground): readonly Refusal[] {
  const duty = new Map(plan.roles.map((role) => [role.id, role.duty]));
  return [
    ...idsAmong("part", `${path}/parts`, version.parts),
    ...version.parts.flatMap((part) => {
      const place = `${path}/parts/${part.id}`;
      const { held, roles } = part;
      const duties = [...new Set(roles.flatMap((role) => duty.get(role) ?? []))];
      return [
        ...label(place, part),
        ...(held.by === "unit" ? missing(known, "unitOfGovernment", `${place}/held`, [held.unit]) : []),
        ...(held.by === "field" ? ofField(`${place}/held`, held.field, fields, ["reference"]) : []),
        ...(roles.length === 0 ? [faults.partWithoutRoles({ path: place })] : missing(known, "role", `${place}/roles`, roles)),
        ...(duties.length > 1 ? [faults.dutiesMixed({ path: place, duties })] : []),
      ];
    }),
  ];
}

const minutesOfDay = 1440;

function ofLights({ lights, officeHours }: Plan): readonly Refusal[] {
  const crossed = (["lag", "returns"] as const).filter((name) => !(lights[name].yellow > 0 && lights[name].yellow < lights[name].red));
  return [
    ...crossed.map((name) => faults.thresholdsCrossed({ path: `lights/${name}`, ...lights[name] })),
    ...officeHours.spans.flatMap(({ from, until }, at) => {
      const earliest = officeHours.spans[at - 1]?.until ?? 0;
      const holds = from >= earliest && until > from && until <= minutesOfDay;
      return holds ? [] : [faults.officeHoursMalformed({ path: `officeHours/spans/${at}`, from, until })];
    }),
  ];
}
