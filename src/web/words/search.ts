import type { Label } from "#kernel";

export const searchWords = {
  "search.button": { zh: "检索", en: "Search" },
  "search.title": { zh: "检索", en: "Search" },
  "search.titleOf": { zh: "检索“{{q}}”", en: "Search “{{q}}”" },
  "search.placeholder": {
    zh: "指标、目标、条款、地区、来源、页面、事项",
    en: "Indicators, targets, clauses, regions, sources, pages, matters",
  },
  "search.hint": {
    zh: "可用汉字、拼音、首字母、英文、指标代码、条款号或行政区划代码；有错字也能找到。",
    en: "By Chinese, pinyin or its initials, English, indicator code, clause number or region code; slips of the keyboard are forgiven.",
  },
  "search.hits": { zh: "检索结果", en: "What was found" },
  "search.recent": { zh: "最近打开", en: "Opened lately" },
  "search.none": {
    zh: "没有找到与“{{q}}”相近的内容，请换一个说法，或少写几个字。",
    en: "Nothing near “{{q}}” was found; try another word, or fewer.",
  },
  "search.all": { zh: "查看全部 {{count}} 条", en: "See all {{count}}" },
  "search.more": { zh: "本类全部 {{count}} 条", en: "All {{count}} of this kind" },
  "search.narrow": {
    zh: "只列前 {{count}} 条，请写得更具体些。",
    en: "Only the first {{count}} are listed; be more specific for the rest.",
  },
  "search.everywhere": { zh: "在全部类别中检索", en: "Search all kinds" },
  "search.keys": { zh: "↑ ↓ 选择，Enter 打开，Esc 关闭", en: "↑ ↓ choose, Enter opens, Esc closes" },
  "search.way.sound": { zh: "按读音", en: "by sound" },
  "search.way.initials": { zh: "按首字母", en: "by initials" },
  "search.way.near": { zh: "相近", en: "similar" },
} as const satisfies Record<string, Label>;
