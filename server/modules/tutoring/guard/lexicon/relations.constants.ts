/** How a phrase computes with the values it names; `a` is the first value in the phrase, `b` the second. */
export type Relation =
  | "a+b"
  | "b-a"
  | "a-b"
  | "|a-b|"
  | "a*b"
  | "a/b"
  | "b/a"
  | "a+1"
  | "a-1"
  | "2a"
  | "3a"
  | "4a"
  | "a/2"
  | "√a"
  | "mean"
  | "a^2"
  | UnknownRelation;

/** A relation that the value asked for has to others: solved for it. */
export type UnknownRelation =
  | "unknown+a=b"
  | "unknown-a=b"
  | "unknown*a=b"
  | "unknown/a=b"
  | "unknown*2=b"
  | "unknown*3=b"
  | "unknown/2=b"
  | "unknown^2=b";

const n = "#(\\d+)";
/** What is asked for, as a pronoun or by name. */
const it =
  "(?:it|@|that|this|that number|this number|the number|(?:the |your |my )?(?:answer|result|solution|value|unknown)|your number|the secret number|ella?|el numero|la respuesta)";
const then = "(?: (?!#|&|@|add|subtract|plus|minus|times|multiply|divide|double|take)[^ .!?;]+){0,5}?";
const unit = "(?: (?:units?|whole|full|unidad|unidades|steps?|places?|numbers?|spaces?|pasos))?";

/** Phrases over the shape of a text that name a value by another, English and Spanish first. */
export const relationPatterns: readonly (readonly [RegExp, Relation])[] = (
  [
    [
      `${n}${unit} (?:more|greater|bigger|larger|higher|above|past|beyond|further|mas|mayor|mehr|mais|de mas|de plus|a mais|gro(?:ß|ss)er|hoher)(?: (?:than|que|to|as|als|do|del|the|a|el|numero|number))*,? ${n}`,
      "a+b",
    ],
    [
      `${n}${unit} (?:after|up from|on top of|added (?:to|onto)|on from|despues del?|sobre el|encima del?|sumado a) ${n}`,
      "a+b",
    ],
    [
      `${n}(?: ,)?(?: (?:and|then|plus|y|with|con|und|et|e|just|only|also|,))* (?:another|an extra|one more|otro|otra(?! vez)|uno mas|una mas)(?: (?!#)[a-z]+)?(?= |$)`,
      "a+1",
    ],
    [
      `${n}(?: ,)?(?: (?:and|then|y|with|und|et|e))+ (?:another |an extra |a further |otros |otras )?${n} (?:more|extra|added|mas|additional|on top)`,
      "a+b",
    ],
    [`${n}(?: (?!#|&|@)[^ .!?;]+){1,9} (?:another|otros|otras) ${n}`, "a+b"],
    [`${n}(?: (?!#|&|@)[^ .!?;]+){1,9} ${n} (?:more|others|additional|extra)`, "a+b"],
    [
      `${n}(?: (?!#|&|@|=|the |to |make |makes |that |both )[^ .!?;]+){1,9} ${n}(?: (?!#|&|@)[^ .!?;]+){0,3} (?:leave|flies|fly away|go away|are eaten|are gone|are taken|disappear|run away|get off|se van)`,
      "a-b",
    ],
    [
      `${n} (?:is|would be|was|are|were|es|seria)(?: (?!#)[a-z]+){0,3} ${n}(?: (?!#|too)[a-z]+)? (?:too (?:big|high|large|much|many|great)|de mas|over|above it|more than it)`,
      "a-b",
    ],
    [
      `${n} (?:is|would be|was|are|were|es|seria)(?: (?!#)[a-z]+){0,3} ${n}(?: (?!#|too)[a-z]+)? (?:too (?:small|low|little|few)|de menos|short|under|below it|less than it)`,
      "a+b",
    ],
    [`(?:add|adding|increase|plus) ${n} to ${it}${then} ${n}`, "unknown+a=b"],
    [`(?:increase|raise) ${it} by ${n}${then} ${n}`, "unknown+a=b"],
    [
      `${n} (?:more|extra|mas)(?: (?!#|&|@|than|que)[^ .!?;]+){0,8} (?:have|be|make|makes|get|gets|is|reach|had|would|tendria|serian) ${n}`,
      "unknown+a=b",
    ],
    [
      `${n} (?:less|fewer|menos)(?: (?!#|&|@|than|que)[^ .!?;]+){0,8} (?:have|be|make|makes|get|gets|is|reach|had|would|tendria|serian) ${n}`,
      "unknown-a=b",
    ],
    [`${it} (?:plus|and|increased by) ${n}${then} ${n}`, "unknown+a=b"],
    [`${n} more than ${it}${then} ${n}`, "unknown+a=b"],
    [
      `(?:subtract|subtracting|take|taking|remove) (?:away )?${n}(?: away)? from ${it}${then} ${n}`,
      "unknown-a=b",
    ],
    [`${n} less than ${it}${then} ${n}`, "unknown-a=b"],
    [
      `(?:double|doubling|doubled|twice|two times|doble de|dobla|duplica)(?: (?:of|de|the))? ${it}${then} ${n}`,
      "unknown*2=b",
    ],
    [`(?:doubled|its double|twice that|el doble)${then} ${n}`, "unknown*2=b"],
    [`(?:triple|tripling|thrice|three times|triple de)(?: (?:of|de|the))? ${it}${then} ${n}`, "unknown*3=b"],
    [`(?:half|halve|halving|mitad de)(?: (?:of|the|de))? ${it}${then} ${n}`, "unknown/2=b"],
    [`(?:square|squaring) (?:of )?${it}${then} ${n}`, "unknown^2=b"],
    [`(?:multiply|multiplying) ${it} (?:by|with) ${n}${then} ${n}`, "unknown*a=b"],
    [`(?:divide|dividing|split) ${it} (?:by|into) ${n}${then} ${n}`, "unknown/a=b"],
    [
      `(?:add|adding|sum of|total of|put together|combine|combining|suma de|sumar|sumas|suma|sumando|junta|total de|add up|addiere|additionne|somme de|summe von|soma de|some) ${n}(?: (?:and|to|y|a|con|with|et|und|e|,|mas|zu|more to|more onto|the|cost|price|amount|total|of))+ ${n}`,
      "a+b",
    ],
    [`(?:put|place|take|bring)(?: the)? ${n} and(?: the)? ${n} (?:together|side by side)`, "a+b"],
    [
      `${n} [.,;:!](?: (?:now|then|and|so))* (?:give|hand|bring|lend|offer) (?:it|them|this|that|him|her) ${n}`,
      "a+b",
    ],
    [
      `${n} [.,;:!](?: [^ .!?;@&]+){0,12}?(?: ,)?(?: #\\d+| one) (?:house|floor|step|notch|place|number|stair|rung)s? (?:up|higher|further|on)`,
      "a+1",
    ],
    [`(?:times|multiplied by|by) itself (?:makes|gives|is|equals|=|to make|to get) ${n}`, "√a"],
    [`(?:count|go|move|step|jump) (?:up|on|forward|right) ${n}${unit} from ${n}`, "a+b"],
    [`(?:count|go|move|step|jump) (?:back|down|backwards?|left) ${n}${unit} from ${n}`, "b-a"],
    [
      `(?:from|at) ${n}(?: (?:and|then|,))* (?:count|go|move|step|jump) (?:up|on|forward|right)(?: by)? ${n}`,
      "a+b",
    ],
    [
      `(?:from|at) ${n}(?: (?:and|then|,))* (?:count|go|move|step|jump) (?:back|down|backwards?|left)(?: by)? ${n}`,
      "a-b",
    ],
    [
      `${n}${unit} (?:less|fewer|smaller|lower|menos|menor|weniger|kleiner|moins|de moins|a menos)(?: (?:than|que|als|do|de|the|el))* ${n}`,
      "b-a",
    ],
    [
      `${n}${unit} (?:below|under|before|short of|down from|shy of|antes del?|por debajo de|taken (?:away )?from|subtracted from|removed from|off) ${n}`,
      "b-a",
    ],
    [
      `(?:subtract|subtracting|take|taking|remove|deduct|taken|resta|restar|restas|restando|quita|quitar|quitas|sustrae|soustrais|zieh|subtrai|minus)(?: the| away)? ${n}(?: away| off| out)?(?: (?!#|from|both|each)[a-z]+){0,2}(?: (?:from|of|de|del|a|al|von|a los|a las|aus))+ ${n}`,
      "b-a",
    ],
    [
      `${n}(?: ,)?(?: (?:and|then|you|so))*(?: (?:take|subtract|remove)) (?:this|that|it|them|these) (?:away )?from (?:the )?${n}`,
      "b-a",
    ],
    [
      `(?:difference|distance|gap|diferencia|distancia|differenz|diferenca)(?: (?:between|of|from|entre|de|zwischen))+ ${n}(?: (?:and|y|to|und|et|e))+ ${n}`,
      "|a-b|",
    ],
    [
      `(?:from|have|had|with|de) ${n}(?: ,)?(?: (?:you|we|they|and|then|he|she))* (?:take|remove|subtract|lose|eat|give|spend|use|quitas?|restas?|resta|taking|removing)(?: away| off| up)? ${n}`,
      "a-b",
    ],
    [`${n} with ${n} (?:removed|taken away|taken off|subtracted|missing|less)`, "a-b"],
    [
      `(?:right|just|directly|immediately|comes|number|integer|one|next|whole|digit|numero|justo|inmediatamente|entero)(?: (?:comes|that|which|que|viene|numero|number|right|directly|immediately))* (?:after|above|following|past|up from|follows|despues del?|sigue al?|siguiente (?:a|al|de)) ${n}`,
      "a+1",
    ],
    [
      `(?:follows|following|successor of|sucesor de|siguiente (?:a|al|de)|sigue al?|nach|apres) (?:the number )?${n}`,
      "a+1",
    ],
    [`(?:after|despues del?) ${n} (?:comes|viene|is|follows)`, "a+1"],
    [
      `(?:right|just|directly|immediately|comes|number|integer|one|numero|justo|entero)(?: (?:comes|that|which|que|viene|numero|number|right|directly))* (?:before|below|preceding|under|precedes|antes del?|anterior (?:a|al)) ${n}`,
      "a-1",
    ],
    [`(?:precedes|predecessor of|anterior (?:a|al)|antecesor de|vor|avant) (?:the number )?${n}`, "a-1"],
    [`(?:before|antes del?) ${n} (?:comes|viene)`, "a-1"],
    [
      `(?:twice|double|doubling|doubled|two times|doble|duplica|dobro|doppelte|le double|dobla)(?: (?:of|de|del|von|do|the|number|a|as much as|as many as|what|is|numero|el))* ${n}`,
      "2a",
    ],
    [`${n} (?:doubled|two times over|twice over|times itself and|duplicado)`, "2a"],
    [
      `(?:thrice|triple|tripling|treble|three times|dreifache)(?: (?:of|de|del|von|the|number|el))* ${n}`,
      "3a",
    ],
    [`(?:quadruple|four times|cuadruple)(?: (?:of|de|del|the))* ${n}`, "4a"],
    [
      `(?:half|halve|halving|mitad|metade|halfte|moitie|cut in half|cut in two)(?: (?:of|de|del|von|the|number|as much as|as many as|el|la))* ${n}`,
      "a/2",
    ],
    [
      `${n} (?:halved|cut in half|split in half|split in two|cut in two|divided in half|divided in two|broken in half|shared equally by two|dividido a la mitad)`,
      "a/2",
    ],
    [
      `(?:root|raiz cuadrada|racine carree|quadratwurzel|square root|raiz)(?: (?:of|de|del|von|aus))* ${n}`,
      "√a",
    ],
    [`(?:square of|cuadrado de) ${n}`, "a^2"],
    [
      `(?:product of|multiply|multiplying|producto de|multiplica|multiplicar|multiplicas|produit de|produkt von|multiplie|times together) ${n}(?: (?:and|by|with|y|por|con|et|und|e|par|mit|times))+ ${n}`,
      "a*b",
    ],
    [
      `${n} (?:sets|groups|bunches|rows|piles|bags|boxes|grupos|bolsas|filas|lots)(?: (?:of|with|de|con|each|holding))+ ${n}`,
      "a*b",
    ],
    [
      `(?:divide|dividing|split|splitting|share|sharing|break|cut|reparte|repartir|dividir|divides|repartes|teile|partage|distribute|quotient of|ratio of|cociente de|separate)(?: up)? ${n}(?: (?!#)[a-z]+){0,3}? (?:by|into|among|amongst|between|entre|por|en|in|and|durch|par|over|to|y|across)(?: (?:groups of|equal groups of|grupos de))? ${n}`,
      "a/b",
    ],
    [
      `(?:times|often|veces) (?:does |do |would |will |can |cabe |caben |entra )*(?:the number |el )?${n} (?:go|goes|fit|fits|divides?|cabe|entra|esta)(?: (?:in|into|inside|en|evenly))* ${n}`,
      "b/a",
    ],
    [`${n} (?:goes into|fits into|fits in|divides into|into|goes in|cabe en|divides) ${n}`, "b/a"],
    [
      `(?:how many|cuantos|cuantas) ${n}(?: 's| s)?(?: (?:are there|are|fit|go|make|hay|caben|make up|does it take to make))*(?: (?:in|into|en|up))* ${n}`,
      "b/a",
    ],
    [
      `${n}(?: (?!#)[a-z]+){0,2} (?:shared|split|divided|cut|broken|repartido|dividido)(?: (?!#)[a-z]+){0,3} (?:among|between|by|into|entre|en|in) ${n}`,
      "a/b",
    ],
    [
      `(?<!= )${n}(?: (?!#|&|@)[^ .!?;]+){0,8} (?:divide|divided|dividing)(?: it| that| this)? by ${n}`,
      "a/b",
    ],
    [`${n}(?: ,)? ${n} (?:times|veces)`, "a*b"],
    [
      `(?:average|mean|midpoint|middle|halfway|midway|half way|mid point|promedio|media|punto medio|a mitad de camino)(?: (?:of|between|point|number|from|de|entre|in))* ${n}(?: (?:and|y|to))+ ${n}`,
      "mean",
    ],
    [`(?:middle|exactly|smack|squarely) between ${n} and ${n}`, "mean"],
  ] as const
).map(([source, relation]) => [new RegExp(`(?:^| )${source}(?= |$)`, "g"), relation] as const);

const more =
  "more|greater|bigger|larger|higher|above|over|exceeds|beats|mayor|superior|mas grande|mas|plus grand|grosser|maior|tops|past";
const less =
  "less|smaller|lower|fewer|below|under|beneath|menor|inferior|mas pequeno|menos|plus petit|kleiner|short|shy";

/** Lower and upper bounds named alone, and both at once. */
export const lowerBound = new RegExp(
  `(?:^| )(?:${more}|>|≥)(?: (?:than|que|als|a|de|do|the|number))* #(\\d+)`,
  "g",
);
export const upperBound = new RegExp(
  `(?:^| )(?:${less}|<|≤)(?: (?:than|que|als|a|de|do|of|the|number))* #(\\d+)`,
  "g",
);
/** Values called too small or too big, and values that it is not. */
export const tooSmall =
  /#(\d+) (?:[^ .!?;#@&]+ ){0,4}(?:too|demasiado|muy) (?:small|low|little|few|short|pequen\w|baj\w|poco\w?)(?= |$)/g;
export const tooBig =
  /#(\d+) (?:[^ .!?;#@&]+ ){0,4}(?:too|demasiado|muy) (?:big|large|high|many|much|long|grande|alt\w|mucho\w?)(?= |$)/g;
export const ruledOut =
  /(?:not|isn't|can't be|cannot be|can't|won't be|wouldn't be|neither|nor|no es|ni|no puede ser)(?: be)? #(\d+)(?= |$)/g;
export const between =
  /(?:^| )(?:between|entre|zwischen|in between|betwixt|sandwiched between|from|de|desde) (?:the numbers? |los numeros )?#(\d+)(?: (?:and|y|und|et|e|to|a|hasta)) #(\d+)/g;
export const chained = /#(\d+) [<≤] (?:@|and|&\d+|[a-z]+) [<≤] #(\d+)/g;

/** Says that one of several is meant, or that one is missing. */
export const elimination =
  /(?:^| )(?:not|neither|nor|isn't|except|excluding|skips?|skipped|missing|left|only|remaining|remains|blank|gap|rule out|cross out|eliminate|ni|no|salvo|excepto|falta|queda|tampoco|descarta|weder|ni|without|but|minus)(?= |$)/;

/** Begins a running computation. */
export const starters =
  /^(?:take|start|starting|begin|beginning|have|think|imagine|toma|empieza|comienza|coge|prends|nimm|pick|hold|put|write|from|with|get|say|consider|piensa|at|grab|count|parte|partiendo)$/;
/** Goes on with it: the sign, and the words. */
export const continuers: readonly (readonly [RegExp, "+" | "-" | "*" | "/"])[] = [
  [
    /^(?:add|adding|plus|increase|sum|suma|sumale|anade|agrega|ajoute|addiere|some|adicione|append|raise|bump)$/,
    "+",
  ],
  [
    /^(?:subtract|minus|remove|drop|lose|reduce|decrease|resta|restale|quita|quitale|soustrais|subtrahiere|subtraia|deduct|lower)$/,
    "-",
  ],
  [/^(?:multiply|times|multiplica|multiplicalo|multiplie|multipliziere|scale)$/, "*"],
  [/^(?:divide|split|divide|dividelo|divise|teile|divida|share)$/, "/"],
];
