import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  ShowcasePatch,
  ShowcaseView,
} from "../../../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { ApiError } from "../../../lib/api-error.ts";
import { createComposer } from "./create-composer.ts";

const first: ShowcaseView = {
  id: "s1",
  title: "Mine",
  theme: "paper",
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  open: 0,
  approved: 0,
  waiting: 0,
  blocks: [
    { id: "a", kind: "heading", text: "A" },
    { id: "b", kind: "heading", text: "B" },
  ],
};

/** A server that keeps one showcase, and refuses what was made on another revision, or everything while it is away. */
function makeServer() {
  const server = { kept: first, away: false };
  return {
    server,
    api: {
      change: async (_: string, { revision, title, theme, blocks }: ShowcasePatch): Promise<ShowcaseView> => {
        if (server.away) throw new TypeError("Failed to fetch");
        if (revision !== server.kept.revision) throw new ApiError("showcase.changed-elsewhere", 409, "");
        server.kept = {
          ...server.kept,
          title: title ?? server.kept.title,
          theme: theme ?? server.kept.theme,
          blocks: blocks ?? server.kept.blocks,
          revision: revision + 1,
        };
        return server.kept;
      },
      one: async () => server.kept,
    },
  };
}

let dispose = () => {};
beforeEach(() => localStorage.clear());
afterEach(() => dispose());

function compose({ api, server }: ReturnType<typeof makeServer>, showcase = server.kept) {
  return createRoot((end) => {
    dispose = end;
    return createComposer({ showcase, userId: "u1", api });
  });
}

const order = (blocks: readonly { readonly id: string }[]) => blocks.map(({ id }) => id).join("");

describe("composing a showcase", () => {
  it("saves what was changed, and takes a step back as a change of its own", async () => {
    const made = makeServer();
    const composer = compose(made);
    composer.move("b", 0);
    await composer.save();
    expect([order(made.server.kept.blocks), composer.status()]).toEqual(["ba", "saved"]);
    composer.undo();
    await composer.save();
    expect([order(made.server.kept.blocks), made.server.kept.revision]).toEqual(["ab", 3]);
  });

  it("keeps what could not be saved on this device, for the next time the page is opened", async () => {
    const made = makeServer();
    const composer = compose(made);
    made.server.away = true;
    composer.change({ title: "Written offline" }, "title");
    await composer.save();
    expect([composer.status(), composer.error()?.code]).toEqual(["failed", "client.offline"]);
    dispose();
    made.server.away = false;
    const again = compose(made);
    expect(again.composition.title).toBe("Written offline");
    await again.save();
    expect(made.server.kept.title).toBe("Written offline");
  });

  it.each(["mine", "theirs"] as const)(
    "changed on another device meanwhile, it goes on with %s, and the other one is a step back",
    async (choice) => {
      const made = makeServer();
      const composer = compose(made);
      made.server.kept = { ...first, revision: 2, title: "Theirs" };
      composer.change({ title: "Mine too" }, "title");
      await composer.save();
      expect(composer.theirs()?.title).toBe("Theirs");
      expect(made.server.kept.title).toBe("Theirs");
      composer.choose(choice);
      await composer.save();
      const [kept, other] = choice === "mine" ? ["Mine too", "Theirs"] : ["Theirs", "Mine too"];
      expect(made.server.kept.title).toBe(kept);
      composer.undo();
      expect(composer.composition.title).toBe(other);
    },
  );
});
