import { pathToFileURL } from "node:url";
import { togetherName } from "./support/kinds.ts";

/** The test files that need no process of their own, in this one: starting a program for each costs more than most of them compute. */
for (const file of JSON.parse(process.env[togetherName] ?? "[]")) await import(pathToFileURL(file).href);
