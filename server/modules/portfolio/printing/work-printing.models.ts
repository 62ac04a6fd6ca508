import type { PrintedBlock } from "../../../shared/pdf/pdf.models.ts";
import type { Strength } from "../artifacts/artifacts.schemas.ts";
import {
  practiceWords,
  type ShownArtifact,
  type ShownShowcase,
  type ShownSkill,
} from "../pages/showcase.html.ts";
import { pageWords } from "../pages/words.constants.ts";
import type { Block } from "../showcases/showcases.schemas.ts";
import { type PictureOf, printedMarkdown } from "./markdown-printing.models.ts";
import { printedWords } from "./words.constants.ts";

interface Printing {
  readonly language: "en" | "es";
  readonly pictureOf: PictureOf;
}

/** A showcase as blocks to print: what `showcaseHtml` shows, from the same data. A piece that was put away leaves no trace. */
export function printedShowcase(shown: ShownShowcase, printing: Printing): readonly PrintedBlock[] {
  const words = pageWords[printing.language];
  const firstHeading = shown.blocks.findIndex(({ kind }) => kind === "heading");
  const blocks = shown.blocks.flatMap((block, place) =>
    printedBlock(block, shown, firstHeading >= 0 && place > firstHeading ? 3 : 2, printing),
  );
  return [
    ...printedTop(shown.title, shown.owner, printing.language),
    ...(blocks.length === 0 ? [said(words.empty)] : blocks),
  ];
}

/** A title, and whose work it is. */
export function printedTop(title: string, owner: string, language: "en" | "es"): readonly PrintedBlock[] {
  const by = pageWords[language].by.replace("{name}", () => owner);
  return [
    { kind: "heading", level: 1, content: [{ text: title }] },
    { kind: "paragraph", content: [{ text: by }], tone: "soft" },
  ];
}

function printedBlock(
  block: Block,
  shown: ShownShowcase,
  level: 2 | 3,
  printing: Printing,
): readonly PrintedBlock[] {
  switch (block.kind) {
    case "heading":
      return [{ kind: "heading", level: 2, content: [{ text: block.text }] }];
    case "text":
      return printedMarkdown(block.markdown, printing.pictureOf, level - 1);
    case "artifact": {
      const artifact = shown.artifacts.get(block.artifactId);
      return artifact ? titled(artifact, block, level, printing) : [];
    }
    case "gallery":
      return block.artifactIds.flatMap((id) => {
        const artifact = shown.artifacts.get(id);
        return artifact ? titled(artifact, { caption: true, why: false }, level, printing) : [];
      });
    case "skills": {
      const wanted = new Set(block.skills);
      const skills = shown.skills.filter(({ id }) => wanted.size === 0 || wanted.has(id));
      return printedSkills(skills, printing.language);
    }
    case "quote":
      return [{ kind: "quote", tone: "own", blocks: [said(block.text)] }];
  }
}

function titled(
  artifact: ShownArtifact,
  show: { readonly caption: boolean; readonly why: boolean },
  level: 2 | 3,
  printing: Printing,
): readonly PrintedBlock[] {
  return [
    { kind: "heading", level, content: [{ text: artifact.title }] },
    ...printedArtifact(artifact, show, level, printing),
  ];
}

/** What an artifact holds, and what stands around it, under its title. */
export function printedArtifact(
  artifact: ShownArtifact,
  show: { readonly caption: boolean; readonly why: boolean },
  level: 1 | 2 | 3,
  printing: Printing,
): readonly PrintedBlock[] {
  const { pictureOf, language } = printing;
  const caption = show.caption ? printedMarkdown(artifact.caption, pictureOf, level) : [];
  const why = show.why ? printedMarkdown(artifact.why, pictureOf, level) : [];
  const label = { text: pageWords[language].why, bold: true as const };
  return [
    ...content(artifact, level, printing),
    ...caption.map((block) => (block.kind === "paragraph" ? { ...block, tone: "soft" as const } : block)),
    ...(why.length === 0
      ? []
      : [
          {
            kind: "quote" as const,
            tone: "own" as const,
            blocks: [{ kind: "paragraph" as const, content: [label] }, ...why],
          },
        ]),
  ];
}

function content(artifact: ShownArtifact, level: 1 | 2 | 3, printing: Printing): readonly PrintedBlock[] {
  const { kind, body, excerpt, practice } = artifact;
  const { language, pictureOf } = printing;
  const words = pageWords[language];
  switch (kind) {
    case "text":
    case "entry":
      return [...printedMarkdown(body, pictureOf, level), ...printedFile(artifact, printing)];
    case "code":
      return /^`{3,}[^`\n]+\n/.test(body)
        ? printedMarkdown(body, pictureOf, level)
        : [{ kind: "code", text: body }];
    case "link":
      return [{ kind: "paragraph", content: [{ text: body.trim(), link: body.trim() }] }];
    case "excerpt":
      return (excerpt ?? []).flatMap(({ by, text }): readonly PrintedBlock[] => [
        {
          kind: "paragraph",
          content: [{ text: by === "learner" ? words.learner : words.tutor }],
          tone: "soft",
        },
        {
          kind: "quote",
          tone: by === "learner" ? "own" : "plain",
          blocks: printedMarkdown(text, pictureOf, level),
        },
      ]);
    case "practice":
      return practice === null ? [] : [said(practiceWords(practice, language))];
    case "image":
    case "audio":
    case "file":
      return printedFile(artifact, printing);
  }
}

function printedFile({ file, title }: ShownArtifact, printing: Printing): readonly PrintedBlock[] {
  if (file === null) return [];
  if (file.type.startsWith("image/"))
    return [{ kind: "picture", bytes: printing.pictureOf(file.id), alt: title }];
  const words = printedWords[printing.language];
  const named = /^(audio|video)\//.test(file.type) ? words.heard : words.file;
  return [{ kind: "paragraph", content: [{ text: named.replace("{name}", () => file.name) }], tone: "soft" }];
}

/** Which skills the work shows, as a table. */
function printedSkills(skills: readonly ShownSkill[], language: "en" | "es"): readonly PrintedBlock[] {
  if (skills.length === 0) return [];
  const words = pageWords[language];
  const strength = (one: Strength | null) => [{ text: one === null ? "–" : words.strength[one] }];
  return [
    {
      kind: "table",
      caption: words.skills,
      head: [words.skill, words.own, words.teacher, words.evidence],
      rows: skills.map(({ name, self, teacher, artifacts }) => [
        [{ text: name }],
        strength(self),
        strength(teacher),
        [{ text: artifacts.map(({ title }) => title).join(", ") }],
      ]),
    },
  ];
}

const said = (text: string): PrintedBlock => ({ kind: "paragraph", content: [{ text }] });
