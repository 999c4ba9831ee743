import type { TaskTemplate } from "#define";
import { chapter2 } from "./chapter-2.ts";
import { chapter3 } from "./chapter-3.ts";
import { chapter4 } from "./chapter-4.ts";
import { chapter5 } from "./chapter-5.ts";
import { chapter6 } from "./chapter-6.ts";
import { chapter7 } from "./chapter-7.ts";
import { chapter8 } from "./chapter-8.ts";
import { chapter9 } from "./chapter-9.ts";
import { chapter9Means } from "./chapter-9-means.ts";

/** The starting action plan: what each clause that orders something comes to, by whom, until when. */
export const tasks: readonly TaskTemplate[] = [
  ...chapter2,
  ...chapter3,
  ...chapter4,
  ...chapter5,
  ...chapter6,
  ...chapter7,
  ...chapter8,
  ...chapter9,
  ...chapter9Means,
];
