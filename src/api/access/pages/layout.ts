import type { Context } from "hono";
import { html } from "hono/html";
import type { Label, Language, Refusal } from "#kernel";
import { strictPolicy } from "../../security-headers.ts";
import { files } from "../files/files.ts";
import { words } from "./words.ts";

export type Html = ReturnType<typeof html>;

/** What a sign-in page is drawn for: one language, and the page to go on to. */
export type Sheet = {
  readonly language: Language;
  readonly say: (label: Label) => string;
  readonly path: string;
  /** Where to go on to, if anywhere. */
  readonly to: string | undefined;
  readonly planName: string;
  readonly isTrial: boolean;
  readonly token: string;
};

/** The address decides, then what the browser asks for first, then Chinese. */
export function languageOf(context: Context): Language {
  const asked = context.req.query("lang");
  if (asked === "zh" || asked === "en") return asked;
  const wished = (context.req.header("accept-language") ?? "")
    .toLowerCase()
    .split(",")
    .find((tag) => /^\s*(zh|en)\b/.test(tag));
  return wished?.trim().startsWith("en") ? "en" : "zh";
}

const otherLanguage = ({ language, path, to }: Sheet): Html => {
  const other = language === "zh" ? "en" : "zh";
  const query = new URLSearchParams({ ...(to === undefined ? {} : { to }), lang: other });
  return html`<a lang="${other === "en" ? "en" : "zh-CN"}" hreflang="${other === "en" ? "en" : "zh-CN"}" href="${path}?${query.toString()}">${other === "en" ? "English" : "中文"}</a>`;
};

/** A whole page with one card on it. */
export function page(sheet: Sheet, title: string, body: Html, { wide = false, script = false } = {}): Html {
  const { say, language, planName, isTrial } = sheet;
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title} · ${say(words.product)}</title><link rel="stylesheet" href="${files.style.address}"><link rel="icon" href="data:,">${script ? html`<script src="${files.webauthn.address}" defer></script><script src="${files.passkey.address}" defer></script>` : ""}</head>
<body><a class="skip" href="#content">${say(words.skip)}</a>
${isTrial ? html`<aside class="trial" aria-label="${say(words.trialTitle)}"><b>◆ ${say(words.trialTitle)}</b> ${say(words.trialSay)}</aside>` : ""}
<header class="top"><a class="brand" href="/${language === "en" ? "?lang=en" : ""}"><b>${say(words.product)}</b><span>${planName}</span></a>${otherLanguage(sheet)}</header>
<main id="content" tabindex="-1"><div class="card${wide ? " is-wide" : ""}">${body}</div></main>
</body></html>`;
}

/** Why not, above the form it is about. */
export const faults = ({ say }: Sheet, refusals: readonly Refusal[]): Html | "" =>
  refusals.length === 0
    ? ""
    : html`<div class="faults" role="alert"><b>▲ ${say(words.pleaseMend)}</b><ul>${refusals.map((refusal) => html`<li>${say(refusal.say)}</li>`)}</ul></div>`;

/** The fields every form of ours carries along. */
export const hidden = ({ token, to, language }: Sheet): Html =>
  html`<input type="hidden" name="token" value="${token}">${to === undefined ? "" : html`<input type="hidden" name="to" value="${to}">`}<input type="hidden" name="lang" value="${language}">`;

export const signOutForm = (sheet: Sheet, label: Label): Html =>
  html`<form method="post" action="/sign-out" class="leave">${hidden(sheet)}<button class="quiet">${sheet.say(label)}</button></form>`;

/** Never kept, never with a style or script in the page. */
export const pageHeaders = { "content-security-policy": strictPolicy, "cache-control": "no-store" } as const;
