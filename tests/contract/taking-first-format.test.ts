import { describe, expect, it } from "vitest";
import { restoredSchema } from "../../server/modules/portfolio/taking/portfolio.schemas.ts";
import { makeApp } from "../support/app.ts";
import { signIn } from "../support/client.ts";
import { bringJson, exportOf } from "../support/taking.ts";

/** What `portfolio.json` looked like in its first format; it doesn't change any more. */
const firstFormat = {
  format: "ponder-portfolio",
  version: 1,
  entries: [
    {
      id: "entry-of-old",
      title: "From before",
      body: "I tried it twice.",
      document: "",
      template: "free",
      visibility: "private",
      tags: ["algebra"],
      mood: "calm",
      conversationId: null,
      createdAt: 1_700_000_000_000,
      updatedAt: 1_700_000_000_001,
      versions: [],
      moments: [{ kind: "clicked", turnId: "t1", quote: "oh!" }],
      feedback: [{ id: "f1", by: "coach", depth: "explains", text: "You say why.", createdAt: 5 }],
    },
  ],
  artifacts: [
    {
      id: "work-of-old",
      kind: "text",
      status: "kept",
      visibility: "teachers",
      source: { kind: "entry", entryId: "entry-of-old" },
      version: 1,
      createdAt: 1_700_000_000_002,
      updatedAt: 1_700_000_000_003,
      versions: [
        {
          version: 1,
          title: "Old work",
          caption: "",
          why: "It shows it.",
          body: "2x + 6",
          fileId: null,
          note: "",
          at: 3,
        },
      ],
      skills: [
        { skill: "fractions", by: "self", strength: "begun", at: 3 },
        { skill: "fractions", by: "teacher", strength: "complete", at: 4 },
      ],
      reflections: ["entry-of-old"],
    },
  ],
  goals: [
    {
      id: "goal-of-old",
      text: "Draw arrows",
      artifacts: ["work-of-old"],
      createdAt: 1_700_000_000_004,
      reachedAt: null,
    },
  ],
  showcases: [],
  competencies: [
    {
      id: "competency-of-old",
      skill: "fractions",
      evidence: ["work-of-old"],
      confirmedBy: "somebody",
      at: 6,
    },
  ],
  files: [],
  seal: "from-another-server",
} as const;

describe("what others have a part in, taken along", () => {
  it("in its first format is taken in still, with what teachers said as from another place", async () => {
    const fresh = await makeApp();
    const same = await signIn(fresh.send, "ben");
    const restored = restoredSchema.parse(await (await bringJson(same, firstFormat)).json());
    expect(restored).toMatchObject({ unconfirmed: 2, restored: { entries: 1, artifacts: 1, goals: 1 } });
    const now = await exportOf(same);
    const { document: _, ...entry } = firstFormat.entries[0];
    expect(now.entries).toMatchObject([entry]);
    expect(now.artifacts).toMatchObject([
      {
        ...firstFormat.artifacts[0],
        skills: firstFormat.artifacts[0].skills.filter(({ by }) => by === "self"),
      },
    ]);
    expect(now.goals).toEqual(firstFormat.goals);
    expect(now.competencies).toEqual([
      {
        ...firstFormat.competencies[0],
        confirmedBy: { id: "somebody", name: "" },
        withdrawn: null,
        brought: true,
      },
    ]);
  });
});
