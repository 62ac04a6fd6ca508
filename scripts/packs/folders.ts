import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file or folder that can't be used, with a stable code. */
export class FolderError extends Error {
  override readonly name = "FolderError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Largest file that is read, bytes. */
export const largestFile = 20_000_000;

/** @throws FolderError when it is not a folder */
export function ensureFolder(folder: string): void {
  const found = lstatOf(folder);
  if (found === null) throw new FolderError("folder.not-found", `There is no folder ${folder}.`);
  // A link to a folder is fine where a person names it; inside, links are left alone.
  if (!found.isDirectory() && !(found.isSymbolicLink() && isReadableFolder(folder)))
    throw new FolderError("folder.not-a-folder", `${folder} is not a folder.`);
}

function isReadableFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Names of the folders in a folder, in order; links are left out, so that nothing outside is read. */
export function foldersIn(folder: string): readonly string[] {
  return entriesOf(folder, (entry) => entry.isDirectory());
}

/** Names of the files in a folder that end so, in order; links are left out. */
export function filesIn(folder: string, ending: string): readonly string[] {
  return entriesOf(folder, (entry) => entry.isFile() && entry.name.endsWith(ending));
}

function entriesOf(
  folder: string,
  wanted: (entry: { name: string; isFile(): boolean; isDirectory(): boolean }) => boolean,
): readonly string[] {
  if (lstatOf(folder)?.isDirectory() !== true && !isReadableFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(wanted)
    .map(({ name }) => name)
    .sort();
}

/**
 * A JSON file.
 * @throws FolderError file.missing, file.too-large, file.not-text, file.not-json
 */
export function readJson(path: string, shown = path): unknown {
  const found = lstatOf(path);
  if (!found?.isFile()) throw new FolderError("file.missing", `${shown} is missing.`);
  if (found.size > largestFile)
    throw new FolderError(
      "file.too-large",
      `${shown} has ${megabytes(found.size)}; at most ${megabytes(largestFile)} are read.`,
    );
  const text = textOf(path, shown);
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 160) : "";
    throw new FolderError("file.not-json", `${shown} is not JSON: ${why}`);
  }
}

function textOf(path: string, shown: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new FolderError("file.not-text", `${shown} is not UTF-8 text.`);
  }
}

function lstatOf(path: string) {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Every JSON file of a folder and of the folders in it (two levels), by its path from there. */
export function jsonFilesUnder(folder: string): readonly string[] {
  return [
    ...filesIn(folder, ".json"),
    ...foldersIn(folder).flatMap((name) =>
      filesIn(join(folder, name), ".json").map((file) => `${name}/${file}`),
    ),
  ];
}
