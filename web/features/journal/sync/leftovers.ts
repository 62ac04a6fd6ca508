import type { JournalApi } from "../journal-api.ts";
import { makeDeviceStore } from "./device-store.ts";

/**
 * Sends what was typed on this device in pages that were closed before the server had it. What merges documents is
 * loaded only where there is something to send. @returns how many pages were sent
 */
export async function sendLeftovers(userId: string, journal: Pick<JournalApi, "sync">): Promise<number> {
  const store = makeDeviceStore(userId);
  const entries = await store.unsent().catch(() => []);
  if (entries.length === 0) return 0;
  const { makeEntrySync } = await import("./entry-sync.ts");
  const done = await Promise.all(
    entries.map(async (id) => {
      const sync = makeEntrySync(id, {
        send: (sent) => journal.sync(id, sent),
        store,
        isVisible: () => false,
        onStatus: () => undefined,
        onReady: () => undefined,
        onBothSides: () => undefined,
      });
      sync.stop();
      await sync.open();
      return sync.status().kind === "saved";
    }),
  );
  return done.filter((isSent) => isSent).length;
}
