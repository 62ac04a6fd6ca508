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
    [/\bnada mas\b/g, " solo "],
    [/\ben (?:vez|lugar) de\b/g, " sin "],
    [/\b(?:a no ser que|a menos que)\b/g, " si no "],
    [/\b(?:de lo contrario|si no,)/g, " entonces "],
    [/\b(?:a diferencia de|en cambio|por el contrario)\b/g, " mientras "],
    [/\b(?:a traves de|por medio de)\b/g, " atraviesa "],
    [/\b(?:tiene|tienen|tener|hay|tengo|tienes|tenemos) que\b/g, " debe "],
    [/\bo sea\b/g, " entonces "],
  ],
  negators: words(
    "no nunca nada ninguno ninguna ningun ni tampoco jamas nadie apenas carece impide evita deja incapaz",
  ),
  auxiliaries: words("es son esta estan era y o pero porque si que"),
  breaks: words(
    "pero porque pq xq ya asi entonces mientras aunque sin sino y e si cuando que cual pues luego excepto salvo significa",
  ),
  denyingBreaks: words("sin"),
  conditions: words("si sin cuando"),
  results: words(
    "seria sera es queda quedaria estaria esta ya no sigue siguen seguiria moriria muere habria deja son serian podria puede",
  ),
  joins: words("y e o ni ambos ambas"),
  from: words("de desde del"),
  to: words("a al hacia hasta to"),
  where: words("donde adonde"),
  articles: words("el la los las un una unos unas lo su sus muy mas"),
  fillers: words(
    "el la los las un una unos unas lo su sus es son esta estan ser era se le les me te nos muy mas bien como por para con en al tambien solo creo que pienso supongo quiza quizas tal vez esto eso este esta ese esa hay ha han he mi tu nuestro yo o u siendo debe",
  ),
  spellings: {
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
    nesesita: "necesita",
    nececita: "necesita",
    ahi: "hay",
    asia: "hacia",
    acia: "hacia",
    aser: "hacer",
    ase: "hace",
  },
};
