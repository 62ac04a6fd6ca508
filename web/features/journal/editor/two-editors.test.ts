import { Editor } from "@tiptap/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { documentParts } from "../sync/entry-sync.ts";
import { entryExtensions } from "./extensions.ts";

/** A device with the page open in its editor. */
function openDevice(letters: string) {
  const document = new Y.Doc();
  const editor = new Editor({
    injectCSS: false,
    element: globalThis.document.createElement("div"),
    extensions: entryExtensions({ document, placeholder: () => "", onFormula: () => undefined }),
  });
  const typed: string[] = [];
  return {
    document,
    editor,
    typed,
    type() {
      const letter = letters[typed.length % letters.length] ?? "";
      typed.push(letter);
      editor.view.dispatch(editor.state.tr.insertText(letter));
    },
    text: () => editor.getText({ blockSeparator: "\n" }),
  };
}
type Device = ReturnType<typeof openDevice>;

/** What one device has reaches the other, as over the server. */
function reach(from: Device, to: Device): void {
  const change = Y.encodeStateAsUpdate(from.document, Y.encodeStateVector(to.document));
  Y.applyUpdate(to.document, change, "network");
}

/** Letters that were typed and are not in the text, each as often as it is missing. */
function missingFrom(text: string, typed: readonly string[]): readonly string[] {
  const there = text.split("");
  return typed.filter((letter) => {
    const place = there.indexOf(letter);
    if (place >= 0) there.splice(place, 1);
    return place < 0;
  });
}

const step = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom("type", "type", "type", "enter", "start", "end", "reach"),
});

/** Two devices after what both did, and after each has heard of all the other did. */
function together(steps: readonly { readonly who: number; readonly what: string }[]) {
  const devices = [openDevice("ABCDEFG"), openDevice("tuvwxyz")] as const;
  for (const { who, what } of steps) {
    const [own, other] = who === 0 ? devices : [devices[1], devices[0]];
    if (what === "type") own.type();
    else if (what === "enter") own.editor.commands.splitBlock();
    else if (what === "reach") reach(own, other);
    else own.editor.commands.focus(what === "start" ? "start" : "end", { scrollIntoView: false });
  }
  for (let round = 0; round < 3; round += 1) {
    reach(devices[0], devices[1]);
    reach(devices[1], devices[0]);
  }
  const result = {
    typed: devices.flatMap((device) => device.typed),
    texts: devices.map((device) => device.text()),
    documents: devices.map(({ document }) => document.getXmlFragment(documentParts.body).toString()),
  };
  for (const { editor } of devices) editor.destroy();
  return result;
}

const steps = fc.array(step, { minLength: 40, maxLength: 120, size: "max" });

describe("two editors of one page", () => {
  it("lose no letter, wherever and whenever each types, divides lines and hears of the other", () => {
    fc.assert(
      fc.property(steps, (done) => {
        const { typed, texts, documents } = together(done);
        for (const text of texts) expect(missingFrom(text, typed)).toEqual([]);
        expect(texts[0]).toBe(texts[1]);
        expect(documents[0]).toBe(documents[1]);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it("have every letter once where only one of them divides lines", () => {
    fc.assert(
      fc.property(steps, (done) => {
        const { typed, texts } = together(done.filter(({ who, what }) => what !== "enter" || who === 0));
        expect((texts[0] ?? "").replace(/\s/g, "").split("").sort()).toEqual(typed.sort());
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});
