/** What item statistics say, as sentences for a teacher; blanks are the item's numbers. */
export const itemWords = {
  en: {
    "too-few": "Only {students} students answered it alone so far: too few to say anything.",
    "too-hard":
      "{right} of {students} got it alone at the first try. It is hard for this class, or something is missing before it.",
    "too-easy": "{right} of {students} got it alone at the first try: it shows little that you don’t know.",
    "tells-nothing":
      "Who gets the other questions right gets this one hardly more often: it doesn’t tell who can do it.",
    "strong-fail":
      "Students who get the other questions right fail here: {strong} of {strongOf} got it, of the others {weak} of {weakOf}. It may be read in two ways.",
    form: "{refusedForm} students gave the right value in another form: it may not be clear which form is asked for.",
    disputed: "{disputed} students who failed it say that their record isn’t right.",
    fine: "{right} of {students} got it alone at the first try. Nothing stands out.",
  },
  es: {
    "too-few": "Solo {students} estudiantes lo han respondido sin ayuda: muy pocos para decir algo.",
    "too-hard":
      "{right} de {students} lo resolvieron sin ayuda al primer intento. Es difícil para esta clase, o falta algo antes.",
    "too-easy":
      "{right} de {students} lo resolvieron sin ayuda al primer intento: muestra poco que no se sepa ya.",
    "tells-nothing":
      "Quien acierta las otras preguntas apenas acierta más esta: no muestra quién sabe hacerlo.",
    "strong-fail":
      "Estudiantes que aciertan las otras preguntas fallan aquí: {strong} de {strongOf} la acertaron; del resto, {weak} de {weakOf}. Quizá se pueda leer de dos maneras.",
    form: "{refusedForm} estudiantes dieron el valor correcto en otra forma: quizá no esté claro qué forma se pide.",
    disputed: "{disputed} estudiantes que la fallaron dicen que su registro no es correcto.",
    fine: "{right} de {students} lo resolvieron sin ayuda al primer intento. Nada llama la atención.",
  },
} as const;
