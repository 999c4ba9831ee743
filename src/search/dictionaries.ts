import { json } from "node:stream/consumers";

/** The common Chinese characters. */
export const [firstHan, lastHan] = [0x4e00, 0x9fff];

/** Answers in the order of the questions; `characters` are the sounds of all common characters one by one, parted by blanks. */
export type Heard = {
  readonly cut: readonly (readonly string[])[];
  readonly spell: readonly (readonly string[])[];
  readonly characters: string;
};

/** Loads the dictionaries, answers what stands on the standard input, and ends: the whole of a process of its own. */
async function main(): Promise<void> {
  const [{ Jieba }, { dict }, { pinyin }, wanted] = await Promise.all([
    import("@node-rs/jieba"),
    import("@node-rs/jieba/dict.js"),
    import("pinyin-pro"),
    json(process.stdin) as Promise<{ readonly cut: readonly string[]; readonly spell: readonly string[] }>,
  ]);
  const jieba = Jieba.withDict(dict);
  // ü is typed as v; what is no Chinese character has no sound of its own.
  const spell = (text: string): readonly string[] => {
    const sounds = pinyin(text, { toneType: "none", type: "all", v: true });
    return [...text].map((character, at) => {
      const sound = sounds[at];
      return sound?.origin === character && sound.isZh ? sound.pinyin : "";
    });
  };
  const characters = Array.from({ length: lastHan - firstHan + 1 }, (_, i) => spell(String.fromCodePoint(firstHan + i))[0] ?? "");
  const heard: Heard = {
    cut: wanted.cut.map((text) => jieba.cutForSearch(text, true)),
    spell: wanted.spell.map(spell),
    characters: characters.join(" "),
  };
  process.stdout.write(JSON.stringify(heard));
}

if (import.meta.main) await main();
