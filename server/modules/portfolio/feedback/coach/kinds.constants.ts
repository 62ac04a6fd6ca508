import type { Language } from "../../../curriculum/packs.schemas.ts";
import type { Kind } from "./kinds.models.ts";

/** How the words of a criterion, in either language, ask for something. Lower case, no accents. */
export const cues: Readonly<Record<Kind, RegExp>> = {
  reason:
    /\b(?:why|reason\w*|because|justif\w*|explain\w*|explanation\w*|connect\w*|por que|razon\w*|justific\w*|explica\w*|motivo\w*|conect\w*)\b/,
  example: /\b(?:examples?|details?|instances?|illustrat\w*|ejemplos?|detalles?|ilustra\w*|casos?)\b/,
  number:
    /\b(?:evidence|data|numbers?|measure\w*|figures?|results of|pruebas?|datos|numeros?|medid\w*|medicion\w*|evidencias?)\b/,
  compare: /\b(?:compar\w*|contrast\w*|differen\w*|similar\w*|diferenci\w*|semejan\w*|parecid\w*)\b/,
  source:
    /\b(?:sources?|cit(?:e|es|ed|ation|ations)|references?|quot\w*|fuentes?|citas?|cita|referencias?|bibliograf\w*)\b/,
  steps:
    /\b(?:steps?|method|procedure|process|working|how it was done|pasos?|metodo|procedimiento|proceso)\b/,
  check: /\b(?:check\w*|verif\w*|test(?:s|ed)? (?:it|the)|prove|comprueb\w*|comprob\w*|verific\w*)\b/,
  claim:
    /\b(?:claims?|main idea|thesis|conclusions?|opinion\w*|argument\w*|afirmacion\w*|idea principal|tesis|conclusion\w*|postura)\b/,
  order:
    /\b(?:order|organi[sz]\w*|structure\w*|sequence|paragraphs?|orden|organiza\w*|estructura\w*|secuencia|parrafos?)\b/,
};

/**
 * Words by which a sentence is seen to do something, on its words in standard spelling. Few and plain: what is said of a
 * passage must be true of it, so that a word that may mean something else (`since`, `so`, `como`) is no sign.
 */
export const signs: Readonly<Record<Kind, Readonly<Record<Language, readonly RegExp[]>>>> = {
  reason: {
    en: [
      /\bbecause\b(?! ?$)(?! i (?:have|had) to\b)(?! i said)/,
      /\b(?:that|this|which) is why\b/,
      /\bthe reason (?:is|was|for|why|that)\b/,
      /\btherefore\b/,
      /\bas a result\b/,
      /(?<=\p{L} )so that (?!was|is|were|did|does)/u,
    ],
    es: [
      /\bporque\b(?! ?$)(?! si$)/,
      /\b(?:ya|puesto|dado) que\b/,
      /\bpor eso\b/,
      /\bpor lo tanto\b/,
      /\bdebido a\b/,
      /\bla razon (?:es|fue|de|por)\b/,
    ],
  },
  example: {
    en: [/\bfor (?:example|instance)\b/, /\bsuch as\b/, /\ban example (?:is|of|was)\b/],
    es: [/\bpor ejemplo\b/, /\btal(?:es)? como\b/, /\bun ejemplo (?:es|de|fue)\b/],
  },
  number: { en: [/\b\d[\d.,]*\b/], es: [/\b\d[\d.,]*\b/] },
  compare: {
    en: [
      /\b(?!rather|other)(?:\p{L}+er|more|less|fewer|better|worse) (?:\p{L}+ )?than (?!\d)(?!(?:one|two|three|a|once|ever|usual)\b)/u,
      /\bwhereas\b/,
      /\bunlike\b/,
      /\bcompared (?:to|with)\b/,
      /\bin contrast\b/,
      /\bon the other hand\b/,
      /\bdifferent from\b/,
      /\bthe same as\b/,
    ],
    es: [
      /\b(?:mas|menos|mayor|menor) (?:\p{L}+ )?que (?=(?:el|la|los|las|un|una|yo|en|antes)\b)/u,
      /\bmientras que\b/,
      /\ben cambio\b/,
      /\ba diferencia de\b/,
      /\bcomparad[oa]s? con\b/,
      /\bpor otro lado\b/,
      /\bdistint[oa]s? (?:de|a)\b/,
      /\bigual que\b/,
    ],
  },
  source: {
    en: [
      /\baccording to\b/,
      /\bi read (?:that\b|in (?:a|the|my|our) (?:book|text|article|website|magazine|newspaper))/,
      /\b(?:the )?source (?:is|was|says)\b/,
    ],
    es: [
      /\bsegun\b/,
      /\blei (?:que\b|en (?:un|una|el|la|mi) (?:libro|texto|articulo|pagina|revista|diario|periodico))/,
      /\bla fuente (?:es|fue|dice)\b/,
    ],
  },
  steps: {
    en: [
      /^(?:so |and )?first\b(?! (?:time|name|of))|\bfirst (?=(?:i|we|you)\b)/,
      /\bsteps? \d/,
      /\bthen (?=(?:i|we|you)\b)/,
      /\bafter that\b/,
      /\bnext (?=(?:i|we|you)\b)/,
    ],
    es: [
      /^(?:y )?primero\b(?! de)|, primero\b/,
      /\bpaso \d/,
      /(?<!hasta )\bluego\b/,
      /\bdespues de eso\b/,
      /\ba continuacion\b/,
    ],
  },
  check: {
    en: [
      /\b(?:i|we) (?:also |then )?(?:check|checked|verified|tested|confirmed)\b/,
      /\bto (?:check|verify) (?=(?:it|that|this|the|my|our|whether|if)\b)/,
      /\b(?:substitut|plugg)(?:ed|ing)\b/,
      /\bput (?:it |that |this |x )?back in(?:to)?\b/,
    ],
    es: [
      /\b(?:comprobe|comprobamos|verifique|verificamos|revise|revisamos|comprobando|verificando)\b/,
      /\bpara (?:comprobar|verificar)\b/,
      /\bsustitu(?:i|yo|yendo|imos)\b/,
    ],
  },
  claim: {
    en: [
      /\bi (?:think|believe|claim|argue|conclude)\b/,
      /\b(?:my|the) (?:claim|conclusion|main idea|point|opinion) is\b/,
      /\bin conclusion\b/,
      /\bthis (?:shows|proves|means) that\b/,
    ],
    es: [
      /\b(?:creo|pienso|opino|afirmo|sostengo|concluyo) que\b/,
      /\b(?:mi|la) (?:afirmacion|conclusion|idea principal|opinion) es\b/,
      /\ben conclusion\b/,
      /\besto (?:muestra|demuestra|significa) que\b/,
    ],
  },
  order: {
    en: [
      /^(?:so |and )?first\b(?! (?:time|name|of))/,
      /\b(?:secondly|firstly|finally|lastly)\b/,
      /\bto (?:begin|start) with\b/,
      /\bin the end\b/,
    ],
    es: [
      /^(?:y )?primero\b(?! de)|, primero\b/,
      /\ben primer lugar\b/,
      /\bpor ultimo\b/,
      /\bfinalmente\b/,
      /\bal final\b(?! de)/,
    ],
  },
};
