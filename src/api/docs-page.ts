import { html } from "hono/html";
import { contract } from "#contract";

const extra = [
  {
    path: "/api/export",
    title: { zh: "数据下载（csv、xlsx、sdmx-csv）", en: "Download figures (csv, xlsx, sdmx-csv)" },
    query: "indicator region format asOf knownAt",
    try: "/api/export?indicator=rd-expenditure&region=140000",
  },
  { path: "/api/changes", title: { zh: "数据更新通知（服务器推送）", en: "Changed figures (server-sent events)" }, query: "", try: "" },
];

/** A page a person can read: each route, what it may be asked, and one to try. */
export function docsPage(version: string) {
  const routes = [
    ...Object.values(contract).map((route) => ({
      path: route.path,
      title: route.title,
      query: Object.keys(route.query.shape).join(" "),
      try:
        route.path.replace("/api/plan/clauses/{id}", "/api/plan/clauses/9.6.1").replace("{id}", "rd-expenditure") +
        (route.path.endsWith("/passport") ? "?period=2023" : ""),
    })),
    ...extra,
  ];
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>知行接口 · Zhixing API</title>
<style>body{font:15px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui;max-width:960px;margin:32px auto;padding:0 16px;color:#1b2430;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid #e5e8ec;vertical-align:top}code{font-size:13px}a{color:#1f4e79}p{max-width:68ch}</style></head>
<body><h1>知行接口 <small>${version}</small></h1>
<p>机器可读的说明见 <a href="/api/openapi.json">/api/openapi.json</a>(OpenAPI 3.1)。asOf 取期末不晚于该日的各期数,用迄今已公布的全部数值;knownAt 只用该日及以前已公布的数值。指标可用编号或数据文件代码(如 RD_EXP)。金额等数值一律是十进制字符串。</p>
<p lang="en">A machine-readable description is at <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). asOf chooses periods ended by that day, using all that is published to date; knownAt uses only what was published by then. An indicator answers to its id and to its code in the data files (RD_EXP). Values are decimal strings. Each answer has an ETag; send it back as If-None-Match.</p>
<table><thead><tr><th>接口 Route</th><th>内容 Answer</th><th>可问 Query</th></tr></thead><tbody>
${routes.map((r) => html`<tr><td>${r.try ? html`<a href="${r.try}"><code>${r.path}</code></a>` : html`<code>${r.path}</code>`}</td><td>${r.title.zh}<br><span lang="en">${r.title.en}</span></td><td><code>${r.query}</code></td></tr>`)}
</tbody></table></body></html>`;
}
