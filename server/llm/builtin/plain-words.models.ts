import type { TurnContext } from "../../modules/tutoring/turn.models.ts";

/** A technical term and what it is in everyday words. No gloss holds a number or a sign, so none can give anything away. */
interface Gloss {
  readonly term: RegExp;
  readonly plain: string;
}

const gloss = (term: string, plain: string): Gloss => ({
  term: new RegExp(`(?<![\\p{L}$])${term}(?![\\p{L}(])(?! \\()`, "iu"),
  plain,
});

const glosses: Readonly<Record<TurnContext["locale"], readonly Gloss[]>> = {
  en: [
    gloss("coefficients?", "the number in front of a letter"),
    gloss("denominators?", "the bottom of a fraction"),
    gloss("numerators?", "the top of a fraction"),
    gloss("like terms", "parts that count the same thing"),
    gloss("terms?", "a part between plus and minus signs"),
    gloss("(?<=\\b(?:the|a|each|every|common|same) )factors?", "what is multiplied"),
    gloss("products?", "what multiplying gives"),
    gloss("quotients?", "what dividing gives"),
    gloss("exponents?", "the small raised number"),
    gloss("(?<=\\b(?:the|same) )bases?", "the number under the small raised one"),
    gloss("inequalit(?:y|ies)", "a line that says more or less than"),
    gloss("expressions?", "numbers and letters without an equals sign"),
    gloss("slopes?", "how steep the line is"),
    gloss("(?:[xy]-)?intercepts?", "where the line meets an axis"),
    gloss("(?<=\\bthe )mean(?= of)", "the average"),
    gloss("medians?", "the middle value"),
    gloss("derivatives?", "how fast it changes"),
    gloss("ratios?", "how one amount compares with another"),
    gloss("perimeters?", "all the way around"),
    gloss("radius|radii", "from the middle to the edge"),
    gloss("hypotenuse", "the longest side"),
    gloss("reciprocals?", "the fraction turned over"),
    gloss("square roots?", "what times itself gives it"),
    gloss("equivalent", "worth the same"),
    gloss("simplify", "write it shorter, worth the same"),
  ],
  es: [
    gloss("coeficientes?", "el número delante de una letra"),
    gloss("denominador(?:es)?", "la parte de abajo de una fracción"),
    gloss("numerador(?:es)?", "la parte de arriba de una fracción"),
    gloss("términos semejantes", "partes que cuentan lo mismo"),
    gloss("términos?", "una parte entre signos más y menos"),
    gloss("(?<=\\b(?:el|los|un|cada|mismo) )factor(?:es)?", "lo que se multiplica"),
    gloss("productos?", "lo que da multiplicar"),
    gloss("cocientes?", "lo que da dividir"),
    gloss("exponentes?", "el número pequeño de arriba"),
    gloss("(?<=\\b(?:la|las|misma) )bases?", "el número bajo el pequeño de arriba"),
    gloss("inecuaci(?:ón|ones)|desigualdad(?:es)?", "una línea que dice mayor o menor que"),
    gloss("expresi(?:ón|ones)", "números y letras sin signo igual"),
    gloss("pendientes?", "cuánto sube la recta"),
    gloss("ordenada al origen|intersecciones?", "donde la recta corta un eje"),
    gloss("medianas?", "el valor del medio"),
    gloss("derivadas?", "qué tan rápido cambia"),
    gloss("raz(?:ón|ones)(?= entre)", "cómo se compara una cantidad con otra"),
    gloss("perímetros?", "todo el borde"),
    gloss("radios?", "del centro al borde"),
    gloss("hipotenusa", "el lado más largo"),
    gloss("recíprocos?", "la fracción al revés"),
    gloss("raíz cuadrada|raíces cuadradas", "lo que por sí mismo lo da"),
    gloss("equivalentes?", "que vale lo mismo"),
    gloss("simplifica[rs]?", "escribirlo más corto, sin que cambie su valor"),
  ],
};

/** Most terms that one reply explains: more would make it harder to read. */
const mostGlosses = 2;
/** What is said for company, and can be left out where every sentence costs. */
const forCompany: ReadonlySet<string> = new Set(["open.goal", "open.memory", "close.goal"]);

/** Whether the learner asked for simpler language. */
export function wantsPlainWords({ facts }: TurnContext): boolean {
  return facts.some(({ kind, text }) => kind === "accommodation" && text === "simpler-language");
}

/** Whether something to say can be left out where simpler language is asked for. */
export function canBeLeftOut(kind: string): boolean {
  return forCompany.has(kind);
}

/** Wordings with the plainest first: the fewest words, then the shortest. */
export function plainestFirst(wordings: readonly string[]): readonly string[] {
  const words = (text: string) => text.split(/\s+/).length;
  return [...wordings].sort((left, right) => words(left) - words(right) || left.length - right.length);
}

/** A reply in which terms that this conversation did not explain yet are explained where they first stand. */
export function withGlosses(text: string, context: TurnContext): string {
  const before = context.history.map(({ replyText }) => replyText).join("\n");
  let left = mostGlosses;
  // Mathematics stays as it is: every second part is between dollar signs.
  return glosses[context.locale].reduce((reply, { term, plain }) => {
    if (left === 0 || before.includes(`(${plain})`)) return reply;
    const parts = reply.split(/(\$[^$]*\$)/);
    const at = parts.findIndex((part, index) => index % 2 === 0 && term.test(part));
    if (at < 0) return reply;
    left -= 1;
    return parts
      .map((part, index) => (index === at ? part.replace(term, (word) => `${word} (${plain})`) : part))
      .join("");
  }, text);
}

/** A text without the explanations that were added to it. */
export function withoutGlosses(text: string, locale: TurnContext["locale"]): string {
  return glosses[locale].reduce((reply, { plain }) => reply.replaceAll(` (${plain})`, ""), text);
}
