import BookOpenText from "lucide-solid/icons/book-open-text";
import FolderKanban from "lucide-solid/icons/folder-kanban";
import Library from "lucide-solid/icons/library";
import ListChecks from "lucide-solid/icons/list-checks";
import PenLine from "lucide-solid/icons/pen-line";
import Target from "lucide-solid/icons/target";
import type { Component } from "solid-js";
import type { PartKind } from "../../../server/modules/classes/assignments/assignments.schemas.ts";

/** The sign of each kind of part. */
export const partIcons: Readonly<Record<PartKind, Component<{ class?: string; "aria-hidden"?: "true" }>>> = {
  items: ListChecks,
  skills: Target,
  pack: Library,
  reading: BookOpenText,
  writing: PenLine,
  project: FolderKanban,
};
