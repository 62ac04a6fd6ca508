import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const bench = (...words: string[]) =>
  spawnSync(process.execPath, ["dist/bench/main.js", ...words], { encoding: "utf8" });

describe("npm run bench", () => {
  it("gives one table of times, sizes and first words, each with its limit where it has one", () => {
    const { status, stdout } = bench("--short");
    expect(status).toBe(0);
    for (const row of [
      /^Answers\n\s+One check: median\s+\S+ ms\s+≤ 5\.00 ms\s+(?:ok|SHORT)\s+n = \d+/m,
      /^Hostile answers\n(?:.*\n)+?\s+One check: longest\s+\S+ ms\s+≤ 250 ms/m,
      /^\s+Called right although it differs\s+0\s+≤ 0\s+ok/m,
      /^Lines of work\n/m,
      /^Guard, a segment of a reply of 600 characters\n/m,
      /^Guard, a segment of a reply of 5,000 characters\n/m,
      /^Screen, a message\n/m,
      /^\s+Signing in, first visit\s+\d+ kB/m,
      /^\s+The mathematics keyboard, when it is opened\s+\d+ kB/m,
      /^\s+Server for the edge\s+[\d,]+ kB/m,
      /^\s+built-in tutor, 1 at once: median\s+\S+ ms/m,
      /^\s+played model, \d+ at once: 95 of 100 within\s+\S+ ms/m,
      /^Retrieval\n(?:.*\n)+?\s+By words, [\d,]+ memories: 95 of 100 within\s+\S+ ms\s+≤ 10 ms/m,
      /^\s+By words and vectors, growth of 95 of 100, times\s+\S+\s+≤ 1\.5/m,
      /^Search over transcripts\n(?:.*\n)+?\s+20,000 turns, all questions: 95 of 100 within\s+\S+ ms\s+≤ 60/m,
      /^A class that is watched\n(?:.*\n)+?\s+From another process: 95 of 100 within\s+\S+ ms\s+≤ 1/m,
    ])
      expect(stdout).toMatch(row);
    expect(stdout).not.toContain("not measured");
  });

  it("tries random hostile inputs, and none is called right wrongly", () => {
    const { status, stdout } = bench("--fuzz", "60", "--seed", "5");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Random hostile answers\n(?:.*n = 60\n)+/m);
  });

  it("measures one part alone", () => {
    const { status, stdout } = bench("retrieval", "--short");
    expect(status).toBe(0);
    expect(stdout.startsWith("Retrieval\n")).toBe(true);
    expect(stdout).not.toContain("Answers");
  });

  it.each([[["--fuzz", "many"]], [["everything"]]])(
    "says how it is used where %j isn't understood",
    (words) => {
      const { status, stderr } = bench(...words);
      expect(status).toBe(2);
      expect(stderr).toContain("usage");
    },
  );
});
