import type { PhraseBank } from "../phrases.models.ts";

/** Palabras sobre líneas que aún no se siguen, pruebas, planes y respuestas a preguntas pequeñas. */
export const mending: PhraseBank = {
  "wrong.line": [
    "[wrong] todavía no se sigue.",
    "Algo se torció en el camino a [wrong].",
    "No logro llegar a [wrong] desde la línea anterior.",
    "Todavía no: [wrong] dice otra cosa que la línea anterior.",
    "[wrong] aún no es.",
  ],
  "wrong.value": [
    "[wrong] es una afirmación clara, así que puedes probarla.",
    "Veamos si [wrong] se sostiene.",
    "Un valor como [wrong] se puede probar.",
    "No hace falta que yo juzgue [wrong]; el problema puede hacerlo.",
    "Prueba [wrong] antes de fiarte.",
  ],
  "wrong.after-right": [
    "Hasta [before] todo se sigue. La siguiente, [wrong], no.",
    "[before] es correcta. [wrong] no sale de ella.",
    "Bien hasta [before]. Luego [wrong] dice otra cosa.",
  ],
  "wrong.again": [
    "[wrong] tiene el mismo tropiezo que antes; esta es la idea que hay detrás.",
    "[wrong] todavía no se sigue de [line]; miremos la regla.",
    "Todavía no: [wrong]. En esto te puedes apoyar.",
    "[wrong] sigue diciendo otra cosa que [line].",
  ],
  "wrong.loses": [
    "[wrong] vale para algunas soluciones de [line], pero una se perdió.",
    "Cuidado: [line] tiene soluciones que [wrong] ya no tiene.",
    "Algo que resuelve [line] ya no resuelve [wrong].",
  ],
  "wrong.adds": [
    "[wrong] es cierta para más números que la línea anterior.",
    "Cuidado: [wrong] deja entrar números que no resuelven el problema.",
    "[wrong] se ha vuelto más amplia que el punto de partida.",
  ],
  "ask.loses": [
    "¿Entre qué dividiste ahí, y podría ser cero?",
    "¿Qué valor sirve en [line] pero no en [wrong]?",
    "¿Qué hiciste ahí en los dos lados?",
  ],
  "ask.adds": [
    "¿Qué número cumple [wrong] pero no el problema?",
    "¿Qué hiciste ahí en los dos lados?",
    "¿Se puede recorrer ese paso hacia atrás?",
  ],
  "ask.given": ["{text}", "Pruébalo con esto: {text}", "Compruébalo: {text}", "Una forma de verlo: {text}"],
  "ask.put-back": [
    "Si [unknown] fuera [value], ¿cuánto daría [one], y es eso [should]?",
    "Si [unknown] fuera [value], ¿cuánto darían [first] y [second]?",
    "Pon [value] en lugar de [unknown]: ¿qué da [one], comparado con [should]?",
    "Pon [value] en lugar de [unknown]: ¿qué dan [first] y [second]?",
  ],
  "ask.how-line": [
    "¿Qué hiciste en los dos lados para pasar de [before] a [wrong]?",
    "¿Qué paso te llevó de [before] a [wrong]?",
    "¿Me cuentas, paso a paso, cómo [before] se volvió [wrong]?",
    "¿Qué pensaste entre [before] y [wrong]?",
  ],
  "ask.how-sum": [
    "¿Qué parte calculaste primero, y cuánto te dio?",
    "¿Cómo llegaste ahí, paso a paso?",
    "¿Cómo era la línea anterior a esa?",
    "¿Cuál fue tu primer paso?",
  ],
  "unchecked.line": [
    "No puedo comprobar [wrong] por cálculo, así que no digo si está bien o mal.",
    "[wrong] es más de lo que puedo comprobar, y prefiero no adivinar.",
    "No puedo saber si [wrong] se cumple.",
    "Esa, [wrong], tampoco la puedo comprobar.",
  ],
  "ask.unchecked": [
    "¿Puedes escribir el paso como una línea, partiendo de [line]?",
    "¿Qué le hiciste a [line] para obtenerla?",
    "¿Puedes escribirla de otra forma?",
    "¿Cómo convencerías a un amigo de que es cierta?",
  ],
  "reply.test-two": [
    "Correcto, [first] y [second]: dos valores que debían ser iguales.",
    "Sí, [first] contra [second], así que no pueden ser iguales.",
    "[first] y [second], exacto. No coinciden.",
  ],
  "reply.test-one": ["Correcto, [first].", "Sí, eso da [first].", "[first], exacto."],
  "reply.put-back-two": [
    "Correcto, [first] en un lado y [second] en el otro: no son iguales.",
    "Sí, [first] y [second]. Los lados no coinciden, así que ese valor no es.",
    "[first] y [second], exacto. Los dos lados tendrían que coincidir.",
  ],
  "reply.put-back-one": [
    "Correcto, [first], y tenía que dar [should].",
    "Sí, [first]. El otro lado dice [should], así que ese valor no es.",
    "[first], exacto, pero hace falta [should].",
  ],
  "reply.wrong": [
    "A mí me sale otra cosa.",
    "Hagamos esa cuenta otra vez.",
    "No es del todo lo que me sale.",
    "No son esos los números que encuentro.",
  ],
  "reply.recount": [
    "Pon el número en lugar de la letra, paso a paso: ¿cuánto te da?",
    "¿Qué sale si haces primero la multiplicación?",
    "¿Me muestras la cuenta como la hiciste?",
    "¿Qué operación hiciste primero?",
  ],
  "ask.mend": [
    "Entonces, ¿cómo cambiarías tu línea?",
    "¿Qué te dice eso del paso que diste?",
    "¿Qué parte de tu línea escribirías distinta?",
    "¿Qué debería venir después de [line], entonces?",
  ],
  "guess.many": [
    "Podría decir que sí a uno, pero tendrías un número y ninguna razón.",
    "No elijo de una lista, pero tú puedes averiguarlo.",
    "Adivinar puede ser un comienzo, si lo pruebas.",
  ],
  "ask.test-guess": [
    "¿Cómo podrías probar uno de ellos en [problem]?",
    "Elige uno: ¿qué dice [problem] cuando lo pones?",
    "¿Cuál pondrás primero en lugar de [unknown], y qué sale?",
  ],
  "try.any": [
    "Hay una idea en [wrong], pero todavía no se sigue.",
    "[wrong] todavía no es lo mismo.",
    "No del todo: [wrong] no se cumple.",
    "Miremos [wrong] otra vez.",
  ],
  "try.distribute": [
    "Abrir el paréntesis es una buena entrada, pero [wrong] todavía no es igual.",
    "Buen lugar para empezar. Aunque [wrong] no dice lo mismo que antes.",
    "Multiplicar tiene sentido aquí; [wrong] no es del todo eso.",
  ],
  "try.collect": [
    "Juntar las letras es la idea correcta. [wrong] todavía no se sigue.",
    "Llevar las letras a un lado es buen plan, pero [wrong] no está en equilibrio.",
    "Buena meta; [wrong] cambió más de lo debido.",
  ],
  "try.constant": [
    "Ocuparse primero del número es un plan sensato. Aunque [wrong] todavía no se sigue.",
    "Buena idea despejar ese lado, pero [wrong] no está en equilibrio.",
    "Elegiste bien dónde trabajar; [wrong] aún no es igual a la línea anterior.",
  ],
  "try.combine": [
    "Querías acortarla, y es razonable, pero [wrong] ya no es lo mismo.",
    "Ordenar primero está bien. [wrong] fue un paso más allá.",
    "[wrong] junta más de lo que va junto.",
  ],
  "try.coefficient": [
    "Buena meta, pero [wrong] todavía no está en equilibrio.",
    "El plan es bueno; aunque [wrong] todavía no se sigue.",
    "Simplificar es la meta correcta. [wrong] no es igual a la línea anterior.",
  ],
  "try.flip": [
    "El número está resuelto. Otra cosa en [wrong] todavía no se cumple.",
    "Casi: en [wrong] queda una cosa por mirar.",
    "[wrong] está cerca; pruébala antes de fiarte.",
  ],
  "try.clear-fractions": [
    "Quitar la fracción es un buen comienzo, pero [wrong] no está en equilibrio.",
    "Buena idea librarse de la fracción. [wrong] todavía no se sigue.",
    "La fracción se fue, y el equilibrio también: [wrong].",
  ],
  "try.common-denominator": [
    "Juntarlas es la meta, pero [wrong] no es la misma cantidad.",
    "[wrong] vale otra cosa que las dos fracciones juntas.",
    "Todavía no es la misma cantidad: [wrong].",
  ],
  "try.multiply": [
    "[wrong] es lo que sale en otro orden.",
    "Las cuentas están bien; la pregunta es el orden detrás de [wrong].",
    "En el camino a [wrong], una operación llegó demasiado pronto.",
  ],
  "try.percent": [
    "[wrong] es otra parte del número que la que pide el porcentaje.",
    "Compara el tamaño de [wrong] con el porcentaje.",
    "[wrong] todavía no encaja con ese porcentaje.",
  ],
  "plan.right": [
    "Con eso sale.",
    "Buen plan, y encaja con esta línea.",
    "Sí, ese paso ayuda aquí.",
    "Eso deshace justo lo que estorba.",
    "Correcto, eso es lo que necesita esta línea.",
  ],
  "plan.heard": [
    "Pruébalo y mira qué pasa.",
    "Un plan es buen comienzo; la línea dirá si funciona.",
    "Veámoslo en la página.",
    "Hazlo en los dos lados y compruebo la línea.",
    "Bien, miremos qué sale.",
  ],
  "took.right": ["Sí, [given].", "Correcto, [given].", "[given], sí.", "Ese es, [given]."],
  "took.wrong": ["Mira otra vez.", "Ese no.", "Yo veo otra cosa ahí.", "Mmm, revísalo."],
};
