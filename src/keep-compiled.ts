import { enableCompileCache } from "node:module";
import { join } from "node:path";

/** Loaded before the program: what was read and compiled once is kept on disk, so that the next start is quicker and holds less memory. */
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/zhixing"));
