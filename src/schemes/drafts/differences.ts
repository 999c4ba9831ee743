import type { SchemeDifference, SchemeNodeBody } from "#contract";
import { canonicalJson, type Label } from "#kernel";
import { sayFactor, sayStep } from "../live/method-words.ts";
import type { SchemeContent } from "../texts.ts";

type Change = SchemeDifference["changes"][number];
const label = (zh: string, en: string): Label => ({ zh, en });
const asText = (value: unknown): Label | null =>
  value === undefined ? null : both(typeof value === "string" ? value : canonicalJson(value));
const both = (text: string): Label => ({ zh: text, en: text });

/** What differs between two texts, place by place, in words. */
export function differencesOf(before: SchemeContent, after: SchemeContent): readonly Change[] {
  return [
    ...fields("scheme", after.label, [
      [label("名称", "Title"), before.label, after.label],
      [label("用途", "Purpose"), before.purpose, after.purpose],
      [label("依据条款", "Clauses"), both(before.clauses.join("、")), both(after.clauses.join("、"))],
      [label("评价对象", "Units"), asText(before.units), asText(after.units)],
      [label("起始年份", "First period"), asText(before.since), asText(after.since)],
      [label("可追溯年数", "Years reached back"), asText(before.reachBack), asText(after.reachBack)],
      [label("权重依据", "Why these weights"), before.weighting ?? null, after.weighting ?? null],
    ]),
    ...ofTree(before, after),
    ...ofSteps(before, after),
  ];
}

type Field = readonly [field: Label, before: Label | null, after: Label | null];
const fields = (place: string, named: Label, given: readonly Field[]): readonly Change[] =>
  given
    // A text that was kept comes back with its keys in another order.
    .filter(([, before, after]) => canonicalJson(before) !== canonicalJson(after))
    .map(([field, before, after]) => ({ place, label: named, what: "changed", field, before, after }));

function ofTree({ tree: before }: SchemeContent, { tree: after }: SchemeContent): readonly Change[] {
  const [old, now] = [new Map(before.map((node) => [node.id, node])), new Map(after.map((node) => [node.id, node]))];
  const indicator = label("指标", "Node");
  return [
    ...before.flatMap(({ id, label: named }): readonly Change[] =>
      now.has(id) ? [] : [{ place: id, label: named, what: "dropped", field: indicator, before: named, after: null }],
    ),
    ...after.flatMap((node): readonly Change[] => {
      const was = old.get(node.id);
      if (!was) return [{ place: node.id, label: node.label, what: "added", field: indicator, before: null, after: node.label }];
      return fields(node.id, node.label, nodeFields(was as SchemeNodeBody, node as SchemeNodeBody));
    }),
  ];
}

const directions = { higher: label("越大越好", "More is better"), lower: label("越小越好", "Less is better") } as const;
function nodeFields(before: SchemeNodeBody, after: SchemeNodeBody): readonly Field[] {
  const better = ({ leaf }: SchemeNodeBody): Label | null => (leaf ? directions[leaf.better] : null);
  return [
    [label("名称", "Name"), before.label, after.label],
    [label("上级", "Parent"), asText(before.parent), asText(after.parent)],
    [label("权重", "Weight"), asText(before.weight), asText(after.weight)],
    [label("方向", "Direction"), better(before), better(after)],
    [label("读取的指标", "Indicator read"), asText(before.leaf?.indicator), asText(after.leaf?.indicator)],
    [label("读取方式", "How it is read"), asText(before.leaf?.reading), asText(after.leaf?.reading)],
    [label("采集要求", "What is collected"), before.leaf?.collected?.say ?? null, after.leaf?.collected?.say ?? null],
    [label("目标值", "Target"), asText(before.leaf?.target), asText(after.leaf?.target)],
    [label("依据", "Basis"), before.leaf?.basis ?? null, after.leaf?.basis ?? null],
  ];
}

function ofSteps(before: SchemeContent, after: SchemeContent): readonly Change[] {
  const steps = ({ method }: SchemeContent) =>
    method.steps.map((step) => ({ key: canonicalJson(step), say: sayStep(step), place: step.step }));
  const factors = ({ method, tree }: SchemeContent) =>
    (method.factors ?? []).map((factor) => ({ key: canonicalJson(factor), say: sayFactor(factor, tree), place: factor.id }));
  return [
    ...lists(label("方法步骤", "Step of the method"), steps(before), steps(after)),
    ...lists(label("不确定因素", "Factor of uncertainty"), factors(before), factors(after)),
  ];
}

type Said = { readonly key: string; readonly say: Label; readonly place: string };
/** Entries that only one of two lists has; one in each at the same place is a change. */
function lists(field: Label, before: readonly Said[], after: readonly Said[]): readonly Change[] {
  const gone = before.filter(({ key }) => !after.some((other) => other.key === key));
  const come = after.filter(({ key }) => !before.some((other) => other.key === key));
  const both = gone.flatMap((old) => come.filter(({ place }) => place === old.place).map((now) => [old, now] as const));
  const paired = new Set(both.flat());
  return [
    ...both.map(([old, now]): Change => {
      // Words leave out what is seldom changed: where they say the same, the text itself is shown.
      const plain = old.say.zh === now.say.zh;
      const [was, is] = plain ? [asText(JSON.parse(old.key)), asText(JSON.parse(now.key))] : [old.say, now.say];
      return { place: now.place, label: now.say, what: "changed", field, before: was, after: is };
    }),
    ...gone
      .filter((one) => !paired.has(one))
      .map(({ place, say }): Change => ({ place, label: say, what: "dropped", field, before: say, after: null })),
    ...come
      .filter((one) => !paired.has(one))
      .map(({ place, say }): Change => ({ place, label: say, what: "added", field, before: null, after: say })),
  ];
}
