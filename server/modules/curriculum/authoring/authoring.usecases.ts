import type { Database } from "../../../db/client.ts";
import { pageOf, readBefore } from "../../../db/cursor.models.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { offerPack, withdrawPack } from "../packs.repository.ts";
import { packs as shippedPacks } from "../packs.ts";
import { installPacks, type PacksHere } from "../packs.usecases.ts";
import { packChangedElsewhere, packStillPublished, packsTooMany, packUnsound } from "./authoring.errors.ts";
import * as repository from "./authoring.repository.ts";
import type {
  ColleaguePackList,
  DraftFlaw,
  NewPack,
  OwnPack,
  OwnPackList,
  PackDraft,
  PackPatch,
  Preview,
  PreviewRequest,
  RubricChoice,
} from "./authoring.schemas.ts";
import type { DraftContent } from "./content.schemas.ts";
import { readThrough } from "./flaws.usecases.ts";
import { playPreview } from "./preview.usecases.ts";

export interface AuthoringPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly packs: PacksHere;
}

/** Most packs of one author. */
const mostPacks = 100;
/** Characters of the id of a pack that was written here. */
const idLength = 16;

/** Packs of the colleagues on a page of their list. */
const pageSize = 30;

/** The person's own packs. @throws not-found for who teaches nobody */
export async function ownPacks(
  person: Person,
  { database }: Pick<AuthoringPorts, "database">,
): Promise<OwnPackList> {
  mustWrite(person);
  return { mine: (await repository.listOwnDrafts(person, database)).map(summaryOf) };
}

/** A page of the packs that colleagues published. @throws not-found for who teaches nobody, request.invalid for a bad cursor */
export async function colleaguePacks(
  person: Person,
  cursor: string | undefined,
  { database }: Pick<AuthoringPorts, "database">,
): Promise<ColleaguePackList> {
  mustWrite(person);
  const rows = await repository.listPublished(person, database, readBefore(cursor), pageSize + 1);
  const { page, nextCursor } = pageOf(rows, pageSize, ({ publishedAt }) => publishedAt);
  return { published: [...page], nextCursor };
}

/** Begins a pack. @throws not-found, pack.too-many */
export async function beginPack(person: Person, input: NewPack, ports: AuthoringPorts): Promise<PackDraft> {
  mustWrite(person);
  const nothing = { en: "", es: "" };
  const content: DraftContent = {
    name: { ...nothing, [input.locale]: input.name },
    languages: [input.locale],
    licence: "CC-BY-4.0",
    skills: [],
    items: [],
  };
  return keepNew(person, { content, basedOn: null }, ports);
}

/** A copy of a published pack, to change and publish as one's own; whoever wrote it is named. @throws not-found, pack.too-many */
export async function copyPack(person: Person, id: string, ports: AuthoringPorts): Promise<PackDraft> {
  mustWrite(person);
  const original = await repository.findPublished(person, ports.database, id);
  if (original === null) throw notFound();
  const basedOn = creditOf(original.basedOn, original.by ?? "");
  return keepNew(person, { content: original.content, basedOn }, ports);
}

async function keepNew(
  person: Person,
  made: { readonly content: DraftContent; readonly basedOn: string | null },
  ports: AuthoringPorts,
): Promise<PackDraft> {
  const id = ports.ids.next();
  const packId = `own.${id
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, idLength)}`;
  const draft = { id, packId, ...made, at: ports.clock.now() };
  if (!(await repository.insertDraft(person, ports.database, draft, mostPacks)))
    throw packsTooMany(mostPacks);
  return openPack(person, id, ports);
}

/** One of the person's own packs, read through. @throws not-found */
export async function openPack(
  person: Person,
  id: string,
  ports: Pick<AuthoringPorts, "database">,
): Promise<PackDraft> {
  const row = await ownDraft(person, id, ports);
  const { flaws } = await readThrough(row.content, headOf(person, row));
  return { ...summaryOf(row), content: row.content, revision: row.revision, flaws: [...flaws] };
}

/** Rubrics that stand with tasks of packs that come with Ponder. */
export function rubricChoices(): readonly RubricChoice[] {
  return shippedPacks
    .flatMap(({ tasks }) => tasks)
    .map(({ id, rubric }) => {
      const named = (language: "en" | "es") =>
        rubric.map(({ name }) => name[language] ?? name.en ?? name.es ?? "").join(", ");
      return { id, name: { en: named("en"), es: named("es") } };
    });
}

/** Keeps what was written. @throws not-found, pack.changed-elsewhere */
export async function writePack(
  person: Person,
  id: string,
  { revision, content }: PackPatch,
  ports: AuthoringPorts,
): Promise<PackDraft> {
  await ownDraft(person, id, ports);
  const change = { revision, content, at: ports.clock.now() };
  if (!(await repository.writeDraft(person, ports.database, id, change))) throw packChangedElsewhere();
  return openPack(person, id, ports);
}

/** Takes a pack of one's own away. @throws not-found, pack.still-published */
export async function removePack(
  person: Person,
  id: string,
  ports: Pick<AuthoringPorts, "database">,
): Promise<void> {
  await ownDraft(person, id, ports);
  if (!(await repository.removeDraft(person, ports.database, id))) throw packStillPublished();
}

/** What publishing came to: the pack, or what stands in the way. */
export type Publishing =
  | { readonly kind: "published"; readonly pack: PackDraft }
  | {
      readonly kind: "unsound";
      readonly error: ReturnType<typeof packUnsound>;
      readonly flaws: readonly DraftFlaw[];
    };

/**
 * Offers a pack to everybody of this installation, in place of its version before.
 * @throws not-found, pack.changed-elsewhere, pack.too-large
 */
export async function publishPack(
  person: Person,
  id: string,
  revision: number,
  ports: AuthoringPorts,
): Promise<Publishing> {
  const row = await ownDraft(person, id, ports);
  if (row.revision !== revision) throw packChangedElsewhere();
  const { pack, flaws } = await readThrough(row.content, headOf(person, row));
  if (pack === null || flaws.some(({ stops }) => stops))
    return { kind: "unsound", error: packUnsound(), flaws };
  const [installed] = await installPacks([pack], ports);
  await offerPack(ports.database, row.packId);
  const version = installed?.version ?? pack.version;
  await repository.markPublished(person, ports.database, id, {
    version,
    revision,
    content: row.content,
    at: ports.clock.now(),
  });
  await ports.packs.renew();
  return { kind: "published", pack: await openPack(person, id, ports) };
}

/** Takes a published pack back: nobody is offered its items any more, and what was done with them stays. @throws not-found */
export async function withdraw(person: Person, id: string, ports: AuthoringPorts): Promise<PackDraft> {
  const row = await ownDraft(person, id, ports);
  await withdrawPack(ports.database, row.packId, ports.clock.now());
  await repository.markWithdrawn(person, ports.database, id);
  await ports.packs.renew();
  return openPack(person, id, ports);
}

/**
 * Plays a dialogue about an item of one's own pack, as it is written now; nothing of it is kept. An item that can't be
 * worked on yet gives what is missing.
 * @throws not-found
 */
export async function previewItem(
  person: Person,
  id: string,
  { itemId, ...request }: PreviewRequest,
  ports: Pick<AuthoringPorts, "database">,
): Promise<
  | { readonly kind: "played"; readonly preview: Preview }
  | {
      readonly kind: "unsound";
      readonly error: ReturnType<typeof packUnsound>;
      readonly flaws: readonly DraftFlaw[];
    }
> {
  const row = await ownDraft(person, id, ports);
  const item = row.content.items.find((one) => one.id === itemId);
  if (item === undefined) throw notFound();
  // The item alone: what is missing in others doesn't keep it from being tried.
  const alone = { ...row.content, name: { en: "–", es: "–" }, items: [item] };
  const { pack, flaws } = await readThrough(
    {
      ...alone,
      skills: alone.skills.filter(({ name }) => alone.languages.every((one) => name[one].trim() !== "")),
    },
    headOf(person, row),
  );
  const preview = pack === null ? null : playPreview(pack, itemId, request);
  return preview === null ? { kind: "unsound", error: packUnsound(), flaws } : { kind: "played", preview };
}

function mustWrite({ role }: Person): void {
  if (role !== "teacher" && role !== "administrator") throw notFound();
}

async function ownDraft(person: Person, id: string, ports: Pick<AuthoringPorts, "database">) {
  mustWrite(person);
  const row = await repository.findOwnDraft(person, ports.database, id);
  if (row === null) throw notFound();
  return row;
}

function headOf(person: Person, { packId, basedOn }: repository.DraftRow) {
  return { packId, attribution: creditOf(basedOn, person.name) };
}

/** Whom to name, the first author first. */
function creditOf(basedOn: string | null, author: string): string {
  return [...(basedOn ?? "").split(" · "), author]
    .filter((name, at, all) => name !== "" && all.indexOf(name) === at)
    .join(" · ");
}

function summaryOf(row: repository.DraftSummary): OwnPack {
  const { id, packId, name, items, basedOn, classes, updatedAt } = row;
  return {
    id,
    packId,
    name,
    items,
    basedOn,
    classes,
    updatedAt,
    state: row.publishedAt === null ? "draft" : "published",
    isChanged: row.publishedAt !== null && row.publishedRevision !== row.revision,
    version: row.publishedVersion,
  };
}
