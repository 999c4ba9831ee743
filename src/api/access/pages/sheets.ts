import { html } from "hono/html";
import type { Person, SignInStep } from "#access";
import type { Role, UnitOfGovernment } from "#define";
import type { Label, Language, Refusal } from "#kernel";
import { faults, type Html, hidden, page, type Sheet, signOutForm } from "./layout.ts";
import { words } from "./words.ts";

export type Entrance = {
  readonly login: string;
  readonly refusals: readonly Refusal[];
  readonly singleSignOn: boolean;
  /** Roles to enter as with one click; none but in trial mode. */
  readonly roles: readonly Role[];
  /** Units a role can be tried for, where it belongs to one. */
  readonly units: readonly UnitOfGovernment[];
};

const passwordForm = (sheet: Sheet, { login }: Entrance, isFirst: boolean): Html => {
  const { say } = sheet;
  return html`<form method="post" action="/sign-in/password" class="fields">${hidden(sheet)}
  <label>${say(words.login)}<input name="login" value="${login}" maxlength="200" autocomplete="username" autocapitalize="none" spellcheck="false" required${isFirst ? html` autofocus` : ""}></label>
  <label>${say(words.password)}<input name="password" type="password" maxlength="200" autocomplete="current-password" required></label>
  <button>${say(words.signIn)}</button></form>`;
};

const ssoLink = (sheet: Sheet): Html => {
  const query = sheet.to === undefined ? "" : `?${new URLSearchParams({ to: sheet.to }).toString()}`;
  return html`<p class="or">${sheet.say(words.or)}</p><a class="button is-second" href="/sign-in/sso${query}">${sheet.say(words.bySso)}</a>`;
};

function roleButtons(sheet: Sheet, roles: readonly Role[], chooser: Html | "" = ""): Html {
  const { say } = sheet;
  return html`<form method="post" action="/sign-in/trial" class="roles">${hidden(sheet)}${chooser}${roles.map(
    ({ id, label }) => html`<button name="role" value="${id}">${say(label)}</button>`,
  )}</form>`;
}

/** Departments of the province, and the cities and zones that are named one by one. */
function unitChooser({ say }: Sheet, units: readonly UnitOfGovernment[]): Html {
  const group = (label: Label, members: readonly UnitOfGovernment[]): Html =>
    html`<optgroup label="${say(label)}">${members.map((unit) => html`<option value="${unit.id}">${say(unit.short)}</option>`)}</optgroup>`;
  const cities = units.filter(({ level, region }) => level === "city" && region !== undefined);
  const departments = units.filter(({ level }) => level === "province");
  const zones = units.filter(({ level, evaluatedAs }) => level === "body" && evaluatedAs !== undefined);
  return html`<label class="unit">${say(words.trialUnit)}<select name="unit"><option value="">${say(words.trialUsual)}</option>${group(words.trialDepartments, departments)}${group(words.trialCities, cities)}${zones.length > 0 ? group(words.trialZones, zones) : ""}</select></label>`;
}

const foot = ({ say, language }: Sheet): Html =>
  html`<div class="foot"><p>${say(words.forgot)}</p><p><a href="/${language === "en" ? "?lang=en" : ""}">${say(words.publicInstead)}</a></p></div>`;

/** Name and password, single sign-on where there is one, and in trial mode one button a role. */
export function entrance(sheet: Sheet, given: Entrance): Html {
  const { say } = sheet;
  const { roles, refusals, singleSignOn } = given;
  const isTrial = roles.length > 0;
  const own = html`${faults(sheet, refusals)}${passwordForm(sheet, given, !isTrial)}${singleSignOn ? ssoLink(sheet) : ""}${foot(sheet)}`;
  const head = html`<h1>${say(words.signIn)}</h1><p class="say">${say(words.signInSay)}</p>`;
  if (!isTrial) return page(sheet, say(words.signIn), html`${head}${own}`);
  const ofUnit = roles.filter(({ usualUnit }) => usualUnit !== undefined);
  const guarding = roles.filter(({ alone }) => alone);
  const others = roles.filter((role) => !ofUnit.includes(role) && !guarding.includes(role));
  return page(
    sheet,
    say(words.signIn),
    html`<section>${head}<h2>${say(words.trialAs)}</h2>${roleButtons(sheet, ofUnit, unitChooser(sheet, given.units))}<h2 class="under">${say(words.trialAsOthers)}</h2>${roleButtons(sheet, others)}<h2 class="under">${say(words.trialAsGuard)}</h2>${roleButtons(sheet, guarding)}</section>
    <section class="own"><h2>${say(words.trialOwn)}</h2>${own}</section>`,
    { wide: true },
  );
}

function changePassword(sheet: Sheet, person: Person, refusals: readonly Refusal[]): Html {
  const { say } = sheet;
  const title = say(words.changeTitle);
  return page(
    sheet,
    title,
    html`<h1>${title}</h1><p class="say">${say(words.changeSay)}</p>${faults(sheet, refusals)}
  <form method="post" action="/sign-in/change-password" class="fields">${hidden(sheet)}
  <input type="text" name="login" value="${person.login}" autocomplete="username" hidden>
  <label>${say(words.oldPassword)}<input name="old" type="password" maxlength="200" autocomplete="current-password" required autofocus></label>
  <label>${say(words.newPassword)}<input name="next" type="password" maxlength="200" autocomplete="new-password" aria-describedby="rules" required><span class="help" id="rules">${say(words.rules)}</span></label>
  <label>${say(words.again)}<input name="again" type="password" maxlength="200" autocomplete="new-password" required></label>
  <button>${say(words.change)}</button></form>${signOutForm(sheet, words.otherAccount)}`,
  );
}

/** Whoever has signed in is sent on from here to where they begin. */
const signedInAddress = (language: Language): string => `/sign-in${language === "en" ? "?lang=en" : ""}`;

/** What a person does with a key: make one, or show the one they have. */
function passkey(sheet: Sheet, isNew: boolean): Html {
  const { say, language, token, to } = sheet;
  const title = say(isNew ? words.enrolTitle : words.secondTitle);
  const name = isNew
    ? html`<label>${say(words.keyName)}<input name="name" value="${say(words.keyNameDefault)}" maxlength="60" required></label>`
    : "";
  return page(
    sheet,
    title,
    html`<h1>${title}</h1><p class="say">${say(isNew ? words.enrolSay : words.secondSay)}</p>
  <noscript><div class="faults" role="alert">${say(words.needsScript)}</div></noscript>
  <form id="passkey" class="fields" hidden data-ceremony="${isNew ? "create" : "get"}" data-language="${language}" data-to="${to ?? signedInAddress(language)}" data-working="${say(words.working)}" data-cancelled="${say(words.keyCancelled)}" data-known="${say(words.keyKnown)}" data-unsupported="${say(words.noKeys)}" data-lost="${say(words.lineLost)}"><input type="hidden" name="token" value="${token}">${name}
  <button>${say(isNew ? words.enrol : words.second)}</button></form>
  <p class="note" id="note" role="status"></p>
  ${isNew ? "" : html`<p class="help">${say(words.lostKey)}</p>`}${signOutForm(sheet, words.otherAccount)}`,
    { script: true },
  );
}

/** What the session still asks before it opens anything. */
export function stepPage(sheet: Sheet, step: Exclude<SignInStep, "nothing">, person: Person, refusals: readonly Refusal[]): Html {
  return step === "change-password" ? changePassword(sheet, person, refusals) : passkey(sheet, step === "enrol-second-factor");
}

/** Somebody has signed in and may not: why, who may, who can help. */
export function noRightPage(sheet: Sheet, person: Person, refusals: readonly Refusal[]): Html {
  const { say, language } = sheet;
  const tail = language === "en" ? "?lang=en" : "";
  return page(
    sheet,
    say(words.noRightTitle),
    html`<h1>${say(words.noRightTitle)}</h1>${refusals.map((refusal) => html`<p class="say">${say(refusal.say)}</p>`)}
  <p class="links"><a href="/${tail}">${say(words.home)}</a><a href="/account${tail}">${say(words.account)}</a></p>
  <div class="foot"><p>${say(words.youAre)}${language === "zh" ? "：" : ": "}${person.name}</p>${signOutForm(sheet, words.signOut)}</div>`,
  );
}

export const lostPage = (sheet: Sheet): Html =>
  page(
    sheet,
    sheet.say(words.lostTitle),
    html`<h1>${sheet.say(words.lostTitle)}</h1><p class="say">${sheet.say(words.lostSay)}</p>
  <p class="links"><a href="/${sheet.language === "en" ? "?lang=en" : ""}">${sheet.say(words.home)}</a><a href="/sign-in">${sheet.say(words.signIn)}</a></p>`,
  );

/** A fault of ours, where a page was to stand: a sentence, a mark to quote, and the way to try again. */
export const faultPage = (sheet: Sheet, trace: string): Html =>
  page(
    sheet,
    sheet.say(words.faultTitle),
    html`<h1>${sheet.say(words.faultTitle)}</h1><p class="say">${sheet.say(words.faultSay)}</p><p class="help">${sheet.say(words.faultTrace)}${sheet.language === "zh" ? "：" : ": "}<code>${trace}</code></p>
  <p class="links"><a href="${sheet.path}${sheet.language === "en" ? "?lang=en" : ""}">${sheet.say(words.reopen)}</a><a href="/${sheet.language === "en" ? "?lang=en" : ""}">${sheet.say(words.home)}</a></p>`,
  );
