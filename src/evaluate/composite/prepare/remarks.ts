import type { Label } from "#kernel";
import type { Remark } from "../state.ts";
import { listed } from "./listed.ts";

/** Makes the remarks of a room: the code is the name given, the words come from the facts. */
export function defineRemarks<T extends Record<string, (facts: never) => Label>>(
  templates: T,
): { readonly [N in keyof T]: (facts: Parameters<T[N]>[0]) => Remark } {
  const made = Object.entries(templates).map(([code, say]) => [
    code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    code,
    say as (facts: Readonly<Record<string, unknown>>) => Label,
  ]) as readonly (readonly [string, string, (facts: Readonly<Record<string, unknown>>) => Label])[];
  return Object.fromEntries(
    made.map(([code, name, say]) => [name, (facts: Readonly<Record<string, unknown>>) => ({ code, facts, say: say(facts) })]),
  ) as never;
}

/** What was ruled while data were prepared. */
export const remarks = defineRemarks({
  notDivided: ({ id, denominator, count }: { id: string; denominator: string; count: number }) => ({
    zh: `指标“${id}”有 ${count} 个数因分母“${denominator}”缺失或为零而按缺失处理。`,
    en: `${count} value(s) of "${id}" count as missing because the denominator "${denominator}" is missing or zero.`,
  }),
  rowsDropped: ({ rows }: { rows: readonly string[] }) => ({
    zh: `数据不足，未参加评价：${listed(rows).zh}。`,
    en: `Left out for want of data: ${listed(rows).en}.`,
  }),
  notFilled: ({ id, count }: { id: string; count: number }) => ({
    zh: `指标“${id}”有 ${count} 个缺失值没有可依据的数据，仍为缺失。`,
    en: `${count} missing value(s) of "${id}" could not be filled: there is nothing to fill them from.`,
  }),
  emNotConverged: ({ node, rounds }: { node: string; rounds: number }) => ({
    zh: `“${node}”下的期望最大化填补迭代 ${rounds} 次仍未收敛，用的是最后一次的结果。`,
    en: `Expectation-maximisation below "${node}" had not settled after ${rounds} rounds; the last round is used.`,
  }),
  emRedundant: ({ node, ids }: { node: string; ids: readonly string[] }) => ({
    zh: `“${node}”下的这些指标可由其他指标线性推出，未另作填补依据：${listed(ids).zh}。`,
    en: `These indicators below "${node}" follow from the others exactly and add nothing to fill from: ${listed(ids).en}.`,
  }),
  emConstant: ({ node, ids }: { node: string; ids: readonly string[] }) => ({
    zh: `“${node}”下的这些指标已有数据取值相同，缺失处按同值填补：${listed(ids).zh}。`,
    en: `These indicators below "${node}" have one value wherever there is one, and were filled with it: ${listed(ids).en}.`,
  }),
});
