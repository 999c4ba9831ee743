import { z } from "zod";
import { contract, type Route } from "#contract";
import { exportQuestion } from "./downloads.ts";

const schemaOf = (type: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(type, { target: "draft-2020-12", io: "output" });
  return rest;
};
const parametersOf = (place: "path" | "query", object: z.ZodObject): readonly unknown[] =>
  Object.entries(object.shape).map(([name, type]) => ({
    name,
    in: place,
    required: place === "path" || !(type as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(type as z.ZodType),
  }));

const refused = {
  description: "A refusal, in both languages, with what would mend it",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Refusals" } } },
};

function operation(name: string, route: Route): Record<string, unknown> {
  return {
    operationId: name,
    summary: `${route.title.zh} · ${route.title.en}`,
    "x-view": route.view,
    parameters: [...parametersOf("path", route.params), ...parametersOf("query", route.query)],
    responses: {
      "200": {
        description: route.title.en,
        headers: { ETag: { schema: { type: "string" } } },
        content: { "application/json": { schema: schemaOf(route.answer) } },
      },
      "304": { description: "Unchanged since the ETag sent" },
      "4XX": refused,
    },
  };
}

const plain = (
  summary: string,
  description: string,
  media: readonly string[],
  parameters: readonly unknown[] = [],
): Record<string, unknown> => ({
  summary,
  description,
  parameters,
  responses: {
    "200": { description, content: Object.fromEntries(media.map((type) => [type, { schema: { type: "string" } }])) },
    "4XX": refused,
  },
});

/** The contract as OpenAPI 3.1; every route of the contract and the two that answer streams. */
export function openApi(refusalSchema: z.ZodType, version: string): Record<string, unknown> {
  const paths = Object.entries(contract).map(([name, route]) => [route.path, { get: operation(name, route) }]);
  return {
    openapi: "3.1.0",
    info: {
      title: "知行 Zhixing",
      version,
      description:
        "Figures, targets and clauses of a regional innovation plan. asOf: periods ended by that day, using all published to date. knownAt: only what was published by that day.",
      license: { name: "Apache-2.0" },
    },
    paths: {
      ...Object.fromEntries(paths),
      "/api/export": {
        get: plain(
          "数据下载 · Download figures",
          "Figures as CSV, XLSX or SDMX-CSV",
          ["text/csv", "application/vnd.sdmx.data+csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
          parametersOf("query", exportQuestion),
        ),
      },
      "/api/changes": {
        get: plain(
          "数据更新通知 · Changed figures",
          "Server-sent events: `cut` on connecting, `figures` with the ids of indicators whose figures changed",
          ["text/event-stream"],
        ),
      },
    },
    components: { schemas: { Refusals: schemaOf(refusalSchema) } },
  };
}
