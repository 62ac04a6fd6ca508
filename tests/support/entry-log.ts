import { type LeftOut, merge } from "../../server/modules/journal/merging/merging.models.ts";

/** An entry on the server, as its merging has it: a log of changes, and what was left out and met by them. */
export function makeEntryLog() {
  const log: Uint8Array[] = [];
  const leftOut: LeftOut[] = [];
  const entry = {
    leftOut,
    /** How many times a person is shown both sides. */
    met: 0,
    /** Takes a change as the server does. @returns null where the whole document is wanted */
    take(sent: { readonly change: Uint8Array; readonly state: Uint8Array; readonly whole: boolean }) {
      const merging = merge(log, sent);
      if (merging.kind === "unreadable") throw new Error("A change could not be read");
      if (merging.kind === "whole-wanted") return null;
      if (merging.kind === "merged") {
        log.push(merging.change);
        leftOut.push(...merging.leftOut);
        if (merging.met) entry.met += 1;
      }
      return merging.document;
    },
  };
  return entry;
}
