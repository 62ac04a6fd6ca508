import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { longestMessage } from "../../../server/modules/tutoring/conversations.schemas.ts";
import { I18nProvider } from "../../i18n/i18n.tsx";
import { Composer, type ComposerProps } from "./Composer.tsx";
import type { Outgoing } from "./create-tutoring.ts";

afterEach(cleanup);

function open(props: Partial<ComposerProps> = {}) {
  const sent: Outgoing[] = [];
  const kept: string[] = [];
  const base: ComposerProps = {
    draft: "",
    onDraft: (text) => kept.push(text),
    onSend: async (outgoing) => {
      sent.push(outgoing);
      return true;
    },
    onStop: () => undefined,
    busy: false,
    accepted: 0,
    help: { level: 1, most: 3 },
    off: false,
  };
  render(() => (
    <I18nProvider>
      <Composer {...base} {...props} />
    </I18nProvider>
  ));
  const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your message" });
  const type = (value: string) => fireEvent.input(box, { target: { value } });
  const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
  return { sent, kept, box, type, press };
}

beforeEach(() => localStorage.clear());

describe("writing to the tutor", () => {
  it("sends with Enter and empties the box", async () => {
    const { sent, box, type } = open();
    type("2x = 8");
    fireEvent.keyDown(box, { key: "Enter" });
    expect(sent).toEqual([{ text: "2x = 8" }]);
    expect(box.value).toBe("");
  });

  it("makes a new line with Shift and Enter, and leaves Enter to an input method", () => {
    const { sent, box, type } = open();
    type("二");
    fireEvent.keyDown(box, { key: "Enter", shiftKey: true });
    fireEvent.keyDown(box, { key: "Enter", isComposing: true });
    expect(sent).toEqual([]);
  });

  it("puts the words back when they were not taken, before what was written meanwhile", async () => {
    let refuse: (taken: boolean) => void = () => undefined;
    const { box, type, kept } = open({
      onSend: () =>
        new Promise((resolve) => {
          refuse = resolve;
        }),
    });
    type("2x = 8");
    fireEvent.keyDown(box, { key: "Enter" });
    type("and then");
    refuse(false);
    await vi.waitFor(() => expect(box.value).toBe("2x = 8\nand then"));
    expect(kept.at(-1)).toBe("2x = 8\nand then");
  });

  it("keeps every change as a draft, and forgets it once the server has the words", () => {
    const [accepted, setAccepted] = createSignal(0);
    const { kept, box, type } = open({
      get accepted() {
        return accepted();
      },
    });
    type("2x");
    type("2x = 8");
    expect(kept.at(-1)).toBe("2x = 8");
    fireEvent.keyDown(box, { key: "Enter" });
    expect(kept.at(-1)).toBe("2x = 8");
    setAccepted(1);
    expect(kept.at(-1)).toBe("");
  });

  it("begins with the words kept from last time", () => {
    expect(open({ draft: "half a thought" }).box.value).toBe("half a thought");
  });

  it("says how much room is left near the limit, and does not send past it", () => {
    const { sent, box, type } = open();
    type("x".repeat(longestMessage - 3));
    expect(screen.getByText("3 characters left")).toBeDefined();
    type("x".repeat(longestMessage + 1));
    expect(screen.getByText("1 character too many")).toBeDefined();
    fireEvent.keyDown(box, { key: "Enter" });
    expect(sent).toEqual([]);
  });
});

describe("the ways to ask", () => {
  it("asks for a hint with what is in the box, even when that is nothing", () => {
    const { sent, press } = open();
    press("Hint, 1 of 3 used on this step");
    expect(sent).toEqual([{ text: "", intent: "hint" }]);
  });

  it("checks the line in the box at once", () => {
    const { sent, type, press } = open();
    type("2x = 8");
    press("Check my line");
    expect(sent).toEqual([{ text: "2x = 8", intent: "check" }]);
  });

  it("asks for the word first when the box is empty, and Escape takes it back", () => {
    const { sent, box, type, press } = open();
    press("Explain a word");
    expect(box.placeholder).toBe("Which word or idea?");
    fireEvent.keyDown(box, { key: "Escape" });
    expect(box.placeholder).toBe("Write your next line, or ask…");
    press("Explain a word");
    type("coefficient");
    fireEvent.keyDown(box, { key: "Enter" });
    expect(sent).toEqual([{ text: "coefficient", intent: "explain" }]);
  });

  it("shows no hint button where the class gives none", () => {
    open({ help: { level: 0, most: 0 } });
    expect(screen.queryByRole("button", { name: /Hint/ })).toBeNull();
  });

  it("offers to stop while a reply is written, and sends nothing", () => {
    const onStop = vi.fn();
    const { sent, box, type, press } = open({ busy: true, onStop });
    type("too early");
    fireEvent.keyDown(box, { key: "Enter" });
    press("Stop");
    expect(onStop).toHaveBeenCalledOnce();
    expect([sent, box.value]).toEqual([[], "too early"]);
  });

  it("is closed when the class has the tutor switched off", () => {
    const { box } = open({ off: true });
    expect(box.disabled).toBe(true);
  });
});
