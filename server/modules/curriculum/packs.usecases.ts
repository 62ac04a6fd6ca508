import type { Database } from "../../db/client.ts";
import type { Clock } from "../../shared/clock.ts";
import { type Catalogue, makeCatalogue } from "./catalogue.models.ts";
import { packIdTaken, packInvalid, packTooLarge } from "./packs.errors.ts";
import * as repository from "./packs.repository.ts";
import { type Pack, packSchema } from "./packs.schemas.ts";
import { putInForce, shippedCatalogue, packs as shippedPacks } from "./packs.ts";
import { proofStructure } from "./proof/structure.models.ts";

/** Largest pack that is kept, bytes of JSON. */
export const largestPack = 40_000_000;

export interface InstalledPack {
  readonly id: string;
  readonly version: string;
  readonly outcome: "new" | "upgraded" | "unchanged";
}

/**
 * Installs packs for everybody here: all of them or none. A pack that is here already is replaced when its
 * content differs, and its version's last number goes up; the same content again changes nothing.
 * @throws pack.id-taken, pack.invalid, pack.too-large
 */
export async function installPacks(
  packs: readonly Pack[],
  { database, clock }: { readonly database: Database; readonly clock: Clock },
): Promise<readonly InstalledPack[]> {
  for (const pack of packs) refuseUnsound(pack);
  const before = new Map((await repository.listPackVersions(database)).map((row) => [row.id, row]));
  const results: InstalledPack[] = [];
  const rows: repository.StoredPack[] = [];
  for (const pack of packs) {
    const sha256 = await fingerprint(pack);
    const old = before.get(pack.id);
    if (old?.sha256 === sha256) {
      results.push({ id: pack.id, version: old.version, outcome: "unchanged" });
      continue;
    }
    const version = old === undefined ? pack.version : versionAfter(old.version, pack.version);
    const json = JSON.stringify({ ...pack, version });
    if (json.length > largestPack) throw packTooLarge(pack.id, largestPack);
    const attribution = pack.attribution ?? "";
    rows.push({ id: pack.id, version, json, attribution, importedAt: clock.now(), sha256 });
    results.push({ id: pack.id, version, outcome: old === undefined ? "new" : "upgraded" });
  }
  await repository.writePacks(database, rows);
  return results;
}

function refuseUnsound(pack: Pack): void {
  if (shippedPacks.some(({ id }) => id === pack.id)) throw packIdTaken(pack.id);
  const parsed = packSchema.safeParse(pack);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw packInvalid(pack.id, `${issue?.path.map(String).join(".")} ${issue?.message}`);
  }
  const known = new Set(shippedPacks.flatMap(({ skills }) => skills.map(({ id }) => id)));
  const wrong = proofStructure({ packs: [pack], fileOf: new Map(), problems: [] }, known).find(({ code }) =>
    fatal.has(code),
  );
  if (wrong) throw packInvalid(pack.id, `${wrong.place}: ${wrong.message}`);
}

/** What a pack can't be used with; the rest is for its author to better. */
const fatal: ReadonlySet<string> = new Set([
  "pack.duplicate-id",
  "skill.unknown-prerequisite",
  "skill.circle",
  "item.unknown-skill",
]);

/** SHA-256 of the content, hexadecimal. */
async function fingerprint(pack: Pack): Promise<string> {
  const { version: _, ...content } = pack;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(content)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The new version when it is higher, otherwise the old one with its last number one up. */
function versionAfter(old: string, wanted: string): string {
  const [a, b] = [old, wanted].map((version) => version.split(".").map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (b?.[place] ?? 0) - (a?.[place] ?? 0);
    if (difference > 0) return wanted;
    if (difference < 0) break;
  }
  return `${a?.[0] ?? 1}.${a?.[1] ?? 0}.${(a?.[2] ?? 0) + 1}`;
}

/**
 * Look-ups over the packs that come with Ponder and those kept here. Content is read again only when it changed; a
 * stored pack that can't be read is left out.
 */
export function makeCatalogueSource(ports: { readonly database: Database }): () => Promise<Catalogue> {
  let held: { readonly key: string; readonly catalogue: Catalogue } | null = null;
  return async () => {
    const versions = await repository.listPackVersions(ports.database);
    const key = versions.map(({ id, sha256, isWithdrawn }) => `${id} ${sha256} ${isWithdrawn}`).join("\n");
    if (held?.key === key) return held.catalogue;
    const kept = versions.length === 0 ? [] : await repository.readPackJson(ports.database);
    const catalogue =
      kept.length === 0
        ? shippedCatalogue
        : makeCatalogue(
            [...shippedPacks, ...kept.flatMap(({ json }) => readStored(json))],
            new Set(versions.filter(({ isWithdrawn }) => isWithdrawn).map(({ id }) => id)),
          );
    held = { key, catalogue };
    return catalogue;
  };
}

/** The packs of this installation, put in force for what a request looks up. */
export interface PacksHere {
  /** As they were read a moment ago; another process's change shows after `longestHeld`. */
  use(): Promise<void>;
  /** As they stand now. */
  renew(): Promise<void>;
}

/** How long packs are taken to be unchanged, milliseconds. */
const longestHeld = 1_000;

export function makePacksHere(ports: { readonly database: Database; readonly clock: Clock }): PacksHere {
  const source = makeCatalogueSource(ports);
  let held: { readonly at: number; readonly catalogue: Catalogue } | null = null;
  const renew = async () => {
    held = { at: ports.clock.now(), catalogue: await source() };
    putInForce(held.catalogue);
  };
  return {
    renew,
    async use() {
      if (held !== null && Math.abs(ports.clock.now() - held.at) < longestHeld) putInForce(held.catalogue);
      else await renew();
    },
  };
}

function readStored(json: string): readonly Pack[] {
  try {
    const parsed = packSchema.safeParse(JSON.parse(json));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}
