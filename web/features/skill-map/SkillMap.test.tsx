import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { I18nProvider } from "../../i18n/i18n.tsx";
import { SkillMap } from "./SkillMap.tsx";
import type { MapSkill } from "./skill-map.models.ts";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const three: readonly MapSkill[] = [
  { id: "a", name: "One step", prerequisites: [], standing: "mastered" },
  { id: "b", name: "Two steps", prerequisites: ["a"], standing: "under-way" },
  { id: "c", name: "Brackets", prerequisites: ["b"], standing: "later" },
];
const many = Array.from({ length: 40 }, (_, index): MapSkill => {
  return {
    id: `s${index}`,
    name: `Skill ${index}`,
    prerequisites: [],
    standing: index === 39 ? "ready" : "later",
  };
});

function show(skills: readonly MapSkill[], onChoose?: (id: string) => void) {
  render(() => (
    <I18nProvider>
      <SkillMap skills={skills} highlight="b" label="Algebra" {...(onChoose && { onChoose })} />
    </I18nProvider>
  ));
}

describe("the skill map", () => {
  it("tells of each skill how it stands and what it builds on, and takes a press", async () => {
    const chosen = vi.fn();
    show(three, chosen);
    const box = await screen.findByRole("button", {
      name: "Two steps, under way, suggested next, builds on One step",
    });
    fireEvent.click(box);
    expect(chosen).toHaveBeenCalledWith("b");
    expect(screen.getByRole("region", { name: /^Algebra/ }).tabIndex).toBe(0);
  });

  it("has no buttons where nothing can be chosen", async () => {
    show(three);
    await screen.findByText("Brackets");
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["Show as a table"]);
  });

  it("says the same as a table", async () => {
    show(three);
    fireEvent.click(await screen.findByRole("button", { name: "Show as a table" }));
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toContain("Two steps");
    expect(rows[2]).toContain("under way");
    expect(rows[2]).toContain("One step");
    fireEvent.click(screen.getByRole("button", { name: "Show as a picture" }));
    await screen.findByRole("region", { name: /^Algebra/ });
  });

  it("lets the keyboard pass a large map in one press", async () => {
    show(many, vi.fn());
    await screen.findByText("Skill 39");
    expect(screen.queryByRole("button", { name: "Skip the map" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Show the whole map (40 skills)" }));
    fireEvent.click(screen.getByRole("button", { name: "Skip the map" }));
    expect(document.activeElement?.textContent).toBe("Show only what is near");
  });

  it("begins with what is near, and shows all of a large map when asked", async () => {
    show(many);
    await screen.findByText("Skill 39");
    expect(screen.queryByText("Skill 30")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Show the whole map (40 skills)" }));
    await screen.findByText("Skill 30");
    fireEvent.click(screen.getByRole("button", { name: "Show only what is near" }));
    expect(screen.queryByText("Skill 30")).toBeNull();
  });
});
