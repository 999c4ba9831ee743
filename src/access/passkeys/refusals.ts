import { defineRefusals } from "#kernel";

type None = Readonly<Record<never, never>>;

export const refusals = defineRefusals("access", {
  noStepNow: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "当前登录无需用通行密钥验证。",
      en: "Nothing needs to be confirmed with a passkey just now.",
    }),
  },
  challengeGone: {
    kind: "too-late",
    say: (_: None) => ({
      zh: "本次通行密钥验证已超时或已用过，请重新开始。",
      en: "This passkey request has expired or was used already. Start it again.",
    }),
  },
  passkeyRefused: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "通行密钥未通过验证。请确认使用的是在本平台登记的设备，并从正式网址访问后重试。",
      en: "The passkey was not accepted. Use a device enrolled here, at the platform's own address, and try again.",
    }),
  },
  passkeyCopied: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "该通行密钥的使用计数倒退，可能已被复制，未予接受。请立即联系系统管理员重置通行密钥。",
      en: "This passkey's counter went back, so it may have been copied; it was not accepted. Ask an administrator to reset your passkeys at once.",
    }),
  },
  passkeyKnown: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "这一通行密钥已经登记，请换一个设备登记。",
      en: "This passkey is enrolled already; enrol another device.",
    }),
  },
  passkeyNameMalformed: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "请为通行密钥起一个名称，一行 1 至 64 个字符，如“办公室电脑”。",
      en: "Name the passkey in one line of 1 to 64 characters, such as “office computer”.",
    }),
  },
  tooManyPasskeys: {
    kind: "conflict",
    say: ({ most }: { most: number }) => ({
      zh: `每人最多登记 ${most} 个通行密钥，请先移除不用的。`,
      en: `At most ${most} passkeys can be enrolled; remove one that is not used.`,
    }),
  },
  noSuchPasskey: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "您名下没有这一通行密钥，可能已经移除。",
      en: "There is no such passkey of yours; it may have been removed.",
    }),
  },
  lastPasskey: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "这是您唯一的通行密钥，不能移除。请先登记另一个，再移除它；设备丢失请联系系统管理员重置。",
      en: "This is your only passkey and cannot be removed. Enrol another first; if the device is lost, ask an administrator for a reset.",
    }),
  },
});
