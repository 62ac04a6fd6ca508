/** Tells the student without reservation that the last line or answer is right. English, Spanish and a few more. */
export const affirming =
  /(?:^|\s)(?:(?:yes|yep|yeah|yup)(?=[!.]|,? (?:exactly|correct|that's (?:it|right|correct)|that is (?:it|right|correct)|it is|you're right|you are right|you got|well done|perfect|great))|exactly(?=[!.,]|\s?$)|correct(?=[!.,]|\s?$)|(?:that's|that is|it's|it is|you're|you are|this is|(?:your|the|tu|la) (?:final )?(?:answer|result|solution|value|respuesta) (?:is|es)|absolutely|completely|quite|all) (?:absolutely |exactly |completely |totally |perfectly |all )?(?:right|correct|spot on)(?=[!.,]|\s?$| answer| and | -)|that's (?:it|the (?:right |correct )?answer)(?=[!.,])|right(?=!)|spot on|well done(?=[!.]|\s?$)|(?:great|nice|good|excellent|amazing) (?:job|work)(?=[!.]|\s?$)|perfect(?=[!.]|ly right)|bingo|nailed it|(?:you|you've|you have) (?:got it|got the (?:right )?answer|solved it|did it|found (?:it|the answer))|(?:s[ií],? )?(?:correcto|exacto|perfecto|as[ií] es|eso es|muy bien|bien hecho|excelente)(?=[!.,]|\s?$)|(?:es|est[aá]) (?:correct[oa]|bien)(?=[!.,]|\s?$)|tienes raz[oó]n|exactement|c'est (?:juste|[cç]a|exact)|genau(?=[!.,])|richtig(?=[!.,])|stimmt(?=[!.,])|isso mesmo|certo(?=[!.,])|esatto|giusto)/iu;

/** Takes it back, doubts it, or makes it a condition. */
export const retracting =
  /(?:\bnot\b|n't\b|\bbut\b|\balmost\b|\bnearly\b|\bclose\b|\bhowever\b|\bexcept\b|\bthough\b|\bif\b|\bwhether\b|\bwould\b|\buntil\b|\bonce\b|\bwhen\b|\bso far\b|\bfirst (?:part|step|line)\b|\bcheck\b|\bpero\b|\bcasi\b|\bno\b|\bsi\b|\bcuando\b|\baunque\b|\bmais\b|\baber\b|\bnicht\b|\bpas\b|\?)/iu;

/** Nouns that name what was asked for in a student's message. */
export const answerNouns: ReadonlySet<string> = new Set(
  "answer solution respuesta solucion reponse antwort losung resposta".split(" "),
);
