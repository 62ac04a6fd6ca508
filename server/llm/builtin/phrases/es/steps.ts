import type { PhraseBank } from "../phrases.models.ts";

/** Palabras sobre el paso que viene: `start` al empezar, `next` tras una línea correcta, `small` lo mínimo. */
export const steps: PhraseBank = {
  "start.any": [
    "¿Qué harías primero con [line], y por qué eso?",
    "¿Por dónde empezarías con [line]?",
    "¿De qué parte de [line] te ocuparías primero?",
    "¿Qué notas en [line] antes de escribir nada?",
  ],
  "start.distribute": [
    "¿Qué te gustaría hacer primero con el paréntesis de [line], y por qué?",
    "¿Cómo abrirías [bracket]?",
    "¿Qué te pide el [factor] que está delante del paréntesis?",
  ],
  "start.combine": [
    "Algunos términos de [line] cuentan lo mismo. ¿Cuáles podrían ir juntos?",
    "¿Qué podrías ordenar en [line] antes de mover nada?",
    "¿Qué términos de [line] se parecen?",
  ],
  "start.collect": [
    "Hay [unknown] en los dos lados de [line]. ¿Qué harías con eso, y por qué?",
    "En [line], ¿en qué lado te gustaría tener los términos con [unknown]?",
    "¿Qué harías primero con [leftTerm] y [rightTerm]?",
  ],
  "start.constant": [
    "¿Qué le han hecho a [unknown] en [line], y qué desharías primero?",
    "¿Qué número de [line] quitarías primero de en medio, y cómo?",
    "¿Qué harías primero en los dos lados de [line]?",
  ],
  "start.coefficient": [
    "¿Qué le están haciendo a [unknown] en [line], y cómo lo desharías?",
    "¿Cómo dejarías sola a [unknown] en [line]?",
    "¿Qué harías en los dos lados de [line]?",
  ],
  "start.flip": [
    "¿Qué le están haciendo a [unknown] en [line], y qué hay que vigilar al deshacerlo?",
    "¿Cómo desharías el número que está delante de [unknown] en [line]?",
    "¿Qué cambia en [line] por el signo menos delante de [unknown]?",
  ],
  "start.clear-fractions": [
    "¿Qué harías primero con la fracción de [line], y por qué?",
    "¿Cómo podrías librarte de la fracción en [line]?",
    "¿Qué número convertiría en enteras todas las fracciones de [line]?",
  ],
  "start.common-denominator": [
    "¿Qué notas en los dos denominadores de [line]?",
    "¿Qué tiene que ser igual antes de juntar las fracciones de [line]?",
    "¿Qué harías primero con [line], y por qué?",
  ],
  "start.multiply-fractions": [
    "¿Cómo harías [line]?",
    "¿Qué haces con los números de arriba y los de abajo en [line]?",
    "¿Cómo sería [line] en un dibujo?",
  ],
  "start.divide-fractions": [
    "¿Qué pregunta la división de [line], con tus palabras?",
    "¿Cómo empezarías con [line]?",
    "¿En qué podrías convertir la división de [line]?",
  ],
  "start.multiply": [
    "¿Qué parte de [line] hay que calcular primero, y cómo lo sabes?",
    "¿Qué va primero en [line], y por qué?",
    "¿Qué operación de [line] no puede esperar?",
  ],
  "start.brackets": [
    "¿Qué parte de [line] hay que calcular primero, y cómo lo sabes?",
    "¿Qué va primero en [line], y por qué?",
    "¿Qué te dice el paréntesis de [line]?",
  ],
  "start.powers": [
    "¿Qué parte de [line] hay que calcular primero, y cómo lo sabes?",
    "¿Qué va primero en [line], y por qué?",
    "¿Qué significa el número pequeño de arriba en [line]?",
  ],
  "start.percent": [
    "¿Qué significa el porcentaje de [line], con tus palabras?",
    "¿Cómo hallarías una parte así de un número, como en [line]?",
    "¿De qué total es parte eso, en [line]?",
  ],
  "start.decimal": [
    "Antes de calcular [line], ¿más o menos de qué tamaño será el resultado?",
    "¿Cómo colocarías [line]?",
    "¿Qué harías primero con [line]?",
  ],
  "next.any": [
    "¿Cuál es tu siguiente línea?",
    "¿Qué harías ahora?",
    "¿Adónde vas desde [line]?",
    "¿Qué viene después de [line]?",
    "¿Cuál es el siguiente paso?",
  ],
  "next.distribute": [
    "¿Qué harás con el paréntesis?",
    "¿Cómo abres [bracket]?",
    "¿En qué se convierte [bracket]?",
  ],
  "next.combine": [
    "¿Qué se puede juntar en [line]?",
    "¿Qué términos de [line] se parecen?",
    "¿Cómo podrías acortar [line]?",
  ],
  "next.collect": [
    "¿Cuál es la siguiente línea, si todas las [unknown] deben quedar en un lado?",
    "¿Cómo llevarías [leftTerm] y [rightTerm] al mismo lado?",
    "¿Qué harías con que haya [unknown] en los dos lados?",
  ],
  "next.constant": [
    "¿Qué dejaría solo a [multiple]?",
    "¿Qué queda todavía junto a [multiple], y cómo lo deshaces?",
    "¿Qué número quitarías ahora de en medio?",
    "¿Qué haces en los dos lados de [line]?",
  ],
  "next.coefficient": [
    "¿Qué le siguen haciendo a [unknown], y cómo lo deshaces?",
    "¿Cómo pasas de [multiple] a una sola [unknown]?",
    "En [line] queda un movimiento. ¿Cuál es?",
    "¿Qué convertiría [multiple] en solo [unknown]?",
  ],
  "next.flip": [
    "¿Cómo pasas de [multiple] a una sola [unknown], y qué vigilas?",
    "En [line] queda un movimiento. ¿Qué le pasa a cada parte, también al signo?",
    "¿Qué haces ahora en los dos lados de [line]?",
  ],
  "next.swap": [
    "¿Cómo se suele escribir [line], con [unknown] delante?",
    "¿Qué dice [line] leída de derecha a izquierda?",
  ],
  "next.common-denominator": [
    "¿Qué tiene que ser igual antes de juntarlas?",
    "¿Cómo las escribirías con un solo denominador?",
  ],
  "next.add-fractions": [
    "¿Cuántas de esas partes hay ahora?",
    "¿Qué haces con los números de arriba de [line]?",
    "¿Cómo queda [line] en una sola fracción?",
  ],
  "next.simplify": [
    "Ese valor es correcto. ¿Puedes escribirlo más simple?",
    "¿Hay un número que divida arriba y abajo en [line]?",
    "¿Cuál es la forma más corta de escribir [line]?",
  ],
  "next.multiply": [
    "¿Qué va ahora en [line], y cómo lo sabes?",
    "¿Qué operación de [line] va primero ahora?",
  ],
  "next.add": ["¿Qué falta por hacer en [line]?", "¿Cuánto da eso?"],
  "next.percent": ["¿Cómo tomas esa parte del número?", "¿En qué convierte eso a [line]?"],
  "small.any": [
    "¿De qué cosa estás seguro en [line]?",
    "Si lees [line] en voz alta, con palabras, ¿qué dice?",
    "¿Qué operación ves primero en [line]?",
    "¿Qué te gustaría quitar de [line]?",
    "¿Qué parte de [line] parece más fácil de cambiar?",
  ],
  "small.distribute": [
    "¿Cuánto es [factor] por [second]?",
    "Solo este trozo: ¿cuánto es [factor] por [second]?",
    "¿Cuánto es [second], [factor] veces?",
  ],
  "small.combine": [
    "¿Qué dos términos de [line] cuentan lo mismo?",
    "¿Qué términos de [line] llevan [unknown]?",
    "¿Qué piezas de [line] pondrías en el mismo montón?",
  ],
  "small.collect": [
    "¿Cuántas [unknown] hay en cada lado de [line]?",
    "Cuéntalas: ¿cuántas [unknown] hay a la izquierda de [line] y cuántas a la derecha?",
    "¿Cuáles son los dos números delante de [unknown] en [line]?",
  ],
  "small.constant": [
    "En el lado de [unknown], ¿qué número está aparte de [multiple]?",
    "¿Qué número no deja solo a [multiple] en [line]?",
    "En [line], ¿qué número tendría que irse para que [multiple] quede solo?",
  ],
  "small.coefficient": [
    "¿Qué número va con [unknown] en [multiple]?",
    "En [line], ¿qué número está unido a [unknown]?",
    "¿Qué número te separa de una sola [unknown] en [line]?",
  ],
  "small.flip": [
    "¿Cuál es mayor, $-2$ o $-5$?",
    "¿Cuál está más a la derecha en la recta numérica, $-2$ o $-5$?",
    "¿Qué es más cálido, $-2$ grados o $-5$ grados?",
  ],
  "small.clear-fractions": [
    "¿Qué número convertiría en enteras todas las fracciones de [line]?",
    "¿Por cuánto podrías multiplicar [line] para que no quede ninguna fracción?",
    "¿Cuál es el menor número en el que caben todos los denominadores de [line]?",
  ],
  "small.common-denominator": [
    "¿En qué número caben los dos denominadores de [line]?",
    "¿Cuál es el primer número que está en las dos tablas, la de cada denominador de [line]?",
    "¿En cuántas partes iguales podrías cortar las dos fracciones de [line]?",
  ],
  "small.add-fractions": [
    "¿Qué número de [line] dice de qué tamaño son las partes?",
    "¿Cuál es el número de abajo de las dos fracciones de [line]?",
    "¿En cuántas partes está cortado el entero en [line]?",
  ],
  "small.multiply-fractions": [
    "¿Qué haces con los dos números de arriba de [line]?",
    "¿Qué quiere decir tomar una fracción de otra, como en [line]?",
    "¿Cómo describirías [line] como parte de una parte?",
  ],
  "small.divide-fractions": [
    "¿Cuántas mitades hay en un entero?",
    "¿Cuántas mitades caben en $1$?",
    "Una pizza cortada en mitades: ¿cuántos trozos son?",
  ],
  "small.multiply": [
    "¿Qué operaciones ves en [line], y cuál es la más fuerte?",
    "¿Dónde ves en [line] una multiplicación o una división?",
    "Si [line] fuera una receta, ¿qué parte tendría que estar lista primero?",
  ],
  "small.brackets": [
    "Solo el paréntesis por ahora: ¿cuánto es [inside]?",
    "¿Cuánto da el paréntesis de [line] por separado?",
    "¿Qué obtienes si calculas solo [inside]?",
  ],
  "small.powers": [
    "¿Qué te dice el número de arriba en [line]?",
    "¿Cómo escribirías la potencia de [line] como multiplicación?",
    "¿Qué número de [line] se multiplica por sí mismo?",
  ],
  "small.percent": [
    "¿Cómo escribirías el uno por ciento como fracción?",
    "Como fracción, ¿qué parte de un entero es el uno por ciento?",
    "¿Qué fracción es uno de cada cien?",
  ],
  "small.decimal": [
    "¿Qué vale cada cifra del primer número de [line]?",
    "Más o menos, ¿de qué tamaño será el resultado de [line]?",
    "¿Dónde está el punto decimal en cada número de [line]?",
  ],
  "small.simplify": [
    "¿Qué número cabe arriba y abajo en [line]?",
    "¿Entre qué puedes dividir las dos partes de [line]?",
    "¿En qué tabla están los dos números de [line]?",
  ],
  "then.any": [
    "¿En qué convierte eso a [line]?",
    "¿Qué harías con eso en [line]?",
    "¿Cómo te ayuda eso con [line]?",
  ],
  "then.constant": [
    "¿Qué deshace sumar [plus], en los dos lados?",
    "¿Qué deshace restar [minus], en los dos lados?",
    "¿Cómo lo deshaces en los dos lados de [line]?",
    "¿Qué es lo contrario de eso, y dónde lo haces?",
  ],
  "then.coefficient": [
    "¿Cómo lo deshaces en los dos lados de [line]?",
    "¿Qué le hace a [unknown], y qué es lo contrario?",
    "¿Qué harías en los dos lados para tener una sola [unknown]?",
  ],
  "then.collect": [
    "¿Cuáles podrías quitar de los dos lados?",
    "¿Qué podrías quitar de los dos lados de [line], para que solo un lado tenga [unknown]?",
    "¿Cuál preferirías quitar en los dos lados, [leftTerm] o [rightTerm]?",
  ],
  "then.distribute": [
    "Entonces, ¿en qué se convierte todo [bracket]?",
    "¿Cuánto es el otro término por [factor], y cómo queda la línea?",
    "¿Cómo escribirías la línea sin el paréntesis?",
  ],
  "then.flip": [
    "Entonces, ¿qué le tiene que pasar al signo de [line] al dividir los dos lados entre un número negativo?",
    "¿Qué te dice eso sobre dividir [line] entre un número negativo?",
    "¿Qué harás con el signo de [line], entonces?",
  ],
  "then.clear-fractions": [
    "¿En qué se convierte cada término de [line] al multiplicar por él?",
    "¿Cómo queda [line] después de multiplicar cada término por él?",
  ],
  "then.common-denominator": [
    "¿Cómo escribirías las dos fracciones con [given] abajo?",
    "¿Cómo quedan las dos fracciones de [line] con ese denominador?",
  ],
  "then.add-fractions": ["¿Y cuántas de esas partes hay en total?", "¿Cuánto suman los de arriba, entonces?"],
  "then.divide-fractions": [
    "Entonces, ¿qué le hace a un número dividirlo entre una fracción?",
    "¿En qué convertirías la división de [line]?",
  ],
  "then.brackets": [
    "¿Cómo queda [line] con eso en lugar del paréntesis?",
    "¿Cuál es la siguiente línea, con ese número en vez del paréntesis?",
  ],
  "then.percent": [
    "¿Y cómo escribirías así el porcentaje de [line]?",
    "Entonces, ¿qué fracción es el porcentaje de [line]?",
  ],
  "then.simplify": [
    "¿Qué queda de [line] al dividir las dos partes entre él?",
    "¿En qué se convierte [line], entonces?",
  ],
  "ask.into-line": [
    "¿Qué da eso, escrito como línea después de [line]?",
    "¿Cómo sería la siguiente línea?",
    "¿Cómo lo escribirías debajo de [line]?",
    "¿Qué línea sale de ahí?",
    "¿En qué se convierte [line]?",
  ],
};
