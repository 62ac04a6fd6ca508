/**
 * Phrases that offer a number as the value asked for, over the shape of a text (see `Reading`): `@` is an
 * unknown, `#n` a value. Accents are dropped and letters lower case. English, Spanish, French, German,
 * Portuguese, Italian, and the word for "answer" of a few more.
 */

/** Words that name what is asked for. */
const asked =
  "answers?|solutions?|results?|values?|roots?|unknown|outcome|ans|final|key|totals?|sum|altogether|答 案|答 え|結 果|结 果|respuestas?|solucion|resultado|valor|incognita|" +
  "equis|ex|reponse|resultat|valeur|inconnue|antwort|losung|loesung|ergebnis|wert|resposta|solucao|risposta|soluzione|" +
  "risultato|valore|antwoord|uitkomst|otbet|oтвeт|答案|答|जवाब|उत्तर|الجواب|الاجابة|الإجابة|svar|cevap|x's";

/** Words between that say what is done with a number, so that nothing is offered. */
const busy =
  "not|no|never|n't|isn't|nor|ni|pas|nicht|nao|non|multiplied|multiplicado|times|added|adding|sumado|divided|dividido|" +
  "subtracted|restado|by|from|plus|minus|next|beside|with|con|without|after|before|between|entre|if|when|where|because|and|but|" +
  "what|which|how|why|que|cual|como|y|both|each|every|on|in|of|hidden|isolated|alone|called|unknown";

const offers =
  "=|:|→|≈|≤|≥|<|>|∈|is|are|was|be|been|being|becomes?|equals?|has|must|should|will|would|can|could|might|may|it's|that's|" +
  "gives?|makes?|comes|turns|works|ends|lands|reads?|says|has|means|vale|valen|es|son|sera|seria|debe|tiene|queda|da|sale|" +
  "resulta|est|vaut|sera|fait|donne|ist|lautet|betragt|ergibt|ware|e|sao|vale|fica|deve|deu|ser|a|是|は|为|comes to|amounts to|adds up to";

const word = "[^\\s.!?;#@&]+";
const filler = `(?: (?!(?:${busy}) )${word}){0,4}?`;

/** Each captures the item number of the value. */
export const claimPatterns: readonly RegExp[] = [
  // Five, my friend.
  `(?:^|[.!?] )#(\\d+) , (?:(?:my|dear|mi|querid[oa]|amig[oa]|pal|friend|buddy|obviously|clearly|of course|claro|surely|naturally|nothing|no)(?: \\S+){0,3}) ?[.!]`,
  // x is 5; x must be just 5; x = 5
  `@(?: ${word}){0,2}? (?:${offers})${filler} #(\\d+)`,
  `@ #(\\d+)`,
  // the answer is 5; answer: 5; the value you are looking for is 5
  `(?:^| )(?:${asked})(?: (?!(?:not|no|nicht|pas) )(?:${word}|@|&\\d+)){0,8}? (?:${offers})${filler} #(\\d+)`,
  `(?:^| )(?:${asked}) (?:, |: |= |of |as )?#(\\d+)`,
  // the number you want is 5
  `(?:^| )(?:numbers?|numero|nombre|zahl|numeral|digit|amount|quantity|cantidad|letter|cifra)(?: (?!(?:${busy}) )${word}){1,8}? (?:${offers})${filler} #(\\d+)`,
  // 5 is the answer; 5 works; 5 it is; 5 = x
  `#(\\d+) (?:is|=|→|was|are|es|est|ist|e|will be|must be|would be|has to be|seria|sera|vale)(?: (?!(?:not|no) )${word}){0,4}? (?:@|(?:${asked})(?= |$))`,
  `#(\\d+) o'clock`,
  `(?:^| )(?:write|written|call|called|show|denote|represent|express|know)(?: (?!(?:${busy}) )(?:${word}|@)){0,4} as #(\\d+)`,
  `#(\\d+) (?:works|does it|it is|fits|solves|satisfies|is it|checks|is right|is correct|is true|is what|would work|will do|makes it|makes the|funciona|cumple|resuelve|es correcto|marche|stimmt|passt|is our|is your|wins|is the one|is the number|is the value|es el numero|es lo que)`,
  // you get 5; that leaves 5; giving 5
  `(?:^| )(?:get|gets|getting|got|obtain|obtains|find|finds|finding|found|reach|arrive at|end up with|ends up with|left with|are left with|giving|leaving|leaves|yields?|yielding|outputs?|returns?|prints?|displays?|shows?|comes out (?:to|as)|(?:comes?|came|amounts?|adds? up|sums?(?: up)?|totals?)(?: up)? to|totals|strikes|struck|works out (?:to|as)|turns out to be|obtienes|obtenemos|obtiene|salen?|salio|salieron|salga|queda|quedan|da|dara|resulta|encuentras|llegas a|obtient|obtiens|obtenir|trouve[rsz]?|trouveras|donne|tombe[rsz]? sur|achas?|achar|encontrar|obtens|kommt|herauskommen|ergibt|erhaltst|bekommst|obtem|encontra|out (?:comes|pops))${filler} #(\\d+)`,
  `(?:^| )(?:that|this|it|which|that's|it's|its|and so|hence|therefore|thus|so|eso|esto|asi)(?: (?:gives|makes|leaves|is|equals|must be|has to be|would be|will be|da|es|son|yields|means|was|simply|just|then|exactly))+${filler} #(\\d+)`,
  `(?:^| )(?:it's|that's|its|it is|son|hence|therefore|thus|ergo|namely|viz|voila|ie|es) (?:: |, )?(?:just |simply |exactly |about |the number |equal to )?#(\\d+)`,
  // try 5; write 5; put 5 for x
  `(?:^| )(?:try|trying|tried|write|wrote|writes|entered|typed|chose|picked|picks|put down|enter|type|put|plug in|plug|substitute|substituting|replace @ with|replace @ by|choose|pick|select|submit|circle|say|shout|guess|trust|prueba(?: con)?|escribe|pon|sustituye|reemplaza @ por|elige|essaie|ecris|probiere|schreibe?|tente|escreva|use|set @ to|let @ be|set @ equal to|let @|assign|box|underline|remember|think|answer|respond|reply|responde|contesta|go with|settle on|fill in|mark|tick)(?: (?:in|down|with|simply|just|the number|the value|:|con|el|el numero|le nombre|die zahl|o numero|@ as|@ be|@ =|out|a|an|and|get|big|your))* #(\\d+)`,
  `#(\\d+) (?:for|in place of|in for|into|instead of|as|por|en lugar de|para|pour|fur) (?:the )?(?:@|(?:${asked})(?= |$))`,
  // there are 5 of them; you land on 5; what you have should be 5
  `(?:^| )(?:there (?:are|is|were)|hay|son)(?: (?:just|exactly|only|in all|exactamente))? #(\\d+) (?:of (?:them|those)|all told|in all|altogether|en total|de ell[oa]s)(?= |$)`,
  `(?:^| )(?:land|lands|landing|end|ends|finish|finishes|arrive|arrives|settle|settles|stop|stops|acabas?|terminas?|llegas?) (?:up )?(?:on|at|with|in|en|con|a)${filler} #(\\d+)`,
  `(?:^| )(?:you|we|one|i)(?: (?:should|must|ought to|will|would|need to))? (?:have|get|see|read|hold|want|be at) #(\\d+)(?= [.,;!?]| $|$)`,
  `(?:^| )(?:tienes|tenemos|debes|deberias|hay)(?: que)? (?:tener|obtener|ver|dar|llegar a) #(\\d+)`,
  `(?:^| )compare (?:what you have|what you got|your (?:result|answer|value|work)|it|yours)(?: \\S+){0,2}? (?:with|to|against) #(\\d+)`,
  `(?:^| )if (?:it|that|yours|what you have|your (?:result|answer|value)) (?:isn't|is not|doesn't (?:say|equal|come to)|does not (?:say|equal|come to)|differs from)${filler} #(\\d+)`,
  `(?:^| )(?:no|not) (?:more|less|greater|bigger|smaller|larger|fewer) than #(\\d+)`,
  // is it 7 or 5? the second one
  `#\\d+ or #(\\d+) (?:\\? )?(?:\\S+ ){0,6}(?:second|latter|last|#\\d+)(?= |$)`,
  `#(\\d+) or #\\d+ (?:\\? )?(?:\\S+ ){0,6}(?:first|former)(?= |$)`,
  // x on the left, 5 on the right
  `@ (?:on|at) (?:the|one|its) (?:left|one side|one)(?: side)? ,? ?(?:and )?#(\\d+) on the (?:right|other)`,
  `#(\\d+) on the left ,? ?(?:and )?@ on the (?:right|other)`,
  // walk 5 to the right of 0
  `(?:^| )#(\\d+) (?:\\S+ )?(?:to the right of|to the left of|away from|from|above|below) (?:0|#\\d+|zero|the origin)(?: and| , |$)`,
  // print(5)
  `(?:^| )(?:print|println|printf|return|echo|alert|puts|log|cout|write|console|output|render|system out)(?: [.<:]| log| write)* #(\\d+)`,
  // set of solutions
  `(?:^| )s = (?:. )?#(\\d+)`,
].map((source) => new RegExp(source, "g"));

/** A sentence or line that is nothing but a value and such words. */
export const bareWords: ReadonlySet<string> = new Set(
  (
    "yes no ok okay so and then the a an it is it's that's be just simply exactly voila ta da answer psst hint hey well sure fine right " +
    "correct si pues es la el respuesta oui ja sim think remember say maybe perhaps only ☺ number numero ! exactamente solo final " +
    "units unit unidades done listo end fin bingo eureka there here secret shh hush whisper whispers"
  ).split(" "),
);

/** Nouns that a tutor counts without saying anything of the problem. */
export const tutorNouns: ReadonlySet<string> = new Set(
  (
    "step steps hint hints minute minutes second seconds side sides term terms thing things way ways part parts operation operations " +
    "question questions line lines equation equations number numbers idea ideas piece pieces move moves kinds kind types type words " +
    "attempt attempts try tries person people lesson lessons example examples problem problems factors factor fraction fractions numbers " +
    "roots root solutions solution values sign signs cases choices bracket brackets unknowns variables variable places digits digit columns rows stages stage phases reasons clues clue facts fact quantities amounts " +
    "paso pasos pista pistas minuto minutos lado lados termino terminos cosa cosas manera maneras formas parte partes operacion operaciones " +
    "raices soluciones valores signos casos pregunta preguntas linea lineas ecuacion ecuaciones numero numeros idea ideas veces intento intentos palabras ejemplos problemas"
  )
    .split(" ")
    .filter((noun) => noun !== ""),
);

/** Of those, the ones that say how many values there are. */
export const countedValues: ReadonlySet<string> = new Set(
  "roots solutions values answers square raices soluciones valores respuestas possible different real".split(
    " ",
  ),
);

/** What may stand between a number and the noun it counts: `two more steps`, `two of these terms`. */
export const countedThrough: ReadonlySet<string> = new Set(
  (
    "square possible real positive negative more less other different small big little simple separate quick short last remaining main key equal important such " +
    "of the these those your my our their of the its same like más mas otros otras pequeños pequenos de los las estos estas tus mis"
  ).split(" "),
);

/** Before `one`, they make it a pronoun: `which one`, `the other one`. */
export const onePronoun: ReadonlySet<string> = new Set(
  (
    "which this that the each every other another no any some either neither first second third last next same right wrong new easier harder " +
    "simpler similar different good tough tricky nice big small whole single only cada este ese otro ningun algun cual el la y and or by in with"
  ).split(" "),
);

/** After `one`, they leave it a number of its own. */
export const oneFollowers: ReadonlySet<string> = new Set("at in on for as my is was if when".split(" "));

/** Words before a number that only label it. */
export const labelNouns: ReadonlySet<string> = new Set(
  (
    "step hint question problem line part example level chapter page grade exercise equation figure lesson unit section number version " +
    "row column table paso pista pregunta problema linea ejemplo nivel capitulo pagina grado ejercicio ecuacion leccion unidad attempt turn"
  ).split(" "),
);

/** Where a worked problem with other numbers begins, and where the student's own comes back. */
export const similarStart =
  /\b(?:similar|different (?:problem|equation|one|#\d+|example|numbers)|another (?:problem|equation|example|one|#\d+)|other numbers|for example|for instance|suppose|imagine|worked example|example|e\.g|parecid[oa]|otr[oa] (?:problema|ecuacion|ejemplo)|por ejemplo|supon|imagina|ejemplo|analog)\b/g;
export const workedStart =
  /\b(?:similar|different (?:problem|equation|one|#\d+|example|numbers)|another (?:problem|equation|example)|other numbers|for example|for instance|worked example|parecid[oa]|otr[oa] (?:problema|ecuacion|ejemplo)|por ejemplo|analog)\b/g;
export const similarEnd =
  /\b(?:your (?:problem|equation|own|question|turn|case)|this problem|our (?:problem|equation)|the (?:original|same) (?:problem|equation)|back to|yours|tu (?:problema|ecuacion|turno|caso)|este problema|nuestr[oa]|el mismo|la misma|now you|ahora tu|same here|likewise|same as yours)\b/g;

/** Answers that are no number, in the words they may be told with: no solution, every number. */
export const unsolvable: readonly RegExp[] = [
  /\b(?:no|not any|without|zero|never|sin|ningun\w*|aucune?|keine?) (?:\w+ )?(?:solutions?|soluci\w+|roots?|losung\w*|values?|numbers?|answers?|numero\w*) ?(?:works?|exists?|at all|fits?)?|no real|(?:isn't|is not|aren't|won't be|can't be) (?:any|a|one) (?:solutions?|numbers?|values?|answers?|roots?)|(?:nothing|no number|no value|no @|no [a-z]) (?:that )?(?:ever )?(?:works?|fits?|solves?|can|will)|(?:set|conjunto) (?:is|es|esta) (?:the )?(?:empty|vaci\w)|unsolvable|impossible|imposible|contradiction|contradiccion|(?:never|n't|not|nunca)(?: (?:ever|be|become|come|get|hold|puede|ser))* (?:true|equal|works?|holds?|agree|meet|cumple|verdad|ciert[oa]|igual(?:es)?)\b|empty set|conjunto vacio|∅|doesn't have (?:a|any) solutions?|parallel/i,
  /\b(?:infinite(?:ly)?|infinit\w+|all (?:real )?(?:numbers|values)|any (?:number|value)|every (?:number|value)|identity|identidad|(?:always|siempre)(?: (?:be|is|are|es|sera))* (?:true|equal|works?|holds?|agree|ciert[oa]|verdad)|todos los (?:numeros|reales)|cualquier (?:numero|valor)|whatever number|siempre)\b/i,
];
