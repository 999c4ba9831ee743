const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, "WeChat"],
  [/QQBrowser/, "QQ Browser"],
  [/Edg\w*\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/UOS|Kylin/, "Kylin / UOS"],
  [/Linux/, "Linux"],
];

const first = (list: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  list.find(([sign]) => sign.test(text))?.[1];

/** The kind of browser and system, enough for somebody to know their own desk again: never the whole line, which would tell people apart. */
export function browserName(agent: string | undefined): string {
  const text = (agent ?? "").slice(0, 400);
  return [first(browsers, text), first(systems, text)].filter((part) => part !== undefined).join(" · ") || "—";
}
