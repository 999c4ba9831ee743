import type { Speech } from "./types.ts";

/**
 * Words and sounds of Chinese. The dictionaries take some tenths of a second and tens of megabytes, so they are loaded when an index is
 * made, after the program listens; the dictionary of words is let go again with the index's making, for questions are cut by the words the
 * index knows.
 */
export async function loadSpeech(): Promise<Speech> {
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
