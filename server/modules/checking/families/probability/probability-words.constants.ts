/** Words about chance, English and Spanish. */

export const probabilityWords =
  /(?<!\p{L})(?:probability|probabilidad|chance of|chances of|likelihood|how likely|P\s?\()/iu;
export const spanish =
  /(?<!\p{L})(?:bolsa|ruleta|resultados|dado|moneda|baraja|n[uú]meros|veces|probabilidad|frecuencia|sacar|cu[aá]l|excluyentes|independientes|urna|caja|hay|son)(?!\p{L})|[¿ñ]/iu;
/** The opposite is asked for. */
export const notWords =
  /(?<!\p{L})(?:not|no|isn'?t|isn’t|doesn'?t|doesn’t|won'?t|other than|distint[oa] de|diferente (?:de|a))(?!\p{L})/iu;
export const orWords = /(?<!\p{L})(?:or|o|u|either)(?!\p{L})/iu;
export const dieWords = /(?<!\p{L})(?:die|dice|number cube|dados?)(?!\p{L})/iu;
export const coinWords = /(?<!\p{L})(?:coin|moneda)(?!\p{L})/iu;
/** A Spanish deck has 40 cards, so a deck needs to say what it is. */
export const cardWords =
  /(?:standard|ordinary|normal)\s+(?:deck|pack)|52[\s-]+(?:playing )?(?:cards?|cartas)/iu;
/** `numbered from 1 to 20`, `a 12-sided die`. */
export const numbersWords =
  /(?:(?:number(?:s|ed)?|numerad[oa]s|n[uú]meros?|n[uú]mero)(?:\s+(?:cards|tickets|balls|tarjetas|bolas|from|between|del|de|entre|las|los)){0,3}\s+1\s*(?:to|through|and|-|–|al?|hasta|y)\s*(?<high>\d{1,3})(?!\d))|(?<alone>\d{1,2})[\s-]+(?:sided|faced)\s+di(?:e|ce)|dado de (?<faces>\d{1,2}) caras/iu;
export const placeWords = { spinner: /(?<!\p{L})(?:spinner|wheel|ruleta)(?!\p{L})/iu } as const;
export const withoutReplacement =
  /without (?:replacement|replacing|putting)|not (?:replaced|put back|returned)|sin (?:devolu|devolver|reemplaz|reposici)|no se (?:devuelve|repone)/iu;
export const withReplacement =
  /with replacement|(?<!not )(?<!without )(?:is|are) (?:replaced|put back|returned)|puts? (?:it|them) back|con (?:devoluci|reemplaz|reposici)|(?<!no )se (?:devuelve|repone)|(?<!sin )devolvi[eé]ndol/iu;
/** Two draws: which event comes first, or the same one both times, or that there are two at all. */
export const asksTwice = {
  order: /(?<!\p{L})(?:then|first|second|luego|despu[eé]s|primer[oa]?|segund[oa])(?!\p{L})/iu,
  both: /(?<!\p{L})(?:both|two|twice|amb[oa]s|las dos|los dos|dos)(?!\p{L})/iu,
  draws:
    /(?<![\p{L}\d])(?:two|2|dos|three|3|tres)\s+(?:\p{L}+\s+){0,2}(?:are |is |were )?(?:draws?|drawn|taken|picked|chosen|selected|tossed|thrown|rolled|dice|coins|throws|rolls|times|extracciones|dados|monedas|veces|lanzamientos)(?!\p{L})|(?<!\p{L})(?:draws?|takes?|picks?|chooses?|sacan?|extraen?|toman?|eligen?|lanzan?)\s+(?:two|2|dos|three|3|tres)(?!\p{L})|(?<!\p{L})(?:twice|both|amb[oa]s)(?!\p{L})/iu,
} as const;
/** Questions that are more than one of the kinds solved here. */
export const otherQuestion =
  /(?<!\p{L})(?:given that|at least|at most|exactly|sum|total of|same colou?r|different colou?rs?|neither|until|added|more than once|how many|expected?|conditional|al menos|como m[aá]ximo|exactamente|suma|mismo color|distinto color|ninguna?|hasta que|cu[aá]nt[oa]s|se añaden|biased|loaded|unfair|trucad[oa]|cargad[oa])(?!\p{L})/iu;
/** How the draw goes, inside the question. */
export const contextWords =
  /(?<!\p{L})(?:with(?:out)? replacement|at random|by chance|con (?:devoluci[oó]n|reemplazo|reposici[oó]n)|sin (?:devoluci[oó]n|devolverla|reemplazo|reposici[oó]n)|al azar)(?!\p{L})/giu;

/** Stems of words for things that are drawn, whatever kind they are. */
export const genericNouns: ReadonlySet<string> = new Set(
  "marbl ball counter bead sweet candi candy disc disk token chip cub block card ticket sock pen section sector part equal student pupil peopl item thing spin throw roll trial time result pencil bol bola canic fich caramel cuent disc cub tarjet papelet calcetin boligraf sector part seccion secciones igual alumn person cos lapic tirad lanzamient prueb vec resultad cart color colour".split(
    " ",
  ),
);
/** Words after a count that name nothing that is counted. */
export const stopWords: ReadonlySet<string> = new Set(
  "and drawn taken picked chosen selected replaced without sin se y e or o in en of de the el la los las is are es son on with con to al a at for what if then a an un una from out inside that which que one each".split(
    " ",
  ),
);

/** What a line of work may begin with when it tells a probability. */
export const answerHead =
  /^(?:(?:so|then|thus|therefore|entonces|luego|as[ií]|pues)\s+)*(?:(?:the|la|el|my|mi|its|it'?s)\s+)?(?:probability|chance|likelihood|probabilidad|relative frequency|frecuencia relativa|answer|result|respuesta|resultado|P)(?:\s+(?:of|that|de|de que)\s+[\p{L}\s]{1,40}?)?\s*(?:\((?<event>[^()]{1,60})\))?\s*(?:would be|must be|is|=|es|ser[ií]a|:)\s*(?=\S)/iu;
/** A count: `total = 8`, `there are 8`. */
export const countHead =
  /^(?:(?:so|then|entonces)\s+)?(?:(?:the|el|la)\s+)?(?:total(?: number)?|sum|suma|all(?: outcomes)?|outcomes|favou?rable(?: outcomes)?|there are|in all|altogether|hay|en total|casos(?: favorables| posibles| totales)?)\s*(?:is|are|=|es|son|:)?\s*(?=\d)/iu;
