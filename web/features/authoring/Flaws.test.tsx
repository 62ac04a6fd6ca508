import { cleanup, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DraftFlaw, PackDraft } from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import type { DraftContent } from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { I18nProvider } from "../../i18n/i18n.tsx";
import { bringLanguage } from "../../i18n/words.ts";
import { newItem, noWords } from "./draft.models.ts";
import { Flaws } from "./Flaws.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const item = newItem("problem", "sharing");
const content: DraftContent = {
  name: noWords(),
  languages: ["en", "es"],
  licence: "CC-BY-4.0",
  skills: [],
  items: [item],
};

const flaw = (
  code: string,
  values: DraftFlaw["values"],
  because: DraftFlaw["because"] = null,
): DraftFlaw => ({
  place: item.id,
  code,
  message: "In English, with “words”.",
  values,
  because,
  stops: true,
});

async function told(locale: "en" | "es", flaws: DraftFlaw[]): Promise<readonly (string | null)[]> {
  await bringLanguage(locale);
  localStorage.setItem("ponder.locale", locale);
  const pack: PackDraft = {
    id: "p1",
    packId: "own.p1",
    name: noWords(),
    items: 1,
    basedOn: null,
    classes: 0,
    updatedAt: 0,
    state: "draft",
    isChanged: false,
    version: null,
    content,
    revision: 1,
    flaws,
  };
  render(() => (
    <I18nProvider>
      <Flaws writing={{ pack: () => pack, content }} onGo={() => undefined} />
    </I18nProvider>
  ));
  return screen.getAllByRole("listitem").map(({ textContent }) => textContent);
}

const flaws = [
  flaw("answer.refused", { said: "3/4", language: "es" }, { code: "form.figures", values: { figures: 2 } }),
  flaw("hint.tells-answer", { said: "3/4", language: "en", number: 2 }),
  flaw("concept.not-understood", { said: "Hay más trozos", language: "es" }),
  flaw("summary.missing", {}),
];

describe("what is to be put right in a pack", () => {
  it("is told in Spanish to whoever works in Spanish, with the words it is about and why", async () => {
    expect(await told("es", flaws)).toEqual([
      "Ejercicio 1: El corrector no acepta una respuesta que debería ser correcta.«3/4» (Español). La respuesta es igual, pero no en la forma que se pide (2 cifras significativas).",
      "Ejercicio 1: Una pista dice la respuesta. Di en qué fijarse, o marca que la dice.Pista 2 (Inglés): «3/4»",
      "Ejercicio 1: Una manera de decirlo no se entiende:«Hay más trozos» (Español)",
      "Ejercicio 1: Falta el resumen en algún idioma.",
    ]);
  });

  it("is told in English else, and a reason of a newer server by its code", async () => {
    const newer = flaw(
      "answer.refused",
      { said: "3/4", language: "en" },
      { code: "of-tomorrow", values: {} },
    );
    expect(await told("en", [...flaws.slice(0, 2), newer])).toEqual([
      "Item 1: The checker does not take an answer that should be right.“3/4” (Spanish). The answer is equal but not in the form asked for (2 significant figures).",
      "Item 1: A hint says the answer. Say what to look at, or mark that it tells.Hint 2 (English): “3/4”",
      "Item 1: The checker does not take an answer that should be right.“3/4” (English). of-tomorrow",
    ]);
  });
});
