import type { Language } from "../../../curriculum/packs.schemas.ts";
import type { Kind } from "./kinds.models.ts";

/** What the coach says of one kind. `{sign}` stands for the word that shows it, in brackets, or for nothing. */
interface KindPhrases {
  readonly here: string;
  /** What was looked for and not found: "I looked for {what} and found none yet." */
  readonly what: string;
  /** Asked where there is none. */
  readonly missing: string;
  /** Asked about one that is there. */
  readonly further: string;
}

interface WorkPhrases {
  readonly marks: readonly [string, string];
  readonly kinds: Readonly<Record<Kind, KindPhrases>>;
  readonly or: string;
  readonly and: string;
  /** {count} lines of working, one below the other. */
  readonly working: string;
  /** {words} of the criterion stand in the passage. */
  readonly shares: string;
  readonly sharesFurther: string;
  readonly none: string;
  readonly noneAbout: string;
  readonly noneAboutAsk: string;
  readonly untold: string;
  readonly untoldAsk: string;
  readonly cut: string;
  readonly states: Readonly<
    Record<
      "empty" | "other-language" | "no-words" | "no-remarks",
      { readonly say: string; readonly ask: string }
    >
  >;
}

export const workPhrases: Readonly<Record<Language, WorkPhrases>> = {
  en: {
    marks: ["“", "”"],
    kinds: {
      reason: {
        here: "Here you say why{sign}.",
        what: "words that open a reason, such as “because”,",
        missing: "Where would a friend who reads this ask you “why” first?",
        further: "When would this reason not hold?",
      },
      example: {
        here: "Here you give an example{sign}.",
        what: "words that open an example, such as “for example”,",
        missing: "What could you show to somebody who has never seen it?",
        further: "What does this example show that another wouldn’t?",
      },
      number: {
        here: "Here stands a number{sign}.",
        what: "a number",
        missing: "What could you count or measure for this?",
        further: "How did you get this number?",
      },
      compare: {
        here: "Here you set two things side by side{sign}.",
        what: "words that compare, such as “whereas”,",
        missing: "What could you set beside it, so that a difference shows?",
        further: "What do the two have in common?",
      },
      source: {
        here: "Here you say where something comes from{sign}.",
        what: "words that name a source, such as “according to”,",
        missing: "Where could a reader look this up?",
        further: "Why do you trust this source?",
      },
      steps: {
        here: "Here a reader can see what comes when{sign}.",
        what: "words that tell steps apart, such as “first” and “then”,",
        missing: "What did you do first, and what after that?",
        further: "Which step were you least sure about?",
      },
      check: {
        here: "Here you tell of checking something{sign}.",
        what: "words that tell of a check",
        missing: "How could you find out whether your result holds?",
        further: "What would you have seen if it had been wrong?",
      },
      claim: {
        here: "Here you say what you hold to be so{sign}.",
        what: "words that open a claim, such as “I think” or “in conclusion”,",
        missing: "What do you want a reader to believe after reading this?",
        further: "What could somebody say against it?",
      },
      order: {
        here: "Here a word tells a reader where they are{sign}.",
        what: "words that tell the order, such as “first” and “finally”,",
        missing: "What does a reader have to know before anything else?",
        further: "What would change if this stood somewhere else?",
      },
    },
    or: "or",
    and: "and",
    working: "Here your working begins: {count} lines, one below the other.",
    shares: "This passage speaks of {words}, and so does the criterion.",
    sharesFurther: "What else could you say about this?",
    none: "I looked for {what} and found nothing yet. I may have missed it.",
    noneAbout: "I found no passage that uses the words of this criterion. I may have missed it.",
    noneAboutAsk: "Which of your sentences comes closest to this?",
    untold: "I can’t tell this one from words alone. A person who reads it can.",
    untoldAsk: "Which sentence would you most like a person to read with you?",
    cut: "This is a long piece of work. I read its beginning only.",
    states: {
      empty: {
        say: "There are no words of yours in it yet that I could read.",
        ask: "What would you like a reader to see in it?",
      },
      "other-language": {
        say: "This seems to be in a language I don’t read. I read English and Spanish.",
        ask: "Who could read it with you?",
      },
      "no-words": {
        say: "I couldn’t make out sentences here.",
        ask: "What would you tell a friend about it in one sentence?",
      },
      "no-remarks": {
        say: "In code I read the remarks only, and I found none. What the code does I can’t tell.",
        ask: "What would you tell somebody who reads the first line for the first time?",
      },
    },
  },
  es: {
    marks: ["«", "»"],
    kinds: {
      reason: {
        here: "Aquí dices por qué{sign}.",
        what: "palabras que abren una razón, como «porque»,",
        missing: "¿Dónde te preguntaría primero «por qué» un amigo que lo lee?",
        further: "¿Cuándo no valdría esta razón?",
      },
      example: {
        here: "Aquí das un ejemplo{sign}.",
        what: "palabras que abren un ejemplo, como «por ejemplo»,",
        missing: "¿Qué podrías mostrar a alguien que nunca lo ha visto?",
        further: "¿Qué muestra este ejemplo que otro no mostraría?",
      },
      number: {
        here: "Aquí hay un número{sign}.",
        what: "un número",
        missing: "¿Qué podrías contar o medir para esto?",
        further: "¿Cómo obtuviste este número?",
      },
      compare: {
        here: "Aquí pones dos cosas una junto a otra{sign}.",
        what: "palabras que comparan, como «mientras que»,",
        missing: "¿Qué podrías poner al lado para que se vea una diferencia?",
        further: "¿Qué tienen en común las dos?",
      },
      source: {
        here: "Aquí dices de dónde viene algo{sign}.",
        what: "palabras que nombran una fuente, como «según»,",
        missing: "¿Dónde podría buscarlo quien lo lee?",
        further: "¿Por qué confías en esta fuente?",
      },
      steps: {
        here: "Aquí se ve qué viene cuándo{sign}.",
        what: "palabras que separan los pasos, como «primero» y «luego»,",
        missing: "¿Qué hiciste primero, y qué después?",
        further: "¿De qué paso estabas menos seguro o segura?",
      },
      check: {
        here: "Aquí cuentas que compruebas algo{sign}.",
        what: "palabras que cuenten una comprobación",
        missing: "¿Cómo podrías averiguar si tu resultado se cumple?",
        further: "¿Qué habrías visto si hubiera estado mal?",
      },
      claim: {
        here: "Aquí dices lo que sostienes{sign}.",
        what: "palabras que abren una afirmación, como «creo que» o «en conclusión»,",
        missing: "¿Qué quieres que crea quien lo lea?",
        further: "¿Qué podría decir alguien en contra?",
      },
      order: {
        here: "Aquí una palabra dice a quien lee dónde está{sign}.",
        what: "palabras que digan el orden, como «primero» y «por último»,",
        missing: "¿Qué hay que saber antes que nada?",
        further: "¿Qué cambiaría si esto estuviera en otro lugar?",
      },
    },
    or: "o",
    and: "y",
    working: "Aquí empiezan tus cuentas: {count} líneas, una debajo de otra.",
    shares: "Este pasaje habla de {words}, y el criterio también.",
    sharesFurther: "¿Qué más podrías decir sobre esto?",
    none: "Busqué {what} y aún no encontré nada. Puede habérseme escapado.",
    noneAbout: "No encontré un pasaje con las palabras de este criterio. Puede habérseme escapado.",
    noneAboutAsk: "¿Cuál de tus frases se acerca más a esto?",
    untold: "Esto no lo puedo saber solo por las palabras. Una persona que lo lea, sí.",
    untoldAsk: "¿Qué frase te gustaría más que alguien leyera contigo?",
    cut: "Es un trabajo largo. Solo leí el principio.",
    states: {
      empty: {
        say: "Todavía no hay palabras tuyas que yo pueda leer.",
        ask: "¿Qué te gustaría que viera quien lo mire?",
      },
      "other-language": {
        say: "Parece estar en una lengua que no leo. Leo inglés y español.",
        ask: "¿Quién podría leerlo contigo?",
      },
      "no-words": {
        say: "Aquí no pude distinguir frases.",
        ask: "¿Qué le dirías de esto a un amigo en una frase?",
      },
      "no-remarks": {
        say: "En el código solo leo los comentarios, y no encontré ninguno. No puedo saber qué hace el código.",
        ask: "¿Qué le dirías a quien lee la primera línea por primera vez?",
      },
    },
  },
};
