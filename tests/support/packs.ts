import type { DraftContent } from "../../server/modules/curriculum/authoring/content.schemas.ts";
import type { Client } from "./client.ts";

const both = (en: string, es = en) => ({ en, es });

/** A small pack with a problem, a choice and a concept question of a skill of its own, ready to be published. */
export function packContent(name = "Shares of a whole"): DraftContent {
  return {
    name: both(name, `${name} (es)`),
    languages: ["en", "es"],
    licence: "CC-BY-4.0",
    skills: [{ id: "sharing", name: both("Sharing a whole", "Repartir un todo"), prerequisites: [] }],
    items: [
      {
        id: "pizza",
        kind: "problem",
        skill: "sharing",
        difficulty: 1,
        text: both(
          "A pizza is cut into 8 equal slices and Noa eats 2. Which fraction of the pizza is left?",
          "Una pizza se corta en 8 trozos iguales y Noa come 2. ¿Qué fracción de la pizza queda?",
        ),
        answer: { value: both("3/4", ""), reads: "auto", form: "any", accepted: [], wrong: ["1/4"] },
        hints: [
          {
            level: 1,
            words: both("What is left of the slices?", "¿Qué queda de los trozos?"),
            bottomOut: false,
          },
          {
            level: 2,
            words: both(
              "A fraction says how many of the equal parts there are.",
              "Una fracción dice cuántas de las partes iguales hay.",
            ),
            bottomOut: false,
          },
        ],
      },
      {
        id: "whichmore",
        kind: "choice",
        skill: "sharing",
        difficulty: 1,
        text: both("Which of these is the larger share?", "¿Cuál de estas partes es mayor?"),
        options: [
          { text: both("one third", "un tercio"), right: true },
          { text: both("one fifth", "un quinto"), right: false },
        ],
        hints: [],
      },
      {
        id: "whysmaller",
        kind: "concept",
        skill: "sharing",
        difficulty: 2,
        question: both(
          "Why is one eighth of a cake less than one quarter of it?",
          "¿Por qué un octavo de un pastel es menos que un cuarto?",
        ),
        summary: both(
          "The cake is cut into more pieces, so each piece is smaller.",
          "El pastel se corta en más trozos, así que cada trozo es más pequeño.",
        ),
        expectations: [
          {
            id: "more",
            statement: both("The cake is cut into more pieces.", "El pastel se corta en más trozos."),
            paraphrases: {
              en: ["There are more pieces.", "You cut it into more slices."],
              es: ["Hay más trozos.", "Se parte en más porciones."],
            },
            ideas: [
              both("more, eight instead of four", "más, ocho en vez de cuatro"),
              both("pieces, slices, parts", "trozos, porciones, partes"),
            ],
            hint: both("How many are there of each?", "¿Cuántos hay de cada uno?"),
            prompt: both("For eighths the cake is cut into ___.", "Para octavos el pastel se corta en ___."),
          },
          {
            id: "smaller",
            statement: both("Each piece is smaller.", "Cada trozo es más pequeño."),
            paraphrases: {
              en: ["Each one is smaller.", "Every slice gets tinier."],
              es: ["Cada uno es más pequeño.", "Cada porción es menor."],
            },
            ideas: [both("each, every", "cada"), both("smaller, tinier", "más pequeño, menor")],
            hint: both("What does that do to one of them?", "¿Qué le pasa entonces a uno?"),
            prompt: both("", ""),
          },
        ],
        misconceptions: [
          {
            id: "eightbig",
            statement: both(
              "Eight is a big number, so an eighth is big.",
              "Ocho es un número grande, así que un octavo es grande.",
            ),
            paraphrases: {
              en: ["8 is bigger than 4 so it must be bigger"],
              es: ["8 es mayor que 4 así que debe ser mayor"],
            },
            ideas: [both("8, eight", "8, ocho"), both("bigger, big, larger", "mayor, grande")],
            ask: both(
              "Would you rather share a cake with 3 others or with 7?",
              "¿Prefieres repartir un pastel con 3 personas o con 7?",
            ),
            answeredBy: "smaller",
          },
        ],
      },
    ],
  };
}

/** Begins a pack and writes it. @returns its id and revision */
export async function writePack(author: Client, content: DraftContent = packContent()) {
  const begun = (await (await author.post("/api/packs", { name: content.name.en })).json()).pack;
  const written = await author.patch(`/api/packs/${begun.id}`, { revision: begun.revision, content });
  const { pack } = await written.json();
  return {
    id: String(pack.id),
    packId: String(pack.packId),
    revision: Number(pack.revision),
    flaws: pack.flaws,
  };
}

/** The same, published. */
export async function publishedPack(author: Client, content: DraftContent = packContent()) {
  const pack = await writePack(author, content);
  await author.post(`/api/packs/${pack.id}/publish`, { revision: pack.revision });
  return pack;
}
