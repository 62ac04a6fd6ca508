import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { readDocument, rewritten } from "../document/document.models.ts";
import { withWordsBack } from "../merging/words-back.models.ts";
import { forgetLeftOut, readLeftOut } from "./changes.repository.ts";
import type { EntryView } from "./entries.schemas.ts";
import { viewEntry } from "./entries.usecases.ts";
import { changeEntry, ownEntry, type SyncPorts } from "./sync.usecases.ts";

/** Puts words that were left out back into the text, below the line that they belong to. @throws not-found */
export async function putBack(
  person: Person,
  id: string,
  leftOutId: string,
  ports: SyncPorts,
): Promise<EntryView> {
  const entry = await ownEntry(person, id, ports);
  const leftOut = (await readLeftOut(ports.database, id)).find((one) => one.id === leftOutId);
  if (!leftOut) throw notFound();
  const edit = (document: Uint8Array) => {
    const { blocks } = readDocument(document);
    return rewritten(document, { blocks: withWordsBack(blocks, leftOut) });
  };
  await changeEntry(entry, edit, ports, leftOutId);
  return viewEntry(person, id, ports);
}

/** Lets words go that were left out. @throws not-found */
export async function letGo(
  person: Person,
  id: string,
  leftOutId: string,
  ports: SyncPorts,
): Promise<EntryView> {
  await ownEntry(person, id, ports);
  if (!(await forgetLeftOut(ports.database, id, leftOutId))) throw notFound();
  return viewEntry(person, id, ports);
}
