import { readFile } from "node:fs/promises";
import { answers, type Geometry } from "#contract";
import { defineRefusals, ok, type Result, refuse } from "#kernel";

const refusals = defineRefusals("geometry", {
  none: {
    kind: "not-found",
    say: (_: Readonly<Record<never, never>>) => ({
      zh: "没有装入各市的地图几何，不能画图；请看列表。",
      en: "No outlines of the cities are loaded, so there is no map; see the list.",
    }),
  },
  unreadable: {
    kind: "invalid",
    say: ({ file, where }: { file: string; where: string }) => ({
      zh: `地图几何文件 ${file} 无法读取（${where}）。请按 geometry 目录的说明换一份，或移走该文件，各市页将只列表、不画图。`,
      en: `The map's outlines in ${file} cannot be read (${where}). Put a file as its folder's README describes in its place, or take it away: the cities are then listed without a map.`,
    }),
  },
});

/** What is answered where no outlines are loaded. */
export const noGeometry = refusals.none({});

/**
 * The outlines a map is drawn from, read once at the start; null where there is no such file, which only means that no map is drawn.
 * @refuses geometry/unreadable with the first place that is not as it should be
 */
export async function loadGeometry(file: string): Promise<Result<Geometry | null>> {
  const text = await readFile(file, "utf8").catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === "ENOENT") return null;
    throw fault;
  });
  if (text === null) return ok(null);
  const parsed = answers.geometry.safeParse(asJson(text));
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse(refusals.unreadable({ file, where: issue ? `${issue.path.join(".")}: ${issue.code}` : "JSON" }));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON is no geometry: the schema says so
  }
}
