import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the field's own material lies unless a path is given; nothing of it is in the project. */
export const usualDataFolder = "../shared/data";

/** A file of the field's material, or that it is not there. */
export type FieldFile =
  | { readonly kind: "here"; readonly rows: readonly unknown[] }
  | { readonly kind: "missing"; readonly path: string };

/** Reads a file of JSON lines under a folder. @throws SyntaxError naming the file and line that is not JSON */
export function readJsonLines(folder: string, name: string): FieldFile {
  const path = join(folder, name);
  if (!existsSync(path)) return { kind: "missing", path };
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        throw new SyntaxError(`${path}, line ${index + 1}: not JSON`);
      }
    });
  return { kind: "here", rows };
}

/** Reads one JSON document under a folder, its rows where it is a list. */
export function readJson(folder: string, name: string): FieldFile {
  const path = join(folder, name);
  if (!existsSync(path)) return { kind: "missing", path };
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  return { kind: "here", rows: Array.isArray(value) ? value : [value] };
}
