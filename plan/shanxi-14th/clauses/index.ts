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
import { section51 } from "./5-1.ts";
import { section52 } from "./5-2.ts";
import { section53 } from "./5-3.ts";
import { section61 } from "./6-1.ts";
import { section62 } from "./6-2.ts";
import { section63 } from "./6-3.ts";
import { section71 } from "./7-1.ts";
import { section72 } from "./7-2.ts";
import { section73 } from "./7-3.ts";
import { section74 } from "./7-4.ts";
import { section81 } from "./8-1.ts";
import { section82 } from "./8-2.ts";
import { section91 } from "./9-1.ts";
import { section92 } from "./9-2.ts";
import { section93 } from "./9-3.ts";
import { section94 } from "./9-4.ts";
import { section95 } from "./9-5.ts";
import { section96 } from "./9-6.ts";
import {
  chapter2Lead,
  chapter3Lead,
  chapter4Lead,
  chapter5Lead,
  chapter6Lead,
  chapter7Lead,
  chapter8Lead,
  chapter9Lead,
  preamble001,
} from "./leads.ts";

export const preamble: readonly Clause[] = [preamble001];

/** Chapters and sections keep the headings of the plan; titles and gists of clauses are our own reading of them. */
export const chapters: readonly Chapter[] = [
  {
    id: "1",
    title: { zh: "开启一流创新生态新篇章", en: "A new chapter for a first-class innovation ecosystem" },
    clauses: [],
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
  {
    id: "5",
    title: { zh: "汇聚一流创新人才", en: "First-class innovative talent" },
    clauses: [chapter5Lead],
    sections: [section51, section52, section53],
  },
  {
    id: "6",
    title: { zh: "打造一流成果转化体系", en: "A first-class system of technology transfer" },
    clauses: [chapter6Lead],
    sections: [section61, section62, section63],
  },
  {
    id: "7",
    title: { zh: "实施一流创新治理", en: "First-class innovation governance" },
    clauses: [chapter7Lead],
    sections: [section71, section72, section73, section74],
  },
  {
    id: "8",
    title: { zh: "厚植一流创新文化", en: "A first-class innovation culture" },
    clauses: [chapter8Lead],
    sections: [section81, section82],
  },
  {
    id: "9",
    title: { zh: "强化工作保障", en: "Safeguards" },
    clauses: [chapter9Lead],
    sections: [section91, section92, section93, section94, section95, section96],
  },
];
