import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  StageDecisionView,
  TranscriptTurn,
} from "../../../server/modules/review/transcripts.schemas.ts";
import { I18nProvider } from "../../i18n/i18n.tsx";
import { foldEdits } from "./Reading.tsx";
import { reasonWords } from "./transcripts-api.ts";
import { Why } from "./Why.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const stage = (name: StageDecisionView["stage"], code: string): StageDecisionView => ({
  stage: name,
  because: { code, values: { evidence: 2, problem: "2x = 8" } },
  detail: { of: name },
  took: 1.4,
});

function turn(id: string, active: boolean): TranscriptTurn {
  return {
    id,
    at: 1,
    active,
    student: { messageId: `m-${id}`, text: "2x = 8", intent: null },
    reply: { messageId: `a-${id}`, text: "Good.", status: "complete", move: "verify", hintLevel: null },
    draft: null,
    lines: [],
    stages: [
      stage("retrieve", "retrieve.nothing"),
      stage("diagnose", "diagnose.problem"),
      stage("decide", "decide.of-an-older-day"),
      stage("speak", "speak.builtin"),
    ],
    flags: [],
    tutor: { provider: "builtin", id: "ponder" },
    tokens: null,
    prompt: null,
    page: null,
    annotations: [],
  };
}

const show = () =>
  render(() => (
    <I18nProvider>
      <Why turn={turn("t1", true)} />
    </I18nProvider>
  ));
const stages = () => screen.getAllByRole("term").map((term) => term.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("why the tutor answered so", () => {
  it("is told by the two stages that matter, and by all on demand", () => {
    show();
    expect(stages()).toEqual(["Diagnosed", "Decided"]);
    press("All stages");
    expect(stages()).toEqual(["Retrieved", "Diagnosed", "Decided", "Spoke"]);
    press("Fewer stages");
    expect(stages()).toEqual(["Diagnosed", "Decided"]);
  });

  it("shows a stage's whole output only when it is asked for", () => {
    show();
    expect(screen.queryByText(/"of": "diagnose"/)).toBeNull();
    press("Details");
    expect(screen.getByText(/"of": "diagnose"/)).toBeDefined();
  });

  it("lists what was retrieved with why it is there, and links a memory to its session", () => {
    const why = [
      { code: "recall.words", values: { words: "bracket, sign" } },
      { code: "recall.newest", values: {} },
    ];
    const memory = { kind: "memory", text: "you solved 2(x + 3) = 16.", why, from: { conversationId: "c1" } };
    const retrieve = { ...stage("retrieve", "retrieve.nothing"), detail: { sources: [memory] } };
    render(() => (
      <I18nProvider>
        <Why turn={{ ...turn("t1", true), stages: [retrieve] }} />
      </I18nProvider>
    ));
    press("All stages");
    press("Details");
    const item = screen.getByRole("listitem");
    expect(item.textContent).toContain("Earlier session: you solved 2(x + 3) = 16.");
    expect(item.textContent).toContain("shares words with the message: bracket, sign; the newest");
    expect(screen.getByRole("link", { name: "the earlier session" }).getAttribute("href")).toBe(
      "/transcripts/c1",
    );
  });

  it("is one plain sentence, in the reader's language", () => {
    const because = { code: "speak.builtin", values: {} };
    expect(reasonWords(because, "en")).toBe("The built-in tutor phrased the move.");
    expect(reasonWords(because, "es")).toBe("El tutor integrado redactó la respuesta.");
  });

  it("shows a reason it does not know by its name", () => {
    expect(reasonWords({ code: "decide.of-an-older-day", values: {} }, "en")).toBe("decide.of-an-older-day");
    expect(reasonWords({ code: "constructor", values: {} }, "en")).toBe("constructor");
  });
});

describe("turns that a student edited away", () => {
  it("fold together, and the others keep their order", () => {
    const turns = [turn("1", true), turn("2", false), turn("3", false), turn("4", true), turn("5", true)];
    expect(foldEdits(turns).map((group) => [group.active, group.turns.map((one) => one.id)])).toEqual([
      [true, ["1"]],
      [false, ["2", "3"]],
      [true, ["4", "5"]],
    ]);
  });
});
