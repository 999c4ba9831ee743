import { html } from "hono/html";
import { ownProgram } from "../../program-file.ts";
import type { Html, Visit } from "../visit.ts";

/** What is verified: a bundle of a release by its file's name and the key it was signed with; any bundle where none is named. */
export type Verifying = {
  readonly bundle: string;
  readonly fingerprint: string | null;
  /** The version of the program the bundle was made with. */
  readonly madeWith: string | null;
};

/** The file a public key is handed out as. */
export const keyFile = (fingerprint: string): string => `${fingerprint.replaceAll(" ", "").slice(0, 32)}.pem`;

/** Where the program that verifies is had, how it is set up, what to type, and how to do without it. */
export function howToVerify({ say }: Visit, { bundle, fingerprint, madeWith }: Verifying): Html {
  const key = fingerprint === null ? say({ zh: "公钥.pem", en: "KEY.pem" }) : keyFile(fingerprint);
  const { version, folder, file, path } = ownProgram;
  const made = madeWith === null ? "" : say({ zh: `，本发布包由 ${madeWith} 版制作`, en: `; this bundle was made by version ${madeWith}` });
  const line = (text: string): Html => html`<code class="command">${text}</code>`;
  return html`<ol class="steps"><li>${say({
    zh: "下载发布包和公钥，放在同一个文件夹；公钥指纹请与从别处得到的核对，如公报、公文。",
    en: "Download the bundle and the key into one folder, and compare the key's fingerprint with one you have from elsewhere, such as a gazette or a letter.",
  })}</li><li>${say({
    zh: `取得核验程序：就是本站运行的程序，开放源代码，可以自行审读（知行 ${version} 版${made}）。`,
    en: `Get the program that verifies: the one this site runs, in open source, for anybody to read (Zhixing ${version}${made}).`,
  })} <a class="download" href="${path}" download>${file}</a>${say({
    zh: "需要 Node.js 24 以上；只在安装依赖时联网，各依赖的版本和摘要由 package-lock.json 锁定：",
    en: " It needs Node.js 24 or later; a network is needed once, to install what package-lock.json names by version and digest:",
  })}${line(`tar -xzf ${file}`)}${line(`npm ci --omit=dev --prefix ${folder}`)}</li><li>${say({
    zh: "断开网络，运行核验。先核对签名和每个文件的摘要，再由包内的数据和方案重算每个数；全部一致退出码为 0，有任何不同逐处指出，退出码为 1：",
    en: "Without a network, verify: the signature and every file's digest are checked, then every number is computed again from the figures and the scheme inside. The exit code is 0 where all agree; else each difference is named and it is 1:",
  })}${line(`node ${folder}/src/main.ts verify ${bundle} --key ${key}`)}</li></ol><details><summary>${say({
    zh: "不用本程序核对签名",
    en: "Check the signature without this program",
  })}</summary><p>${say({
    zh: "发布包是普通的 tar。用 OpenSSL 3 核对签名，再对照清单核对各文件的摘要：",
    en: "A bundle is a plain tar. Check its signature by OpenSSL 3, then every file's digest against the manifest:",
  })}</p>${line(`tar -xf ${bundle}`)}${line("openssl base64 -d -A -in manifest.sig -out manifest.bin")}${line(
    `openssl pkeyutl -verify -pubin -inkey ${key} -rawin -in manifest.json -sigfile manifest.bin`,
  )}${line("sha256sum *.csv *.json *.html")}</details>`;
}
