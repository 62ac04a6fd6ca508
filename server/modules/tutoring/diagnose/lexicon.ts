/**
 * How students say things that are not mathematics, English and Spanish, as data. Every pattern is
 * matched against folded text (see `foldText`): lower case, no accents, no apostrophes, single spaces.
 */

/** Asks to be given the answer, or to have the work done. */
export const answerRequests: readonly RegExp[] = [
  /\b(just|pls|please|can you|could you|cant you|u) (tell|give|show) (me|us) (the |what )?(answer|solution|it|result|is)\b/,
  /\b(tell|give|gimme|send|say) (me )?(the |ur |your )?(final |full |right |correct |whole )*(answer|solution|result)\b/,
  /\b(just|pls|please) (tell|give) me\b(?! (a |another )?(hint|clue))/,
  /\bwhat(s| is| was)? (the|its|teh) (final |right |correct |actual )*(answer|solution|result)\b/,
  /\bi (just |only )?(want|need) (the |an )?(final )?answer\b/,
  /\b(do|solve|finish|answer) (it|this|that|the problem|my homework|the rest) for me\b/,
  /\bjust (do|solve|finish|answer|say) (it|this|that)\b/,
  /\bwhat (does|do|is) [a-z] (equal|equals|=)?\s*(\?|$)/,
  /\bwhat(s| is) [a-z]\s*(\?|$| then| pls| please)/,
  /\b(skip|get) to the (answer|end)\b/,
  /\b(show|write|give) me (all )?(the|every) steps?\b/,
  /\b(show|muestrame|ensename) (me |us )?(the |la |el )?(answer|solution|working|respuesta|solucion)\b/,
  /\bnext line (pls|please|for me)\b/,
  /\b(so )?(whats|what is) the next (line|step)\b/,
  /\bdim?e (ya |solo |nomas )?(la |el )?(respuesta|solucion|resultado)\b/,
  /\b(dame|pasame|dime|quiero|necesito|ponme) (ya |solo |solamente )?(la |el )?(respuesta|solucion|resultado)\b/,
  /\bcual es (la |el )?(respuesta|solucion|resultado)\b/,
  /\b(hazlo|resuelvelo|terminalo|hazmelo) (tu|por mi|ya)?\b/,
  /\b(solo|nomas) dime(lo)?\b/,
  /\bcuanto (vale|es) [a-z]\b/,
];

/** Claims an authority or a trade for the answer; read as asking for it. */
export const pleas: readonly RegExp[] = [
  /\bmy (teacher|mom|dad|tutor) (said|says) (you|u|its|it is|that you) /,
  /\b(i am|im) (the|a|your|ur) teacher\b/,
  /\bmi (profe|profesora?|maestr[oa]|mama|papa) (dijo|dice) que\b/,
  /\b(ill|i will) (give|rate|tell everyone|fail)\b/,
  /\bcheck my answer key\b/,
];

/** Closes in on the answer by asking around it. */
export const asksAround: readonly RegExp[] = [
  /\b(does|do) (it|the answer|x|y|n) (start|end|begin) with\b/,
  /\b(is|are) (it|the answer|[a-z]) (a )?(bigger|smaller|larger|greater|more|less|higher|lower|even|odd|negative|positive|above|below|between)\b/,
  /\b(am i|is that) (close|near|warm)\b/,
  /\b(es|sera) (mas )?(mayor|menor|mas grande|mas pequeno|par|impar|negativ[oa]|positiv[oa]) (que|a|de|o)?\b/,
  /\b(empieza|termina) (con|en)\b/,
];

/** Names an operation, without carrying it out: what the student would do. */
export const operations: Readonly<
  Record<
    "add" | "subtract" | "multiply" | "divide" | "distribute" | "combine" | "common" | "flip" | "convert",
    RegExp
  >
> = {
  add: /\b(add(ing)?|plus|sumar?|sumo|mas)\b/,
  subtract:
    /\b(subtract(ing)?|minus|take away|takes? off|tak(e|ing)|remove|restar?|resto|quitar?|quito|menos)\b/,
  multiply: /\b(multiply(ing)?|times|multiplicar|multiplico|por)\b/,
  divide: /\b(divid(e|ing)|over|split|share|dividir|divido|repartir)\b/,
  distribute:
    /\b(distribut(e|ing)|expand(ing)?|multiply (it )?out|open(ing)? (up )?the bracket|get rid of the brackets?|distribuir|distribuyo|desarrollar|abrir el parentesis|quitar el parentesis)\b/,
  combine: /\b(combin(e|ing)|like terms|put .* together|collect|juntar|agrupar|semejantes)\b/,
  common: /\b(common denominator|same (denominator|bottom)|lcd|denominador comun|mismo denominador)\b/,
  flip: /\b(flip|reciprocal|upside down|voltear|volteo|invertir|reciproco)\b/,
  convert: /\b(out of (a )?hundred|over 100|as a (decimal|fraction)|entre 100|como (decimal|fraccion))\b/,
};

export const hintRequests: readonly RegExp[] = [
  /\b(hint|clue|pista|ayudita)\b/,
  /\b(help|ayuda|ayudame|help me|ayudeme)\b/,
  /\bhow (do|should|would|can) (i|we|you) (even )?(start|begin|do|solve|get|continue|go)\b/,
  /\bwhat (do|should|would) (i|we) do( next| now| first| here)?\b/,
  /\b(whats|what is|what comes) next\b/,
  /\bwhere (do|should) i (start|begin)\b/,
  /\b(im|i am|i got|i get|still) (so |really |totally )?(stuck|lost|confused)\b/,
  /\bi (dont|do not|didnt|cant) (get|understand|see|know) (it|this|that|how|why|what|any|where)\b/,
  /\b(como|por donde) (empiezo|comienzo|sigo|le hago|se hace|lo hago|hago)\b/,
  /\bque (hago|sigue|tengo que hacer)\b/,
  /\b(no (lo |le )?entiendo|estoy (perdid[oa]|atorad[oa]|atascad[oa]))\b/,
  /\b(next|first) step\??$/,
  /\bsmaller step\b/,
  /\b(another|an|otro) (example|ejemplo)\b/,
];

export const discouraged: readonly RegExp[] = [
  /\bi (give|gave) up\b/,
  /\bthis is (impossible|too hard|so hard|stupid|dumb)\b/,
  /\b(im|i am) (so |just |too |really )?(dumb|stupid|bad at (this|math|maths|it)|an idiot|not smart)\b/,
  /\bi (hate|suck at) (this|math|maths|it|algebra|fractions)\b/,
  /\bi (cant|can not|will never|never) (do|get|understand) (this|it|math|maths|any of (it|this))\b/,
  /\b(whats|what is) the point\b/,
  /\bme (rindo|doy por vencid[oa])\b/,
  /\b(es|esta) (imposible|muy dificil|demasiado dificil)\b/,
  /\bno (puedo|sirvo|me sale|soy buen[oa])\b/,
  /\b(odio|no soporto) (esto|las? mate)/,
  /\bsoy (un|una)? ?(tont[oa]|burr[oa]|mal[oa] (en|para))\b/,
];

/** Something in the student's life weighs more than the work; not a danger, which `screen` looks for. */
export const troubled: readonly RegExp[] = [
  /\b(died|passed away|funeral|broke up with me|dumped me|(getting|got) (a )?divorced?|panic attack|(bad|horrible|terrible|worst) (day|week))\b/,
  /\bin (the )?hospital\b/,
  /\b(im|i am|i feel|feeling) (so |really |very |kinda |too |just )*(sad|awful|terrible|upset|crying|stressed( out)?|anxious|lonely|exhausted|tired|overwhelmed|sick)\b/,
  /\bi (cant|can not|couldnt) (sleep|stop crying|focus|concentrate)\b/,
  /\b(murio|fallecio|funeral|terminamos|se (divorcian|separan)|un mal dia|en el hospital)\b/,
  /\b(estoy|me siento) (muy |tan |un poco |bien )?(triste|fatal|mal|estresad[oa]|ansios[oa]|sol[oa]|cansad[oa]|agotad[oa]|enferm[oa])\b/,
  /\bno puedo (dormir|concentrarme|dejar de llorar)\b/,
];

export const asksForTeacher: readonly RegExp[] = [
  /\b(ask|tell|get|call|want|need|message|talk to|see) (my|the|a) (teacher|human|real person|person)\b/,
  /\b(pregunta|avisa|dile|llama|hablar con|quiero|necesito) (a |al |con )?(mi |la |el |un )?(profe|profesora?|maestr[oa]|persona)\b/,
];

export const greetings: readonly RegExp[] = [
  /^(hi+|hey+|hello+|yo+|sup|hiya|howdy|good (morning|afternoon|evening)|hola+|buenas|buenos dias|buenas tardes|que tal)( there| ponder| everyone| again| de nuevo)?[\s!.,:)?]*$/,
];

export const thanks: readonly RegExp[] = [
  /^(ok(ay)? |oh )*(thanks|thank you|thx|ty|tysm|cheers|gracias|muchas gracias|mil gracias)( a lot| so much| ponder| bye)?[\s!.,:)]*$/,
  /^(ok(ay)? |oh )*(bye|goodbye|see ya|adios|chao|hasta luego)[\s!.,:)]*$/,
];

/** Hollow replies: nothing in them to work with. */
export const hollow: readonly RegExp[] = [
  /^(umm*|uh+|hmm+|er+|well|so|pues|ay)?[\s,.]*(idk+|i ?d ?k|dunno|i dunno|i ?dont ?know|i do not know|not sure|no idea|no clue|beats me|dont care|idc|i dont care|whatever|who cares|ok|okay|k+|kk|yes|yeah|yea|yep|no|nope|nah|maybe|sure|fine|lol+|lmao|bruh+|meh|what|huh|wut|wat|pass|skip|something|stuff|because|cuz|the thing|numbers|math|x|y)( (idk|lol|man|bro|bruh|really|tbh|either|sorry|what to do|how|still|again|this|it|that|at all|yet))*[\s.!?]*$/,
  /^(mm+|eh+|este|pues|ay)?[\s,.]*(nose|no se|no lo se|ni idea|ni modo|no tengo idea|quien sabe|que se yo|da igual|me da igual|lo que sea|ok|si|no|nop|aja|tal vez|quizas?|que|eh|paso|equis|jaja+|nada)( (la verdad|profe|bro|we|wey|tampoco|jaja+|todavia|nada|como))*[\s.!?]*$/,
  /^[\s.?!,;:¿¡…-]*$/,
];

/** A question about a word or an idea. The first group is the topic. */
export const wordQuestions: readonly RegExp[] = [
  /\bwhat (?:does|do) (?:the word |u mean by |you mean by )?["“']?([a-z][a-z -]{2,40}?)["”']? (?:even )?mean/,
  /\bwhat (?:do|did) (?:you|u) mean (?:by|with) ["“']?([a-z][a-z -]{2,40}?)["”']?(?:\s*\?|$)/,
  /\b(?:whats|what is|what are|wats|wat is) (?:a |an |the |meant by )?["“']?([a-z][a-z -]{2,40}?)["”']?(?: again| anyway| tho| though)?(?:\s*\?|$)/,
  /\b(?:explain|define|meaning of|definition of) (?:to me )?(?:what )?(?:a |an |the |is )?["“']?([a-z][a-z -]{2,40}?)["”']?(?: means?| is| to me| please| pls)?(?:\s*\?|$)/,
  /\bque (?:significa|quiere decir|es|son) (?:eso de |lo de )?(?:un |una |el |la |los |las )?["“']?([a-z][a-z -]{2,40}?)["”']?(?:\s*\?|$)/,
  /\b(?:explica(?:me)?|define|explicame que es) (?:que es )?(?:un |una |el |la |los |las )?["“']?([a-z][a-z -]{2,40}?)["”']?(?:\s*\?|$)/,
  /\bi (?:dont|do not) (?:get|know|understand) (?:what )?["“']?([a-z][a-z -]{2,40}?)["”']? (?:means?|is)\b/,
];

export const whyQuestions: readonly RegExp[] = [
  /^(but |wait |ok )?(why|how come|y)\b/,
  /\bwhy (do|does|is|are|would|should|cant|did|not)\b/,
  /^(pero )?(por ?que|porque)\b.*\??$/,
  /\bhow does (that|this|it) work\b/,
];

/** The student takes back what stands before and writes it anew. */
export const corrections: readonly RegExp[] = [
  /\b(wait|no|oops|oh|actually|i mean|sorry|my bad|should be|nvm|scratch that)\b/,
  /\b(espera|perdon|digo|mas bien|me equivoque|quise decir|deberia ser|ah)\b/,
];

/** Announces a problem rather than a line of work. */
export const announcesProblem: readonly RegExp[] = [
  /\b(solve|next (one|problem|question)|new (one|problem|question)|another (one|problem)|how about|what about|try this|can (you|u|we) (do|solve|help)|help (me )?with|work out|calculate|simplify|evaluate|number \d+ is|the (problem|question|equation) is|question \d+|my (problem|equation|homework) is)\b/,
  /\b(resuelve|resolver|calcula|calcular|siguiente (problema|ejercicio)|nuev[oa] (problema|ejercicio)|otr[oa] (problema|ejercicio)?|el (problema|ejercicio) es|la ecuacion es|tengo que (hacer|resolver)|me toca|ayudame con|cuanto es)\b/,
  /^(whats|what is|how much is|find)\b/,
];

/** Talk that is about something else altogether. */
export const offTask: readonly RegExp[] = [
  /\b(do you (like|have|watch|play)|are you (a )?(real|human|bot|robot|ai|alive)|tell me a (joke|story)|whats your (name|favou?rite)|who (made|are) you|how old are you|wanna|want to play|fortnite|minecraft|roblox|tiktok|netflix|youtube|girlfriend|boyfriend|crush|lunch|pizza|weekend|weather|write (me )?(an?|my) (essay|poem|rap|story)|sing|play a game)\b/,
  /\b(te gusta|tienes (novi|amig|herman)|eres (real|humano|un robot|una ia)|cuentame un (chiste|cuento)|como te llamas|cuantos anos tienes|quieres jugar|futbol anoche|escribe(me)? (un|mi) (ensayo|poema))\b/,
];
