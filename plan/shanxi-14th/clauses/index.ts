import type { Chapter, Clause } from "#define";
import { section11 } from "./1-1.ts";
import { section12 } from "./1-2.ts";
import { section21 } from "./2-1.ts";
import { section22 } from "./2-2.ts";
import { section23 } from "./2-3.ts";
import { section31 } from "./3-1.ts";
import { section32 } from "./3-2.ts";
import { section41 } from "./4-1.ts";
import { section42 } from "./4-2.ts";
import { section43 } from "./4-3.ts";
import { chapter2Lead, chapter3Lead, chapter4Lead, preamble001 } from "./leads.ts";

export const preamble: readonly Clause[] = [preamble001];

/** Chapters and sections keep the headings of the plan; titles and gists of clauses are our own reading of them. */
export const chapters: readonly Chapter[] = [
  {
    id: "1",
    title: { zh: "开启一流创新生态新篇章", en: "A new chapter for a first-class innovation ecosystem" },
    clauses: [preamble001],
    sections: [section11, section12],
  },
  {
    id: "2",
    title: { zh: "实施一流创新工程", en: "First-class innovation programmes" },
    clauses: [chapter2Lead],
    sections: [section21, section22, section23],
  },
  {
    id: "3",
    title: { zh: "建设一流创新平台", en: "First-class innovation platforms" },
    clauses: [chapter3Lead],
    sections: [section31, section32],
  },
  {
    id: "4",
    title: { zh: "培育一流创新主体", en: "First-class innovators" },
    clauses: [chapter4Lead],
    sections: [section41, section42, section43],
  },
];
