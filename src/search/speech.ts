import type { Speech } from "./types.ts";

let loaded: Promise<Speech> | undefined;

/**
 * Words and sounds of Chinese. The dictionaries take some tenths of a second and tens of megabytes, so they are loaded when
 * first asked for, once in the life of the process; the program is listening long before.
 */
export function loadSpeech(): Promise<Speech> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Speech> {
  const [{ Jieba }, { dict }, { pinyin }] = await Promise.all([
    import("@node-rs/jieba"),
    import("@node-rs/jieba/dict.js"),
    import("pinyin-pro"),
  ]);
  const jieba = Jieba.withDict(dict);
  return {
    cut: (text) => jieba.cutForSearch(text, true),
    // ü is typed as v; what is no Chinese character has no sound of its own.
    spell: (text) => {
      const sounds = pinyin(text, { toneType: "none", type: "all", v: true });
      return [...text].map((character, at) => {
        const sound = sounds[at];
        return sound?.origin === character && sound.isZh ? sound.pinyin : "";
      });
    },
  };
}
