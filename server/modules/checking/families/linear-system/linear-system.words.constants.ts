import type { StepWords } from "../family.models.ts";

/** Words for each step of the family. */
export const systemWords: Readonly<Record<string, StepWords>> = {
  "isolate-letter": {
    point: {
      en: "Which letter is easiest to get alone in one of the equations?",
      es: "¿Qué letra es más fácil de dejar sola en una de las ecuaciones?",
    },
    principle: {
      en: "When a letter stands alone, its other side can be put in for it anywhere.",
      es: "Cuando una letra queda sola, el otro lado puede ponerse en su lugar en cualquier parte.",
    },
    next: { en: "Get [letter] alone in [equation].", es: "Deja [letter] sola en [equation]." },
    reason: { en: "The same is done on both sides.", es: "Se hace lo mismo en los dos lados." },
  },
  substitute: {
    point: {
      en: "What is [letter] equal to, and where else does it stand?",
      es: "¿A qué es igual [letter], y en qué otra parte está?",
    },
    principle: {
      en: "Equal things can replace each other; a sum goes in with brackets.",
      es: "Las cosas iguales pueden reemplazarse; una suma entra con paréntesis.",
    },
    next: {
      en: "Put [expression], in brackets, in the place of [letter] in [equation].",
      es: "Pon [expression], entre paréntesis, en el lugar de [letter] en [equation].",
    },
    reason: { en: "Both have the same value.", es: "Las dos cosas valen lo mismo." },
  },
  "multiply-to-match": {
    point: {
      en: "What would make the terms with [letter] equal in size in both equations?",
      es: "¿Qué haría del mismo tamaño los términos con [letter] en las dos ecuaciones?",
    },
    principle: {
      en: "Multiplying every term of an equation by the same number keeps it true.",
      es: "Multiplicar cada término de una ecuación por el mismo número la mantiene verdadera.",
    },
    next: {
      en: "Multiply every term of [equation] by [factor].",
      es: "Multiplica cada término de [equation] por [factor].",
    },
    reason: {
      en: "Both sides are multiplied by the same number.",
      es: "Los dos lados se multiplican por el mismo número.",
    },
  },
  "add-equations": {
    point: {
      en: "What happens to the terms with [letter] when you add the two equations?",
      es: "¿Qué pasa con los términos con [letter] al sumar las dos ecuaciones?",
    },
    principle: {
      en: "Equal amounts may be added to both sides: adding two equations keeps them true, and opposite terms cancel.",
      es: "Se pueden sumar cantidades iguales en los dos lados: sumar dos ecuaciones las mantiene verdaderas y los términos opuestos se anulan.",
    },
    next: { en: "Add [first] and [second], side by side.", es: "Suma [first] y [second], lado con lado." },
    reason: { en: "Equals added to equals are equal.", es: "Iguales sumados a iguales dan iguales." },
  },
  "subtract-equations": {
    point: {
      en: "What happens to the terms with [letter] when you subtract one equation from the other?",
      es: "¿Qué pasa con los términos con [letter] al restar una ecuación de la otra?",
    },
    principle: {
      en: "Equal terms vanish when one equation is subtracted from the other; every sign of it changes.",
      es: "Los términos iguales desaparecen al restar una ecuación de la otra; cambian todos sus signos.",
    },
    next: {
      en: "Subtract [second] from [first], term by term.",
      es: "Resta [second] de [first], término a término.",
    },
    reason: {
      en: "Equals taken from equals leave equals.",
      es: "Iguales restados de iguales dejan iguales.",
    },
  },
  "start-with-one-unknown": {
    point: {
      en: "Which of the equations has only one unknown?",
      es: "¿Cuál de las ecuaciones tiene una sola incógnita?",
    },
    principle: {
      en: "An equation with one unknown can be solved at once.",
      es: "Una ecuación con una sola incógnita se puede resolver enseguida.",
    },
    next: { en: "Start with [equation].", es: "Empieza con [equation]." },
    reason: { en: "It stands in the system.", es: "Está en el sistema." },
  },
  "solve-one-unknown": {
    point: { en: "Only [letter] is left: what is in its way?", es: "Solo queda [letter]: ¿qué le estorba?" },
    principle: {
      en: "An equation with one unknown is solved by undoing what was done to it, on both sides.",
      es: "Una ecuación con una incógnita se resuelve deshaciendo lo que se le hizo, en los dos lados.",
    },
    next: { en: "Solve [equation] for [letter].", es: "Resuelve [equation] para [letter]." },
    reason: { en: "The same is done on both sides.", es: "Se hace lo mismo en los dos lados." },
  },
  "work-out-both-sides": {
    point: {
      en: "What is left of [equation] when each side is worked out?",
      es: "¿Qué queda de [equation] al calcular cada lado?",
    },
    principle: {
      en: "When the unknown falls away, a statement about numbers is left.",
      es: "Cuando la incógnita desaparece, queda una afirmación sobre números.",
    },
    next: { en: "Multiply out and collect in [equation].", es: "Multiplica y agrupa en [equation]." },
    reason: { en: "Each side keeps its value.", es: "Cada lado conserva su valor." },
  },
  "back-substitute": {
    point: {
      en: "Now that [letter] is known, which equation gives [other]?",
      es: "Ahora que se conoce [letter], ¿qué ecuación da [other]?",
    },
    principle: {
      en: "The value that was found is put into one of the equations, to find the other.",
      es: "El valor encontrado se pone en una de las ecuaciones para hallar el otro.",
    },
    next: { en: "Put the value of [letter] into [equation].", es: "Pon el valor de [letter] en [equation]." },
    reason: { en: "The letter and its value are equal.", es: "La letra y su valor son iguales." },
  },
  "state-both": {
    point: {
      en: "What is still in the way of [other] in [equation]?",
      es: "¿Qué le estorba todavía a [other] en [equation]?",
    },
    principle: {
      en: "A solution of the system is a value for each letter, and it makes both equations true.",
      es: "Una solución del sistema es un valor para cada letra, y hace verdaderas las dos ecuaciones.",
    },
    next: {
      en: "Solve [equation] for [other] and write both values down.",
      es: "Resuelve [equation] para [other] y escribe los dos valores.",
    },
    reason: { en: "The same is done on both sides.", es: "Se hace lo mismo en los dos lados." },
  },
  conclude: {
    point: {
      en: "Is [line] true, whatever the letters are?",
      es: "¿Es verdad [line], valgan lo que valgan las letras?",
    },
    principle: {
      en: "A false statement means that no pair fits; one that is always true means that every pair on the line fits.",
      es: "Una afirmación falsa significa que ningún par cumple; una siempre verdadera, que cumple todo par de la recta.",
    },
    next: {
      en: "Say what [line] tells you about the solutions.",
      es: "Di qué te dice [line] sobre las soluciones.",
    },
    reason: { en: "It follows from both equations together.", es: "Se sigue de las dos ecuaciones juntas." },
  },
};
