import * as Y from "yjs";

/** A change that meets a document. */
interface Meeting {
  readonly elsewhere: Y.Doc;
  readonly together: Y.Doc;
  /** What the sender had of `elsewhere`. */
  readonly seen: Y.Doc;
  readonly change: Uint8Array;
  /** State vector of the sender's document. */
  readonly state: Uint8Array;
}

/** What a device with this state had of the log: its longest beginning that the device knew all of. */
export function seenBefore(log: readonly Uint8Array[], state: Uint8Array): Y.Doc {
  const clocks = Y.decodeStateVector(state);
  const trial = new Y.Doc();
  const beyond = log.findIndex((change) => {
    Y.applyUpdate(trial, change);
    const now = Y.decodeStateVector(Y.encodeStateVector(trial));
    return [...now].some(([client, clock]) => clock > (clocks.get(client) ?? 0));
  });
  if (beyond < 0) return trial;
  const seen = new Y.Doc();
  for (const change of log.slice(0, beyond)) Y.applyUpdate(seen, change);
  return seen;
}

/** Whether the merge deletes anything that one side inserted and the other had not seen. */
export function isAnyDropped({ elsewhere, together, change, state }: Meeting): boolean {
  const seenHere = Y.decodeStateVector(state);
  const isGone = deletedIn(together);
  for (const [client, structs] of elsewhere.store.clients) {
    const first = seenHere.get(client) ?? 0;
    for (const { id, length, deleted } of structs)
      if (
        !deleted &&
        id.clock + length > first &&
        isGone(client, Math.max(id.clock, first), id.clock + length)
      )
        return true;
  }
  const seenElsewhere = Y.decodeStateVector(Y.encodeStateVector(elsewhere));
  const { structs, ds } = Y.decodeUpdate(change);
  return structs.some((struct) => {
    if (!(struct instanceof Y.Item) || struct.content instanceof Y.ContentDeleted) return false;
    const { client, clock } = struct.id;
    const [first, end] = [Math.max(clock, seenElsewhere.get(client) ?? 0), clock + struct.length];
    return first < end && !isWithin(ds, client, first) && isGone(client, first, end);
  });
}

/** Whether both sides deleted a stretch of text that was there when they last met. */
export function areBothDeleted({ elsewhere, seen, change }: Meeting): boolean {
  const isGone = deletedIn(elsewhere);
  const { ds } = Y.decodeUpdate(change);
  for (const [client, structs] of seen.store.clients)
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || struct.deleted || !(struct.content instanceof Y.ContentString))
        continue;
      const { clock } = struct.id;
      if (!isGone(client, clock, clock + struct.length)) continue;
      for (let at = clock; at < clock + struct.length; at += 1)
        if (isWithin(ds, client, at) && isGone(client, at, at + 1)) return true;
    }
  return false;
}

/** Whether any of a device's insertions from one count to another (exclusive) is deleted in a document. */
function deletedIn(document: Y.Doc): (client: number, from: number, end: number) => boolean {
  return (client, from, end) => {
    const structs = document.store.clients.get(client);
    if (!structs || Y.getState(document.store, client) <= from) return false;
    for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
      const struct = structs[index];
      if (!struct || struct.id.clock >= end) return false;
      if (struct.deleted) return true;
    }
    return false;
  };
}

type Deletions = ReturnType<typeof Y.createDeleteSet>;

function isWithin(deletions: Deletions, client: number, clock: number): boolean {
  return Y.isDeleted(deletions, Y.createID(client, clock));
}
