import { z } from "zod";
import {
  type ArtifactPatch,
  type ArtifactView,
  artifactKindSchema,
  artifactVisibilitySchema,
  strengthSchema,
} from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import type { ArtifactDraft } from "./portfolio-api.ts";

/** What the form of an artifact holds while it is written; also how it is kept on this device until the server has it. */
export const fieldsSchema = z.object({
  kind: artifactKindSchema,
  title: z.string(),
  caption: z.string(),
  why: z.string(),
  /** Markdown, an address, or the code alone. */
  body: z.string(),
  /** Of code; empty where nobody said. */
  language: z.string(),
  fileId: z.string().nullable(),
  skills: z.array(z.object({ skill: z.string(), name: z.string(), strength: strengthSchema })),
  reflections: z.array(z.object({ id: z.string(), title: z.string() })),
  visibility: artifactVisibilitySchema,
  status: z.enum(["draft", "kept"]),
  /** What changed, in the learner's words. */
  note: z.string(),
});
export type Fields = z.infer<typeof fieldsSchema>;

/** The fields that hold words, and can be changed on two devices at once. */
export const wordFields = ["title", "body", "caption", "why"] as const;
export type WordField = (typeof wordFields)[number];

export function emptyFields(kind: Fields["kind"]): Fields {
  return {
    kind,
    title: "",
    caption: "",
    why: "",
    body: "",
    language: "",
    fileId: null,
    skills: [],
    reflections: [],
    visibility: "private",
    status: "kept",
    note: "",
  };
}

export function fieldsOf(artifact: ArtifactView): Fields {
  const { kind, title, caption, why, fileId, reflections, visibility, status } = artifact;
  const code = kind === "code" ? codeOf(artifact.body) : { language: "", text: artifact.body };
  return {
    kind,
    title,
    caption,
    why,
    body: code.text,
    language: code.language,
    fileId,
    skills: artifact.skills.flatMap(({ id, name, self }) =>
      self === null ? [] : [{ skill: id, name, strength: self }],
    ),
    reflections: [...reflections],
    visibility,
    status,
    note: "",
  };
}

/** As a new artifact for the server. */
export function draftOf(fields: Fields): ArtifactDraft {
  const { kind, title, caption, why, fileId, visibility, status } = fields;
  if (kind === "excerpt" || kind === "practice" || kind === "entry")
    throw new Error(`A new ${kind} is kept from its source, not written`);
  return {
    kind,
    title: title.trim(),
    caption,
    why,
    body: bodyOf(fields),
    fileId,
    visibility,
    status,
    ...partsOf(fields),
  };
}

/** What differs from the version that the change was made on. */
export function patchOf(fields: Fields, version: number): ArtifactPatch {
  const { title, caption, why, visibility, status, note, kind } = fields;
  const content = { title: title.trim(), caption, why, visibility, status, version, ...partsOf(fields) };
  return {
    ...content,
    ...(kind === "excerpt" || kind === "practice" ? {} : { body: bodyOf(fields), fileId: fields.fileId }),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  };
}

const partsOf = ({ skills, reflections }: Fields) => ({
  skills: skills.map(({ skill, strength }) => ({ skill, strength })),
  reflections: reflections.map(({ id }) => id),
});

const bodyOf = ({ kind, language, body }: Fields) =>
  kind === "code" ? fenced(language, body) : kind === "link" ? body.trim() : body;

/** A field that was changed here and elsewhere, each in its own way. */
export interface Clash {
  readonly field: WordField;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Brings together what was written here and what was saved elsewhere meanwhile, field by field: what only one of them
 * changed is taken from that one; what both changed stays as written here and is named, so that a person decides.
 * Without a `base` every difference is named.
 */
export function merge(
  base: Fields | null,
  mine: Fields,
  theirs: Fields,
): { readonly fields: Fields; readonly clashes: readonly Clash[] } {
  const words = wordFields.map((field) => {
    const changedHere = base === null || mine[field] !== base[field];
    const changedThere = base === null || theirs[field] !== base[field];
    const clash = changedHere && changedThere && mine[field] !== theirs[field];
    return { field, value: changedHere ? mine[field] : theirs[field], clash };
  });
  return {
    fields: { ...mine, ...Object.fromEntries(words.map(({ field, value }) => [field, value])) },
    clashes: words.flatMap(({ field, clash }) =>
      clash ? [{ field, mine: mine[field], theirs: theirs[field] }] : [],
    ),
  };
}

/** Code with its language, from the fenced block that it is stored as. Without a fence it is code of no named language. */
export function codeOf(body: string): { readonly language: string; readonly text: string } {
  const found = /^(`{3,})([^\n`]*)\n([\s\S]*?)\n?\1\s*$/.exec(body);
  return found ? { language: found[2]?.trim() ?? "", text: found[3] ?? "" } : { language: "", text: body };
}

/** As a fenced block whose fence is longer than any in the code. Of no named language it stands as it is. */
export function fenced(language: string, text: string): string {
  const name = language.replace(/[`\s]+/g, " ").trim();
  if (name === "") return text;
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${name}\n${text}\n${fence}`;
}
