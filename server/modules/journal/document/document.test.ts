import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import {
  merged,
  missingFrom,
  newDocument,
  parts,
  readDocument,
  rewritten,
  stateOf,
} from "./document.models.ts";
import { readMarkdown } from "./markdown-reading.models.ts";
import { writeMarkdown } from "./markdown-writing.models.ts";
import { wordsOf } from "./nodes.models.ts";

const sample = `# What I found

Today **two things** were *new*, and \`x = 2\` was ~~wrong~~ right: $\\frac{1}{2}$.
A second line with a [link](https://example.org/a).

- one
- two
  - deeper

3. third
4. fourth

> A thought of mine.

\`\`\`python
print("hi")
\`\`\`

$$
a^2 + b^2 = c^2
$$

---

![A drawing](/api/files/abc) and ![🔊 me speaking](/api/files/def)`;

describe("an entry's Markdown", () => {
  it("reads into blocks and writes back as it was", () => {
    const written = writeMarkdown(readMarkdown(sample));
    expect(written).toBe(sample);
  });

  it("goes into a document and out of it unchanged", () => {
    const made = newDocument({ title: "Today", blocks: readMarkdown(sample) });
    const read = readDocument(made);
    expect(read.title).toBe("Today");
    expect(writeMarkdown(read.blocks)).toBe(sample);
  });

  it("keeps what looks like mark-up but was typed as words", () => {
    const typed = "1. is not a list * nor _this_ $5 and $6 <b>bold</b> # no heading \\ [x](y) &amp; `tick`";
    const blocks = [
      { type: "paragraph" as const, content: [{ type: "text" as const, text: typed, marks: {} }] },
    ];
    expect(readMarkdown(writeMarkdown(blocks))).toEqual(blocks);
  });

  it("marks neighbours together, so that writing it again changes nothing", () => {
    for (const text of [
      "~~a `b` c~~",
      "**bold *and* more**",
      "[a **b** c](https://x.org)",
      "*a* **b**",
      "~a`a`~",
    ]) {
      const once = writeMarkdown(readMarkdown(text));
      expect(writeMarkdown(readMarkdown(once))).toBe(once);
    }
    expect(writeMarkdown(readMarkdown("~a`a`~"))).toBe("~~a`a`~~");
  });

  it("holds no address that could run something", () => {
    const text =
      "[a](javascript:alert(1)) ![b](data:text/html,x) <script>alert(1)</script> [c](https://ok.org)";
    const written = writeMarkdown(readMarkdown(text));
    expect(written).not.toMatch(/\]\((?:javascript|data):/);
    expect(written).toContain("[c](https://ok.org)");
    expect(written).toContain("\\<script>");
  });

  it("keeps every word of anything, however it is written", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab1 *_`$#>-[]()!\\\n~.&<|é".split("")), maxLength: 60 }),
        (text) => {
          const blocks = readMarkdown(text);
          const again = readMarkdown(writeMarkdown(blocks));
          const letters = (words: string) => words.replace(/[^ab1é]/g, "");
          expect(letters(wordsOf(again))).toBe(letters(wordsOf(blocks)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is read in time whatever it is", () => {
    for (const hostile of [
      "*".repeat(50_000),
      "> ".repeat(20_000),
      "[".repeat(50_000),
      "- ".repeat(5_000),
      "$".repeat(50_000),
    ])
      expect(Array.isArray(readMarkdown(hostile))).toBe(true);
  });
});

describe("an entry written on two devices", () => {
  it("comes out the same everywhere, and holds every character that was typed, whenever the network was there", () => {
    const step = fc.record({
      device: fc.nat(1),
      at: fc.nat(1000),
      text: fc.string({ unit: fc.constantFrom(..."abcdefgh ".split("")), minLength: 1, maxLength: 6 }),
      online: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        const start = newDocument({ title: "t", blocks: readMarkdown("first\n\nsecond") });
        let server: Uint8Array = start;
        const devices = [new Y.Doc(), new Y.Doc()];
        for (const device of devices) Y.applyUpdate(device, start);
        const sync = (device: Y.Doc) => {
          const change = Y.encodeStateAsUpdate(device, stateOf(server));
          server = merged([server, change]) ?? server;
          const missing = missingFrom(server, Y.encodeStateVector(device));
          if (missing) Y.applyUpdate(device, missing);
        };
        const typed: string[] = [];
        for (const { device, at, text, online } of steps) {
          const own = devices[device];
          if (!own) continue;
          const paragraphs = own.getXmlFragment(parts.body).toArray();
          const paragraph = paragraphs[at % paragraphs.length];
          const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
          if (line instanceof Y.XmlText) {
            line.insert(at % (line.length + 1), text);
            typed.push(text);
          }
          if (online) sync(own);
        }
        for (const device of [...devices, ...devices]) sync(device);
        const [one, other] = devices.map((device) =>
          writeMarkdown(readDocument(Y.encodeStateAsUpdate(device)).blocks),
        );
        expect(one).toBe(other);
        const counted = (words: string) =>
          [...words]
            .filter((character) => /[a-z]/.test(character))
            .sort()
            .join("");
        expect(counted(wordsOf(readDocument(server).blocks))).toBe(counted(`firstsecond${typed.join("")}`));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what a device types while another program rewrites another part", () => {
    const start = newDocument({ title: "t", blocks: readMarkdown("one\n\ntwo\n\nthree") });
    const device = new Y.Doc();
    Y.applyUpdate(device, start);
    const third = device.getXmlFragment(parts.body).get(2);
    const line = third instanceof Y.XmlElement ? third.get(0) : null;
    if (line instanceof Y.XmlText) line.insert(5, " and more");
    const change = rewritten(start, { title: "new", blocks: readMarkdown("one\n\nTWO\n\nthree") });
    const both = merged([start, change, Y.encodeStateAsUpdate(device)]);
    const read = readDocument(both ?? start);
    expect([read.title, writeMarkdown(read.blocks)]).toEqual(["new", "one\n\nTWO\n\nthree and more"]);
  });

  it("refuses a change that is none", () => {
    const start = newDocument({ title: "t", blocks: [] });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const result = merged([start, bytes]);
        expect(result === null || readDocument(result).title.includes("t")).toBe(true);
      }),
    );
    expect(merged([start, new Uint8Array([9, 9, 9, 9])])).toBeNull();
  });
});
