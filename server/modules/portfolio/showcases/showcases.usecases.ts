import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { entryTexts } from "../../journal/entries/entries.usecases.ts";
import { readTitles } from "../artifacts/artifacts.repository.ts";
import { blockUnknown, quoteDiffers, showcaseChangedElsewhere } from "./showcases.errors.ts";
import * as repository from "./showcases.repository.ts";
import type {
  Block,
  NewShowcase,
  ShowcasePatch,
  ShowcaseSummary,
  ShowcaseView,
} from "./showcases.schemas.ts";

export interface ShowcasePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Makes a page to show. @throws showcase.block-unknown, showcase.quote-differs */
export async function makeShowcase(
  person: Person,
  input: NewShowcase,
  ports: ShowcasePorts,
): Promise<ShowcaseView> {
  await checkBlocks(person, input.blocks, [], ports);
  const id = ports.ids.next();
  const now = ports.clock.now();
  await repository.insertShowcase(ports.database, {
    ...input,
    id,
    learnerId: person.id,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  });
  return viewShowcase(person, id, ports);
}

/**
 * Pieces that are new on the page must be the learner's own, and a quotation stands in its entry word for word. What stood
 * there before stays, also when its piece was put away: the page then leaves it out.
 */
async function checkBlocks(
  person: Person,
  blocks: readonly Block[],
  before: readonly Block[],
  ports: Pick<ShowcasePorts, "database">,
): Promise<void> {
  const known = new Set(before.flatMap(artifactsIn));
  const added = blocks.flatMap(artifactsIn).filter((id) => !known.has(id));
  const own = await readTitles(person, ports.database, added);
  if (added.some((id) => !own.has(id))) throw blockUnknown();
  const said = new Set(before.map(quotationOf));
  const quotes = blocks.filter((block) => block.kind === "quote" && !said.has(quotationOf(block)));
  const texts = await entryTexts(
    person,
    quotes.flatMap((block) => (block.kind === "quote" ? [block.entryId] : [])),
    ports,
  );
  for (const block of quotes)
    if (block.kind === "quote" && !spaced(texts.get(block.entryId) ?? "").includes(spaced(block.text)))
      throw quoteDiffers();
}

function artifactsIn(block: Block): readonly string[] {
  if (block.kind === "artifact") return [block.artifactId];
  return block.kind === "gallery" ? block.artifactIds : [];
}

function quotationOf(block: Block): string {
  return block.kind === "quote" ? `${block.entryId}\n${block.text}` : "";
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The person's own showcases, newest first. */
export async function listShowcases(
  person: Person,
  ports: Pick<ShowcasePorts, "database" | "clock">,
): Promise<{ showcases: ShowcaseSummary[] }> {
  const rows = await repository.readOwnShowcases(person, ports.database, ports.clock.now());
  return { showcases: rows.map(summaryOf) };
}

/** The person's own showcase. @throws not-found */
export async function viewShowcase(
  person: Person,
  id: string,
  ports: Pick<ShowcasePorts, "database" | "clock">,
): Promise<ShowcaseView> {
  const row = await ownShowcase(person, id, ports);
  return { ...summaryOf(row), blocks: [...row.blocks] };
}

export async function ownShowcase(
  person: { readonly id: string },
  id: string,
  ports: Pick<ShowcasePorts, "database" | "clock">,
) {
  const row = await repository.findOwnShowcase(person, ports.database, id, ports.clock.now());
  if (!row) throw notFound();
  return row;
}

/** Changes a showcase. @throws not-found, showcase.changed-elsewhere, showcase.block-unknown, showcase.quote-differs */
export async function editShowcase(
  person: Person,
  id: string,
  patch: ShowcasePatch,
  ports: ShowcasePorts,
): Promise<ShowcaseView> {
  const row = await ownShowcase(person, id, ports);
  if (row.revision !== patch.revision) throw showcaseChangedElsewhere();
  const blocks = patch.blocks ?? row.blocks;
  await checkBlocks(person, blocks, row.blocks, ports);
  const kept = await repository.changeShowcase(ports.database, {
    ...row,
    title: patch.title ?? row.title,
    theme: patch.theme ?? row.theme,
    blocks,
    updatedAt: ports.clock.now(),
  });
  if (!kept) throw showcaseChangedElsewhere();
  return viewShowcase(person, id, ports);
}

/** Puts a showcase away; every link to it ends until it is taken out again. @throws not-found */
export async function removeShowcase(person: Person, id: string, ports: ShowcasePorts): Promise<void> {
  await ownShowcase(person, id, ports);
  await repository.putAway(person, ports.database, id, ports.clock.now());
}

/** Takes a showcase out again. @throws not-found */
export async function restoreShowcase(
  person: Person,
  id: string,
  ports: ShowcasePorts,
): Promise<ShowcaseView> {
  if (!(await repository.putAway(person, ports.database, id, null))) throw notFound();
  return viewShowcase(person, id, ports);
}

function summaryOf(row: repository.ShowcaseRow & repository.Opened): ShowcaseSummary {
  const { id, title, theme, revision, createdAt, updatedAt, open, approved, waiting } = row;
  return { id, title, theme, revision, createdAt, updatedAt, open, approved, waiting };
}
