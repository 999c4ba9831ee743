import { defineRefusals } from "#kernel";
import type { At } from "./words.ts";

/** Faults of the register of evaluated units. */
export const registering = defineRefusals("define", {
  unitIsRegion: {
    kind: "conflict",
    say: ({ path, id }: At<{ id: string }>) => ({
      zh: `${path}：评价对象的代号“${id}”与行政区划代码相同。请另取代号。`,
      en: `${path}: the unit's id "${id}" is the code of a region. Give it another id.`,
    }),
  },
  unitTwice: {
    kind: "conflict",
    say: ({ path, name }: At<{ name: string }>) => ({
      zh: `${path}：同类同地已有“${name}”。请只保留一条，或写明终止时间。`,
      en: `${path}: another unit of this kind and place has the name "${name}". Keep one, or say when the other ended.`,
    }),
  },
  unitNoWhole: {
    kind: "invalid",
    say: ({ path, id }: At<{ id: string }>) => ({
      zh: `${path}：“${id}”不是同类评价对象，或它自身也从属于别的对象，不能作为所属整体。请改正。`,
      en: `${path}: "${id}" is no unit of this kind, or is itself a part of another, and cannot be the whole. Correct it.`,
    }),
  },
  unitNotOneself: {
    kind: "conflict",
    say: ({ path, id }: At<{ id: string }>) => ({
      zh: `${path}：“${id}”已由其他单位对应，或从属于别的评价对象、不单独考核。请只保留一个单位，或改为对应其所属整体。`,
      en: `${path}: "${id}" is administered by another unit as well, or is a part of another and not assessed by itself. Keep one unit, or name the whole.`,
    }),
  },
  unitEndsFirst: {
    kind: "conflict",
    say: ({ path, since, until }: At<{ since: string; until: string }>) => ({
      zh: `${path}：终止时间 ${until} 不晚于起始时间 ${since}。请核对。`,
      en: `${path}: it ends (${until}) no later than it begins (${since}). Check both.`,
    }),
  },
});
