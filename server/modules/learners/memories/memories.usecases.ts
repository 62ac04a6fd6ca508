import type { Database } from "../../../db/client.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { deleteMemory, listMemories } from "./memories.repository.ts";
import type { MemoryList } from "./memories.schemas.ts";

const mostListed = 200;

/** What is remembered of the person's earlier sessions, the newest first, at most 200. */
export async function ownMemories(
  person: Person,
  { database }: { readonly database: Database },
): Promise<MemoryList> {
  const memories = await listMemories(person, database, mostListed);
  return {
    memories: memories.map(({ id, conversationId, turns, text, at }) => ({
      id,
      conversationId,
      turns: [...turns],
      text,
      at,
    })),
  };
}

/** Forgets one of the person's memories. @throws not-found for somebody else's */
export async function forgetMemory(
  person: Person,
  id: string,
  { database }: { readonly database: Database },
): Promise<void> {
  if (!(await deleteMemory(person, database, id))) throw notFound();
}
