import type { Label } from "#kernel";
import { addWords } from "./later.ts";

export const mineWords = {
  "mine.title": { zh: "我的指标", en: "My indicators" },
  "mine.follow": { zh: "关注", en: "Follow" },
  "mine.following": { zh: "已关注", en: "Following" },
  "mine.follow.say": { zh: "关注“{{name}}”", en: "Follow “{{name}}”" },
  "mine.following.say": { zh: "已关注“{{name}}”，再按一次取消", en: "Following “{{name}}”; press again to stop" },
  "mine.unfollow.say": { zh: "移除“{{name}}”，不再关注", en: "Remove “{{name}}” from the list" },
  "mine.count": { zh: "关注 {{count}} 项", en: "{{count}} followed" },
  "mine.here": { zh: "只存在这台电脑上；登录后随账户走。", en: "Kept on this machine; it goes with you once you sign in." },
  "mine.empty.title": { zh: "还没有关注的指标", en: "Nothing is followed yet" },
  "mine.empty.say": {
    zh: "在指标、目标、地区页面点“关注”，所选指标与地区就列在这里，随时看最新数、变化与状态。",
    en: "Press Follow on the page of an indicator, a target or a region: it is listed here with its latest figure, change and status.",
  },
  "mine.empty.go": { zh: "去指标库挑选", en: "Choose from the indicators" },
  "mine.name": { zh: "指标 · 地区", en: "Indicator · region" },
  "mine.latest": { zh: "最新数", en: "Latest" },
  "mine.change": { zh: "较上期", en: "Change" },
  "mine.perYear": { zh: "年均 {{rate}}", en: "{{rate}} a year" },
  "mine.before": { zh: "上期 {{value}}（{{period}}）", en: "before: {{value}} ({{period}})" },
  "mine.noBefore": { zh: "没有可比的上期数", en: "No earlier figure to compare with" },
  "mine.status": { zh: "目标状态", en: "Target status" },
  "mine.noTarget": { zh: "规划未设目标", en: "no target set" },
  "mine.order": { zh: "次序", en: "Order" },
  "mine.up": { zh: "上移“{{name}}”", en: "Move “{{name}}” up" },
  "mine.down": { zh: "下移“{{name}}”", en: "Move “{{name}}” down" },
  "mine.remove": { zh: "移除", en: "Remove" },
  "mine.gone": { zh: "“{{id}}”已不在指标库中", en: "“{{id}}” is no longer among the indicators" },
  "mine.full": { zh: "最多关注 {{count}} 项，请先移除不再需要的。", en: "At most {{count}} can be followed; remove some first." },
} as const satisfies Record<string, Label>;
addWords(mineWords);
