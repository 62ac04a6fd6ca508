import type { Database } from "../../../db/client.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { readSkills } from "../artifacts/artifact-parts.repository.ts";
import { excerptSchema, practiceResultSchema } from "../artifacts/artifacts.schemas.ts";
import { strengthsOf } from "../artifacts/artifacts.usecases.ts";
import type { ShowcaseRow } from "../showcases/showcases.repository.ts";
import type { Block } from "../showcases/showcases.schemas.ts";
import type { ShownArtifact, ShownShowcase } from "./showcase.html.ts";
import { readName, readShown, type ShownRow } from "./showing.repository.ts";

/** All that a showcase shows, and nothing else of its owner's. Who may see it was asked before. */
export async function shownOf(
  showcase: ShowcaseRow,
  language: Language,
  ports: { readonly database: Database },
): Promise<ShownShowcase> {
  const { learnerId, blocks } = showcase;
  const rows = await readShown(ports.database, learnerId, blocks.flatMap(artifactsIn));
  const artifacts = new Map(rows.map((row) => [row.id, shownArtifact(row)]));
  const skills = strengthsOf(
    (await readSkills({ id: learnerId }, ports.database, null)).filter(({ artifactId }) =>
      artifacts.has(artifactId),
    ),
    language,
  ).map((one) => ({
    ...one,
    artifacts: one.artifacts.map((id) => ({ id, title: artifacts.get(id)?.title ?? "" })),
  }));
  return {
    title: showcase.title,
    owner: await readName(ports.database, learnerId),
    blocks,
    artifacts,
    skills,
  };
}

function artifactsIn(block: Block): readonly string[] {
  if (block.kind === "artifact") return [block.artifactId];
  return block.kind === "gallery" ? block.artifactIds : [];
}

function shownArtifact(row: ShownRow): ShownArtifact {
  const { id, kind, title, caption, why, body, file } = row;
  return {
    id,
    kind,
    title,
    caption,
    why,
    body,
    file,
    excerpt: kind === "excerpt" ? excerptSchema.parse(JSON.parse(body)) : null,
    practice: kind === "practice" ? practiceResultSchema.parse(JSON.parse(body)) : null,
  };
}

/** Ids of the files that a page shows: of its artifacts, and those that their texts point to. */
export function filesShown({ artifacts, blocks }: ShownShowcase): ReadonlySet<string> {
  const texts = [
    ...[...artifacts.values()].flatMap(({ body, caption, why }) => [body, caption, why]),
    ...blocks.flatMap((block) => (block.kind === "text" ? [block.markdown] : [])),
  ];
  const own = [...artifacts.values()].flatMap(({ file }) => (file === null ? [] : [file.id]));
  return new Set([...own, ...filesNamed(texts)]);
}

/** Ids of the files that texts point to. */
export const filesNamed = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [...text.matchAll(/\/api\/files\/([\w-]+)/g)].map(([, id]) => id ?? ""));
