import { numeral } from "../quantities/amounts.models.ts";

/** One way to ask for something with percentages. The text is folded (see `foldAmounts`): lower case, no accents, `%` for its words. */
export interface Phrase {
  readonly kind: "of" | "what" | "whole" | "change" | "rate" | "reverse" | "interest" | "convert";
  readonly pattern: RegExp;
}

const number = (name: string) => String.raw`(?<![\d.,/])(?<${name}>${numeral})(?![\d,/]|\.\d)`;
const percent = (name = "percent") => String.raw`(?<![\d.,/])(?<${name}>${numeral})%`;
const whole = number("whole");
const part = number("part");

/** Words that ask for something to be found. */
const ask =
  "(?:what(?:'s|’s|s| is| are| was| will be| would be)|whats|find|calculate|compute|determine|work out|give|how much is|cuanto (?:es|son|vale|cuesta)|cual (?:es|era|fue|sera)|calcul(?:a|ar|o|e)|hall(?:a|ar|o|e)|encuentr[ae]|determina)";
/** A message begins with at most so much that holds no number. */
const opening = String.raw`^[^\d]{0,90}?`;
/** The end of what is asked. */
const stop = String.raw`(?=\s*(?:[?!;:,\n]|\.(?!\d)|$|\b(?:i|my|and i|is it|yo|creo|me|para|please|por favor)\b))`;
/** Nothing follows but signs. */
const end = String.raw`[\s?.!=]*$`;
const the = "(?:the |el |la |an? |una? |un )?";
/** What is counted, in one word: `80 students`. */
const thing = "(?: (?!by|is|to|at|of|off|de|es|un|en|al|and|or|plus|minus|times|as|an?|then|x)[a-z]{1,12})?";

const up =
  "(?:increase[sd]?|ris(?:es?|en|ing)|rose|raise[sd]?|go(?:es)? up|went up|gone up|grow[sn]?|grew|gain(?:s|ed)?|aument(?:an?|o|ado|ada|ar)|sub(?:en?|io|ido|ida|ir)|crec(?:en?|e|io|ido)|increment(?:an?|o|ado|ada|ar))";
const down =
  "(?:decrease[sd]?|fall(?:s|en)?|fell|drop(?:s|ped)?|reduce[sd]?|go(?:es)? down|went down|gone down|lower(?:s|ed)?|discount(?:ed)?|cut|lose[s]?|lost|shrinks?|shrank|marked down|disminu(?:yen?|yo|ido|ida|ir)|baj(?:an?|o|ado|ada|ar)|reduc(?:en?|e|ido|ida|ir)|redujo|rebaj(?:an?|o|ado|ada|ar)|cae|cayo|descuentan?)";
const verb = (name: string) => `(?<${name}>${up}|${down})`;
const by = "(?: (?:by|en|un|una|el|de|del|otro|again|another))*";
const auxiliary = "(?: (?:is|are|was|were|has|have|had|been|then|se|le|les|ha|han|es|fue|esta|later|now))*";
const joined = `[.,;]?(?: (?:and|it|its|the|this|that|value|price|cost|rent|wage|salary|amount|number|y|su|el|la|este|precio|valor|coste|costo|cantidad))*`;
const later = `(?:[.,;]?(?: (?:and|it|its|the|price|value|y|el|precio|valor|su))*,? (?:then|later|luego|despues)${auxiliary} (?<then>${up}|${down})${by} ${percent("later")})?`;
const rise = `${whole}${thing}${joined}${auxiliary} ${verb("verb")}${by} ${percent()}${later}`;
const asksNew = String.raw`[^\d%]{0,12}(?:what|find|calculate|how much|work out|determine|cual|cuanto|calcula|halla)[^\d]{0,40}(?:\bnew\b|\bnow\b|\bafter|\bfinal|\bend up|\bresult|\bsale price|\bnuev|\bahora|\bqueda|\bdespues|\brebajado)`;
const old =
  "(?:original|\\bold\\b|before|initial|previous|start with|anterior|inicial|antes|antigu|al principio|sin (?:el )?descuento)";

const change = (core: string): readonly Phrase[] => [
  { kind: "change", pattern: new RegExp(`^(?:${ask} )?${the}${core}${thing}${end}`) },
  { kind: "change", pattern: new RegExp(`${opening}\\b${ask} ${the}${core}${thing}${stop}`) },
];

const interestDetails = String.raw`${percent()}(?<manner>[^\d%]{0,70}?)\b(?:for|over|after|in|during|durante|por|en|a|despues de|tras|los)(?: the| los)? ${number("time")} (?<unit>years?|months?|anos?|mes(?:es)?)\b`;

const before = `(?:after|tras|despues de|con)(?: an?| una?)? `;
const noun =
  "(?:increase|rise|raise|growth|discount|decrease|reduction|drop|fall|cut|off|aumento|subida|incremento|descuento|rebaja|reduccion|bajada|disminucion)";

const forms = "(?<form>%|(?:numero )?decimal|(?:simplified )?fracc?(?:t?ion))";
const writtenNumber = String.raw`(?<![\d.,/])(?<written>\d{1,4}\s?/\s?\d{1,4}|\\[dt]?frac\s?\{\d{1,4}\}\s?\{\d{1,4}\}|\d{1,6}(?:\.\d{1,6})?%?)`;

/** Every phrase, the more telling before the more general. */
export const phrases: readonly Phrase[] = [
  {
    kind: "reverse",
    pattern: new RegExp(`^${whole} after an? (?<verb>increase|decrease) of ${percent()}, original value$`),
  },
  {
    kind: "reverse",
    pattern: new RegExp(
      `${opening}\\b${before}(?:${percent()} (?<verb>${noun}))[^\\d%]{0,50}?\\b${whole}[^\\d%]{0,60}${old}`,
    ),
  },
  {
    kind: "reverse",
    pattern: new RegExp(
      `${opening}\\b${before}(?<verb>${noun}) (?:de|del|of)(?: un| el)? ${percent()}[^\\d%]{0,50}?\\b${whole}[^\\d%]{0,60}${old}`,
    ),
  },
  {
    kind: "reverse",
    pattern: new RegExp(
      `${opening}\\b${verb("verb")}${by} ${percent()},? (?:to|and|so|y|hasta|is)\\b[^\\d%]{0,30}?${whole}[^\\d%]{0,60}${old}`,
    ),
  },
  {
    kind: "interest",
    pattern: new RegExp(
      `${opening}\\b(?:interest|interes)\\b[^\\d]{0,40}?${whole}[^\\d%]{0,50}?\\b(?:at|al|a)\\b[^\\d%]{0,30}?${interestDetails}`,
    ),
  },
  {
    kind: "interest",
    pattern: new RegExp(`${opening}${whole}[^\\d%]{0,60}?\\b(?:at|al|a)\\b[^\\d%]{0,30}?${interestDetails}`),
  },
  {
    kind: "rate",
    pattern: new RegExp(
      `${opening}(?:% (?:change|increase|decrease|rise|drop)|(?:cambio|aumento|disminucion|variacion|descenso|incremento) %) (?:from|de|when[a-z ]{0,40}? from|if[a-z ]{0,40}? from) ${number("from")}${thing} (?:to|a) ${number("to")}`,
    ),
  },
  {
    kind: "rate",
    pattern: new RegExp(
      `${opening}\\b(?:${up}|${down}|changed?s?|cambian?|paso|pasa) (?:from|de) ${number("from")}${thing} (?:to|a) ${number("to")}${thing}[.,;?]?[^\\d]{0,60}%`,
    ),
  },
  {
    kind: "what",
    pattern: new RegExp(
      `${opening}\\b(?:what|which|que|cual) % (?:of|de) ${whole}${thing} (?:is|are|es|son|representan?) ${part}`,
    ),
  },
  {
    kind: "what",
    pattern: new RegExp(
      `${opening}${part}${thing} (?:is|are|es|son|representan?) (?:what|which|que) % (?:of|de) ${whole}`,
    ),
  },
  {
    kind: "what",
    pattern: new RegExp(
      `${opening}\\b(?:what|which|que) % (?:is|are|es|son|representan?) ${part}${thing} (?:(?:out )?of|de) ${whole}`,
    ),
  },
  {
    kind: "what",
    pattern: new RegExp(
      `${opening}\\b(?:write|express|give|find|what is|escribe|expresa|halla|calcula) ${part}${thing} (?:as an?|como(?: un)?) % (?:of|de) ${whole}`,
    ),
  },
  {
    kind: "what",
    pattern: new RegExp(
      `${opening}\\b(?:write|express|convert|what is|escribe|expresa|convierte) ${part} (?:out of|de) ${whole} (?:as an?|como(?: un)?|a|to an?|en) %`,
    ),
  },
  {
    kind: "whole",
    pattern: new RegExp(
      `${opening}${part}${thing} (?:is|are|es|son|representan?)(?: the| el)? ${percent()} (?:of|de) (?:what|which|que)`,
    ),
  },
  {
    kind: "whole",
    pattern: new RegExp(
      `${opening}${percent()} (?:of|de) (?:what|which|que)(?: number| numero| amount| cantidad)? (?:is|are|es|son) ${part}`,
    ),
  },
  {
    kind: "whole",
    pattern: new RegExp(
      `${opening}${percent()} (?:of|de) (?:an?|some|una?) (?:number|amount|numero|cantidad) (?:is|es) ${part}\\b`,
    ),
  },
  {
    kind: "whole",
    pattern: new RegExp(`${opening}\\bde que (?:numero|cantidad) es ${part} el ${percent()}`),
  },
  {
    kind: "convert",
    pattern: new RegExp(
      `${opening}\\b(?:write|convert|express|change|turn|give|what(?:'s| is)|how do (?:i|you) (?:write|turn|convert)|escrib[ea]|conviert[ea]|expres[ae]|pas[ae]|cambia|transforma|como (?:se )?(?:escribe|escribo|paso|expresa|expreso))(?: the| la| el)?(?: fraction| decimal| number| %| fraccion| numero)? ${writtenNumber}(?: as| to| into| in| como| a| en)(?: an?| una?| its| forma de| su)?(?: lowest| simplest)? ${forms}`,
    ),
  },
  {
    kind: "convert",
    pattern: new RegExp(
      `^${writtenNumber}(?: as| to| into| como| a| en)(?: an?| una?)? ${forms}(?: in lowest terms| irreducible)?${end}`,
    ),
  },
  {
    kind: "of",
    pattern: new RegExp(`^(?:${ask} )?${the}${percent()} (?:of|de|\\*) ${whole}${thing}${end}`),
  },
  {
    kind: "of",
    pattern: new RegExp(`${opening}\\b${ask} ${the}${percent()} (?:of|de) ${whole}${thing}${stop}`),
  },
  { kind: "change", pattern: new RegExp(`${opening}\\b${rise}[.,;?]?${asksNew}`) },
  ...change(rise),
  ...change(`${verb("verb")} ${whole}${by} ${percent()}`),
  ...change(`${percent()} (?<verb>off|more than|less than|mas que|menos que|mas de|menos de) ${whole}`),
  ...change(
    `${percent()} (?<verb>discount|de descuento|de rebaja) (?:on|off|en|sobre|a|de) (?:an? |un )?${whole}`,
  ),
];
