import type { Language } from "../../curriculum/packs.schemas.ts";
import type { Rubric } from "./rubrics.schemas.ts";

type Words = Readonly<Record<Language, string>>;

interface BuiltInRubric {
  readonly id: string;
  readonly name: Words;
  readonly criteria: readonly {
    readonly id: string;
    readonly name: Words;
    /** What work looks like at each level, in the order of `levelNames`. */
    readonly levels: readonly [Words, Words, Words, Words];
  }[];
}

/** Levels say where work is on its way; none is a mark. */
const levelNames: readonly { readonly id: string; readonly name: Words }[] = [
  { id: "starting", name: { en: "Starting", es: "Empezando" } },
  { id: "growing", name: { en: "Growing", es: "Creciendo" } },
  { id: "clear", name: { en: "Clear", es: "Claro" } },
  { id: "deep", name: { en: "Deep", es: "Profundo" } },
];

const reasoning: BuiltInRubric = {
  id: "explains-reasoning",
  name: { en: "Explains the reasoning", es: "Explica el razonamiento" },
  criteria: [
    {
      id: "steps",
      name: { en: "Steps can be followed", es: "Se pueden seguir los pasos" },
      levels: [
        {
          en: "There is a result; how it came about can’t be seen yet.",
          es: "Hay un resultado; aún no se ve cómo se llegó a él.",
        },
        {
          en: "Some steps are there; a reader has to guess others.",
          es: "Están algunos pasos; otros hay que adivinarlos.",
        },
        {
          en: "Every step is there, in an order that can be followed.",
          es: "Están todos los pasos, en un orden que se puede seguir.",
        },
        {
          en: "Every step is there, and each says why it may be done.",
          es: "Están todos los pasos, y cada uno dice por qué se puede hacer.",
        },
      ],
    },
    {
      id: "reasons",
      name: { en: "Says why", es: "Dice por qué" },
      levels: [
        { en: "Says what was done, not why.", es: "Dice qué se hizo, no por qué." },
        { en: "Gives a reason in one place.", es: "Da una razón en algún lugar." },
        { en: "Gives the reason for the steps that matter.", es: "Da la razón de los pasos importantes." },
        {
          en: "Gives the idea behind the reasons, and when it would not hold.",
          es: "Da la idea detrás de las razones, y cuándo no valdría.",
        },
      ],
    },
    {
      id: "checks",
      name: { en: "Checks the result", es: "Comprueba el resultado" },
      levels: [
        { en: "Doesn’t look back yet.", es: "Todavía no mira atrás." },
        { en: "Says that it was checked, not how.", es: "Dice que se comprobó, no cómo." },
        { en: "Shows a check of the result.", es: "Muestra una comprobación del resultado." },
        {
          en: "Checks in another way, or says what the result means.",
          es: "Comprueba de otra manera, o dice qué significa el resultado.",
        },
      ],
    },
  ],
};

/** After McNeill & Krajcik (2008), "Inquiry and scientific explanations": claim, evidence, reasoning. */
const explanation: BuiltInRubric = {
  id: "claim-evidence-reasoning",
  name: { en: "Scientific explanation", es: "Explicación científica" },
  criteria: [
    {
      id: "claim",
      name: { en: "Claim", es: "Afirmación" },
      levels: [
        { en: "The question isn’t answered yet.", es: "Aún no se responde a la pregunta." },
        { en: "Answers a part of the question.", es: "Responde a una parte de la pregunta." },
        { en: "Answers the question in a sentence.", es: "Responde a la pregunta en una frase." },
        {
          en: "Answers the question exactly, and says where it holds.",
          es: "Responde con exactitud, y dice dónde vale.",
        },
      ],
    },
    {
      id: "evidence",
      name: { en: "Evidence", es: "Pruebas" },
      levels: [
        { en: "No observation or measurement yet.", es: "Aún no hay ninguna observación ni medida." },
        {
          en: "There is evidence; some doesn’t belong to the claim.",
          es: "Hay pruebas; algunas no son de la afirmación.",
        },
        {
          en: "Evidence fits the claim, and there is enough of it.",
          es: "Las pruebas encajan con la afirmación y bastan.",
        },
        { en: "Also weighs evidence that speaks against it.", es: "También pesa pruebas en contra." },
      ],
    },
    {
      id: "reasoning",
      name: { en: "Reasoning", es: "Razonamiento" },
      levels: [
        {
          en: "Claim and evidence stand side by side.",
          es: "La afirmación y las pruebas están una junto a otra.",
        },
        { en: "Repeats the evidence in other words.", es: "Repite las pruebas con otras palabras." },
        {
          en: "Says by which idea the evidence supports the claim.",
          es: "Dice con qué idea las pruebas apoyan la afirmación.",
        },
        {
          en: "Connects several ideas, and thinks of another explanation.",
          es: "Une varias ideas, y piensa en otra explicación.",
        },
      ],
    },
  ],
};

const writing: BuiltInRubric = {
  id: "writing",
  name: { en: "Writing", es: "Escritura" },
  criteria: [
    {
      id: "idea",
      name: { en: "Main idea", es: "Idea principal" },
      levels: [
        { en: "A reader can’t tell yet what it is about.", es: "Aún no se sabe de qué trata." },
        {
          en: "There is a topic; what you want to say about it is still open.",
          es: "Hay un tema; aún falta qué quieres decir de él.",
        },
        { en: "The main idea is clear.", es: "La idea principal está clara." },
        { en: "The main idea is clear and your own.", es: "La idea principal está clara y es tuya." },
      ],
    },
    {
      id: "support",
      name: { en: "Details and examples", es: "Detalles y ejemplos" },
      levels: [
        { en: "Says things without examples.", es: "Dice cosas sin ejemplos." },
        { en: "There are examples; some need more.", es: "Hay ejemplos; algunos necesitan más." },
        { en: "Examples make the idea plain.", es: "Los ejemplos hacen ver la idea." },
        {
          en: "Examples are well chosen and explained.",
          es: "Los ejemplos están bien elegidos y explicados.",
        },
      ],
    },
    {
      id: "order",
      name: { en: "Order", es: "Orden" },
      levels: [
        { en: "Thoughts come as they come.", es: "Los pensamientos vienen como vienen." },
        {
          en: "There is a beginning and an end; the middle wanders.",
          es: "Hay principio y final; el medio se dispersa.",
        },
        { en: "One thought leads to the next.", es: "Una idea lleva a la siguiente." },
        { en: "The order itself helps to convince.", es: "El orden mismo ayuda a convencer." },
      ],
    },
    {
      id: "language",
      name: { en: "Language", es: "Lenguaje" },
      levels: [
        { en: "Mistakes make it hard to read.", es: "Los errores hacen difícil la lectura." },
        {
          en: "Can be read; some sentences need another look.",
          es: "Se puede leer; algunas frases piden otra mirada.",
        },
        { en: "Sentences are clear.", es: "Las frases son claras." },
        {
          en: "Words are chosen with care and sound like you.",
          es: "Las palabras están elegidas con cuidado y suenan a ti.",
        },
      ],
    },
  ],
};

const builtIn: readonly BuiltInRubric[] = [reasoning, explanation, writing];

/** The rubrics that every class has, in a language. */
export function builtInRubrics(locale: Language): readonly Rubric[] {
  return builtIn.map(({ id, name, criteria }) => ({
    id,
    name: name[locale],
    basedOn: null,
    revision: 0,
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      name: criterion.name[locale],
      levels: levelNames.map((level, index) => ({
        id: level.id,
        name: level.name[locale],
        description: criterion.levels[index]?.[locale] ?? "",
        points: null,
      })),
    })),
  }));
}
