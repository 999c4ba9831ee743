import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { firstHan, type Heard, lastHan } from "./dictionaries.ts";
import type { Speech } from "./types.ts";

/** The texts somebody wants cut into words, and those they want to hear. */
type Wanted = { readonly cut: ReadonlySet<string>; readonly spell: ReadonlySet<string> };

/**
 * Words and sounds of Chinese for what `use` asks of them: it is run once to hear what it wants, and again with the answers. The dictionaries
 * stand in a process of their own, which ends with its answer, because the service would keep their 90 MB for as long as it runs. A text not
 * wanted then (a question's) is spelled by its characters, one by one.
 * @throws when the other process cannot be started or fails
 */
export async function withSpeech<T>(use: (speech: Speech) => T): Promise<T> {
  const [cut, spell] = [new Set<string>(), new Set<string>()];
  const noting = (wanted: Set<string>) => (text: string) => {
    wanted.add(text);
    return [];
  };
  use({ cut: noting(cut), spell: noting(spell) });
  const heard = await ask({ cut, spell });
  const words = new Map([...cut].map((text, i) => [text, heard.cut[i] ?? []]));
  const sounds = new Map([...spell].map((text, i) => [text, heard.spell[i] ?? []]));
  const alone = heard.characters.split(" ");
  const soundOf = (character: string): string => {
    const code = character.codePointAt(0) ?? 0;
    return code >= firstHan && code <= lastHan ? (alone[code - firstHan] ?? "") : "";
  };
  return use({ cut: (text) => words.get(text) ?? [], spell: (text) => sounds.get(text) ?? [...text].map(soundOf) });
}

async function ask({ cut, spell }: Wanted): Promise<Heard> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "dictionaries.ts")], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  child.stdin.end(JSON.stringify({ cut: [...cut], spell: [...spell] }));
  const [heard, [code]] = await Promise.all([json(child.stdout).catch(() => null), ended]);
  if (heard === null || code !== 0) throw new Error(`the dictionaries of words and sounds ended with ${code}`);
  return heard as Heard;
}
