import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { readableConversation } from "../readable.usecases.ts";
import * as repository from "./annotations.repository.ts";
import type {
  Annotation,
  AnnotationFields,
  AnnotationPatch,
  SharedAnnotation,
} from "./annotations.schemas.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
}

/** Says something of a turn that the person asking may read. @throws not-found for whoever may not */
export async function annotateTurn(
  person: Person,
  { conversationId, turnId }: { readonly conversationId: string; readonly turnId: string },
  fields: AnnotationFields,
  ports: Ports & { readonly ids: Ids },
): Promise<Annotation> {
  const { classId, decisive } = await readableConversation(person, conversationId, ports);
  if (decisive !== null && !decisive.has(turnId)) throw notFound();
  const id = ports.ids.next();
  const at = ports.clock.now();
  const written = await repository.insertAnnotation(person, ports.database, {
    ...fields,
    id,
    turnId,
    conversationId,
    classId,
    at,
  });
  if (!written) throw notFound();
  return ownAnnotation(person, id, ports);
}

/** Changes what the person asking said of a turn. @throws not-found for anybody else's */
export async function changeAnnotation(
  person: Person,
  id: string,
  patch: AnnotationPatch,
  ports: Ports,
): Promise<Annotation> {
  await ownAnnotation(person, id, ports);
  await repository.updateAnnotation(person, ports.database, id, patch, ports.clock.now());
  return ownAnnotation(person, id, ports);
}

/** Takes back what the person asking said of a turn. @throws not-found for anybody else's */
export async function removeAnnotation(person: Person, id: string, ports: Ports): Promise<void> {
  await ownAnnotation(person, id, ports);
  await repository.deleteAnnotation(person, ports.database, id);
}

/** What teachers share with the learner of a conversation, for that learner alone. @throws not-found */
export async function annotationsForLearner(
  person: Person,
  conversationId: string,
  ports: Pick<Ports, "database">,
): Promise<readonly SharedAnnotation[]> {
  const found = await repository.sharedWith(person, ports.database, conversationId);
  if (!found) throw notFound();
  return found;
}

async function ownAnnotation(person: Person, id: string, { database }: Pick<Ports, "database">) {
  const found = await repository.findOwn(person, database, id);
  if (!found) throw notFound();
  return found;
}
