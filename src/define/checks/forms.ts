import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Plan } from "../words.ts";
import type { Form, NoticeTemplate } from "../work.ts";
import { label, ofFields } from "./fields.ts";
import { type Check, missing } from "./known.ts";
import { idsAmong } from "./names.ts";

/** What a notice's words are filled from. */
const placeholders = ["number", "title", "unit", "due", "actor", "reason"] as const;

/** Forms and notices stand by themselves: fields, choices, versions, words. */
export const checkForms: Check = (plan, known) => [
  ...ofVersions(plan),
  ...plan.forms.flatMap((form) => {
    const path = `forms/${form.id}@${form.version}`;
    return [
      ...(form.clauses.length === 0 ? [faults.citesNothing({ path })] : missing(known, "clause", `${path}/clauses`, form.clauses)),
      ...label(path, form),
      ...ofFields(path, form.fields),
    ];
  }),
  ...idsAmong("notice", "notices", plan.notices),
  ...plan.notices.flatMap(ofNotice),
];

/** A form that was used once is there for ever: its versions count from one, each once. */
function ofVersions({ forms }: Plan): readonly Refusal[] {
  const versions = new Map<string, number[]>();
  for (const { id, version } of forms) versions.set(id, [...(versions.get(id) ?? []), version]);
  return [
    ...idsAmong(
      "form",
      "forms",
      [...versions.keys()].map((id) => ({ id })),
    ),
    ...[...versions].flatMap(([id, found]) => [
      ...twice(id, found),
      ...([...new Set(found)].sort((a, b) => a - b).every((version, at) => version === at + 1)
        ? []
        : [faults.formVersionGap({ path: `forms/${id}`, found })]),
    ]),
  ];
}

const twice = (id: string, found: readonly number[]): readonly Refusal[] =>
  [...new Set(found.filter((version, at) => found.indexOf(version) !== at))].map((version) =>
    faults.idTwice({ path: `forms/${id}@${version}`, id: `${id}@${version}`, kind: "form" }),
  );

export const refOf = ({ id, version }: Form): string => `${id}@${version}`;

function ofNotice(notice: NoticeTemplate): readonly Refusal[] {
  const path = `notices/${notice.id}`;
  const namesIn = (text: string): readonly string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const say: Partial<NoticeTemplate["say"]> = notice.say ?? {};
  const [zh, en] = [namesIn(say.zh ?? ""), namesIn(say.en ?? "")];
  const all = [...new Set([...zh, ...en])];
  const known: readonly string[] = placeholders;
  return [
    ...label(path, notice),
    ...label(path, { label: notice.say }),
    ...all.filter((name) => !known.includes(name)).map((name) => faults.unknownPlaceholder({ path: `${path}/say`, name, known })),
    ...all
      .filter((name) => zh.includes(name) !== en.includes(name))
      .map((name) => faults.placeholdersDiffer({ path: `${path}/say`, name })),
  ];
}
