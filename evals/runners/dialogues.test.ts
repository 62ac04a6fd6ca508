import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printDialogue } from "./dialogues.print.ts";
import { runDialogue } from "./dialogues.runner.ts";
import { dialoguesSchema } from "./dialogues.schemas.ts";

const folder = new URL("../cases/dialogues/", import.meta.url);
const scripts = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .flatMap((file) => dialoguesSchema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));

describe("scripted dialogues with the built-in tutor", () => {
  for (const script of scripts) {
    it(`${script.id} reaches the right verdicts, reveals nothing, repeats nothing and asks one thing at a time`, () => {
      const transcript = runDialogue(script);
      if (process.env.PRINT_DIALOGUES)
        process.stdout.write(
          `${printDialogue(transcript, { reasons: process.env.PRINT_DIALOGUES === "reasons" })}\n`,
        );
      expect(transcript.findings).toEqual([]);
    });
  }
});
