import BookOpenText from "lucide-solid/icons/book-open-text";
import Code from "lucide-solid/icons/code";
import FileText from "lucide-solid/icons/file-text";
import ImageIcon from "lucide-solid/icons/image";
import Link from "lucide-solid/icons/link";
import ListChecks from "lucide-solid/icons/list-checks";
import MessagesSquare from "lucide-solid/icons/messages-square";
import Mic from "lucide-solid/icons/mic";
import TextIcon from "lucide-solid/icons/text-initial";
import type { Component } from "solid-js";
import type { ArtifactKind } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";

/** The sign of each kind of work. */
export const kindIcons: Readonly<
  Record<ArtifactKind, Component<{ class?: string; "aria-hidden"?: "true" }>>
> = {
  text: TextIcon,
  image: ImageIcon,
  file: FileText,
  link: Link,
  code: Code,
  audio: Mic,
  excerpt: MessagesSquare,
  practice: ListChecks,
  entry: BookOpenText,
};

/** All kinds, in the order in which they are offered to choose from. */
export const kindsInOrder: readonly ArtifactKind[] = [
  "text",
  "excerpt",
  "practice",
  "entry",
  "link",
  "code",
  "image",
  "file",
  "audio",
];
