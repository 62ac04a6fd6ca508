import { safeName } from "../files/served.models.ts";

/** Where a file's bytes are in an archive: told apart by its id, told to a person by its name. */
export function pathOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return `files/${id}-${safeName(name)}`;
}

/** A path as it stands in an address, from a page in a folder. */
export function addressOf(path: string): string {
  return `../${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** Ids of Ponder's own files that a text shows. */
export const fileAddress = /\/api\/files\/([\w-]+)/g;
