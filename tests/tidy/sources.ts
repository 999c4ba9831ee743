import { readdirSync } from "node:fs";

/** Source files below the folders, as paths from the root; what a build, a person or a fixture made is not source. */
export function sourceFiles(folders: readonly string[]): readonly string[] {
  const left = new Set(["node_modules", "dist", "data", "figures", "fixtures", "golden"]);
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return left.has(entry.name) ? [] : sourceFiles([path]);
      return /\.(tsx?|sql|css)$/.test(entry.name) ? [path] : [];
    }),
  );
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

const notCode = /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

/** A program without its comments and the insides of its texts; lines stay where they are. */
export const code = (text: string): string =>
  text.replace(notCode, (piece) => (/^["'`]/.test(piece) ? `""${piece.replace(/[^\n]/g, "")}` : piece.replace(/[^\n]/g, "")));

/** One import or re-export; `typeOnly` leaves nothing at run time. */
export type Import = { readonly from: string; readonly typeOnly: boolean };

export function importsOf(text: string): readonly Import[] {
  const statements = [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^;"']*?\bfrom\s+"([^"]+)"/gm)];
  const bareOnes = [...text.matchAll(/^\s*import\s+()"([^"]+)"/gm), ...text.matchAll(/\bimport\(\s*()"([^"]+)"/g)];
  return [...statements, ...bareOnes].map(([, type, from = ""]) => ({ from, typeOnly: Boolean(type) }));
}
