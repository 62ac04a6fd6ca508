import type { PhraseBank } from "../phrases.models.ts";

/** Preguntas pequeñas sobre el paso que viene (todas las de una clase tienen la misma respuesta) y lo que sigue. */
export const small: PhraseBank = {
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
};
