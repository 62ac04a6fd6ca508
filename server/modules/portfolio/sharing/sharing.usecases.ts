import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classFor } from "../../classes/classes.usecases.ts";
import { ownShowcase, type ShowcasePorts } from "../showcases/showcases.usecases.ts";
import { shareTargetUnknown } from "./sharing.errors.ts";
import * as repository from "./sharing.repository.ts";
import type { MadeShare, NewShare, Shares } from "./sharing.schemas.ts";
import { hashOf, lock, newToken, opens, passOf } from "./tokens.models.ts";

const day = 86_400_000;

/**
 * Opens a showcase to a class, a person, the learner's guardians, or whoever has a link. The link is told once: only its
 * hash is kept. Where a class of the learner asks for a teacher's word, it shows nothing until there is a yes.
 * @throws not-found, share.target-unknown
 */
export async function share(
  person: Person,
  showcaseId: string,
  input: NewShare,
  ports: ShowcasePorts,
): Promise<MadeShare> {
  await ownShowcase(person, showcaseId, ports);
  const token = input.audience === "link" ? newToken() : null;
  const id = ports.ids.next();
  const now = ports.clock.now();
  await repository.insertShare(ports.database, {
    id,
    learnerId: person.id,
    showcaseId,
    audience: input.audience,
    target: await targetOf(person, input, ports),
    tokenHash: token === null ? null : await hashOf(token),
    passphrase: token === null || input.passphrase === undefined ? null : await lock(input.passphrase),
    expiresAt: input.days === null ? null : now + input.days * day,
    createdAt: now,
  });
  const made = (await repository.readOwnShares(person, ports.database, showcaseId)).find(
    (one) => one.id === id,
  );
  if (!made) throw notFound();
  return { share: made, path: token === null ? null : `/p/${token}` };
}

async function targetOf(person: Person, { audience, target = "" }: NewShare, ports: ShowcasePorts) {
  switch (audience) {
    case "link":
    case "guardian":
      return null;
    case "class":
      if (!(await classFor(person, target, ports))) throw shareTargetUnknown();
      return target;
    case "person": {
      const known = await repository.findClassmate(person, ports.database, target);
      if (known === null) throw shareTargetUnknown();
      return known;
    }
  }
}

/** Who the person's own showcase is or was open to, the latest first, and who asks for a teacher's word. @throws not-found */
export async function sharesOf(person: Person, showcaseId: string, ports: ShowcasePorts): Promise<Shares> {
  await ownShowcase(person, showcaseId, ports);
  return {
    shares: [...(await repository.readOwnShares(person, ports.database, showcaseId))],
    asking: [...(await repository.readAskingClasses(person, ports.database))],
  };
}

/** Ends a share; a link is gone from that moment. @throws not-found */
export async function revoke(
  person: Person,
  showcaseId: string,
  shareId: string,
  ports: ShowcasePorts,
): Promise<void> {
  const at = { showcaseId, shareId, now: ports.clock.now() };
  if (!(await repository.revokeShare(person, ports.database, at))) throw notFound();
}

/** Showcases that others opened to the person asking. */
export async function sharedWithMe(person: Person, ports: ShowcasePorts) {
  return { showcases: await repository.readSharedWith(person, ports.database, ports.clock.now()) };
}

/** A showcase that was opened to the person asking. @throws not-found, for one that is not alike */
export async function openToMe(person: Person, shareId: string, ports: ShowcasePorts) {
  const found = await repository.findForPerson(person, ports.database, shareId, ports.clock.now());
  if (!found) throw notFound();
  return found;
}

/** What a link shows: the showcase, a question for the passphrase, or nothing. */
export type LinkAnswer =
  | { readonly kind: "open"; readonly showcase: Awaited<ReturnType<typeof openToMe>> }
  | { readonly kind: "locked" }
  | { readonly kind: "gone" };

/** @param pass what the browser was given after the right passphrase, if it was */
export async function openLink(
  token: string,
  pass: string | undefined,
  ports: ShowcasePorts,
): Promise<LinkAnswer> {
  const tokenHash = await hashOf(token);
  const found = await repository.findByToken(ports.database, tokenHash, ports.clock.now());
  if (!found) return { kind: "gone" };
  const isOpen = found.passphrase === null || pass === (await passOf(tokenHash, found.passphrase));
  return isOpen ? { kind: "open", showcase: found.showcase } : { kind: "locked" };
}

/** The pass for a link's passphrase; null where it is not the right one or the link is gone. */
export async function unlock(
  token: string,
  passphrase: string,
  ports: ShowcasePorts,
): Promise<string | null> {
  const tokenHash = await hashOf(token);
  const found = await repository.findByToken(ports.database, tokenHash, ports.clock.now());
  if (!found || found.passphrase === null) return null;
  return (await opens(passphrase, found.passphrase)) ? passOf(tokenHash, found.passphrase) : null;
}
