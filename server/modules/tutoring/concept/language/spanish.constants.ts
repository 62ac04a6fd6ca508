import type { Language } from "./language.models.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const spanish: Language = {
  stemmer: "spanish",
  idioms: [
    /\b(?:yo )?no (?:lo )?(?:recuerdo|me acuerdo|estoy segur[oa]|entiendo)\b/g,
    /\b(?:yo )?no (?:lo )?se\b(?=\s*(?:[,.;!?]|$|que|si|como|cual|bien|nada|pero|porque))/g,
    /\bno (?:solo|solamente|unicamente|importa|hay duda)\b/g,
    /\bni idea\b/g,
    /\bno (?:es asi|es cierto|es verdad|crees)\b(?=[^.!?]*\?)/g,
    /\bpor que no\b/g,
    /^\s*(?:no|si|bueno|pues|ok|eh+|mmm+)\s*[,.:]\s*/g,
  ],
  rewrites: [
    [/\b(?:no es (?:verdad|cierto|correcto|asi)|es (?:falso|mentira|imposible)|no creo) que\b/g, " nottrue "],
    [/\bnada mas\b/g, " solo "],
    [/\ben (?:vez|lugar) de\b/g, " insteadof "],
    [/\b(?:a no ser que|a menos que)\b/g, " si no "],
    [/\b(?:de lo contrario|si no,)/g, " entonces "],
    [/\b(?:a diferencia de|en cambio|por el contrario)\b/g, " mientras "],
    [/\b(?:a traves de|por medio de)\b/g, " atraviesa "],
    [/\b(?:tiene|tienen|tener|hay|tengo|tienes|tenemos) que\b/g, " debe "],
    [/\bo sea\b/g, " entonces "],
    [/\b(?:todo el tiempo|a todas horas|todo el rato)\b/g, " siempre "],
    [/\b(?:una y otra vez|a cada rato)\b/g, " otra vez "],
    [
      /\b(?:(?:mayor|mas|mas grande|mas alto) (?:o igual )?(?:que|de|a)|por encima de|arriba de|al menos)(?: o igual a)? (?=\d|cero\b)/g,
      " greaterthan ",
    ],
    [
      /\b(?:(?:menor|menos|mas pequen[oa]|mas chic[oa]) (?:que|de|a)|por debajo de)(?: o igual a)? (?=\d|cero\b)/g,
      " lessthan ",
    ],
    [/\bgreaterthan +equal\b/g, " greaterthan "],
    [/\blessthan +equal\b/g, " lessthan "],
  ],
  negators: words(
    "no nunca nada ninguno ninguna ningun ni tampoco jamas nadie apenas carece carecen impide impiden evita evitan deja dejan incapaz incapaces raramente rara",
  ),
  auxiliaries: words("es son esta estan era y o pero porque si que"),
  breaks: words(
    "pero porque pq xq ya asi entonces mientras aunque sin sino y e si cuando que cual pues luego excepto salvo significa",
  ),
  denyingBreaks: words("sin insteadof"),
  conditions: words("si sin cuando"),
  results: words(
    "seria sera es queda quedaria estaria esta ya no sigue siguen seguiria moriria muere habria deja son serian podria puede",
  ),
  joins: words("y e o ni ambos ambas"),
  carriers: words("ni o"),
  complements: words("que"),
  freshVerb: /^$/,
  from: words("de desde del"),
  to: words("a al hacia hasta to"),
  where: words("donde adonde"),
  articles: words("allcaps el la los las un una unos unas lo su sus muy mas"),
  fillers: words(
    "allcaps el la los las un una unos unas lo su sus es son esta estan ser era se le les me te nos muy mas bien como por para con en al tambien solo creo que pienso supongo quiza quizas tal vez esto eso este esta ese esa hay ha han he mi tu nuestro yo o u siendo debe",
  ),
  shortAnd: "n",
  sound: (word) =>
    word
      .replace(/qu(?=[ei])/g, "k")
      .replace(/c(?=[ei])|z/g, "s")
      .replace(/ch/g, "x")
      .replace(/c/g, "k")
      .replace(/g(?=[ei])/g, "j")
      .replace(/h/g, "")
      .replace(/v/g, "b")
      .replace(/ll/g, "y")
      .replace(/x/g, "ch")
      .replace(/(.)\1/g, "$1"),
  plainForms: (word) => {
    const small = /^(.{3,}?)c?it[oa]s?$/.exec(word)?.[1];
    if (small === undefined) return [];
    const hard = small.replace(/qu$/, "c").replace(/gu$/, "g");
    return [hard, `${hard}o`, `${hard}a`, `${hard}e`, `${hard}os`];
  },
  unstemmed: words("solamente como para este esta entre sobre vez casi porque fuera bajo"),
  spellings: {
    solo: "solamente",
    sola: "solamente",
    solos: "solamente",
    solas: "solamente",
    solito: "solamente",
    solita: "solamente",
    solitos: "solamente",
    solitas: "solamente",
    unicamente: "solamente",
    q: "que",
    k: "que",
    xq: "porque",
    pq: "porque",
    porq: "porque",
    xk: "porque",
    tb: "tambien",
    tmb: "tambien",
    d: "de",
    x: "por",
    nomas: "solamente",
    nmas: "solamente",
    pa: "para",
    ke: "que",
    porke: "porque",
    xfa: "por",
    ps: "pues",
    tons: "entonces",
    entons: "entonces",
    celu: "celula",
    aya: "haya",
    agan: "hagan",
    ago: "hago",
    nesesita: "necesita",
    nececita: "necesita",
    ahi: "hay",
    asia: "hacia",
    acia: "hacia",
    aser: "hacer",
    ase: "hace",
  },
};
