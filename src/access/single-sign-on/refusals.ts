import { defineRefusals } from "#kernel";

type None = Readonly<Record<never, never>>;

export const refusals = defineRefusals("access", {
  singleSignOnUnreachable: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "统一身份认证平台暂时无法连接，请稍后再试，或改用用户名和密码登录。",
      en: "The single sign-on service cannot be reached. Try again shortly, or sign in by name and password.",
    }),
  },
  singleSignOnStale: {
    kind: "too-late",
    say: (_: None) => ({
      zh: "本次统一身份认证已超时，或不是从本浏览器发起的，请重新登录。",
      en: "This single sign-on has expired or was not begun in this browser. Start it again.",
    }),
  },
  singleSignOnRefused: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "统一身份认证未通过或已取消，请重新登录；如反复出现，请联系系统管理员。",
      en: "Single sign-on was refused or cancelled. Start it again; if this repeats, tell an administrator.",
    }),
  },
  singleSignOnUnknown: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "统一身份认证已通过，但本平台尚无您的账号。请联系系统管理员，以您在统一身份认证平台的用户名开通。",
      en: "You were recognised, but have no account here yet. Ask an administrator to add one under your single sign-on name.",
    }),
  },
});
