import type { PhraseBank } from "../phrases.models.ts";

/** Pistas: `point` (nivel 1), `principle` y `scene` (2), `example` (3), `step` y `operation` (4). */
export const hints: PhraseBank = {
  "point.any": [
    "Quédate un momento con [line].",
    "Mira [line] pieza por pieza.",
    "Todo lo que necesitas está en [line].",
  ],
  "point.distribute": [
    "Mira lo que está justo delante del paréntesis en [line].",
    "El paréntesis de [line] es el lugar donde mirar.",
    "Por ahora, mira solo [bracket].",
  ],
  "point.combine": [
    "Mira un lado de [line] cada vez.",
    "En [line] hay algo que ordenar.",
    "No todos los términos de [line] tienen que seguir separados.",
  ],
  "point.collect": [
    "Mira dónde aparece [unknown] en [line].",
    "Hay [unknown] en los dos lados de [line].",
    "Fíjate en [leftTerm] y [rightTerm].",
  ],
  "point.constant": [
    "Mira el lado de [line] donde está [unknown].",
    "Mira qué acompaña a [multiple] en [line].",
    "La meta es que [multiple] quede solo en su lado.",
  ],
  "point.coefficient": [
    "Mira el número que va con [unknown] en [line].",
    "Estás cerca: solo queda el número que va con [unknown].",
    "Mira [multiple] por separado.",
  ],
  "point.flip": [
    "Mira el número que va con [unknown] en [line], y su signo.",
    "El signo menos de [multiple] importa aquí.",
    "En [line] hay dos cosas que mirar: el número de [unknown] y el signo de la desigualdad.",
  ],
  "point.clear-fractions": [
    "Mira lo que está abajo en [line].",
    "La fracción es lo que hace incómoda a [line].",
    "Mira los denominadores de [line].",
  ],
  "point.common-denominator": [
    "Mira los números de abajo en [line].",
    "Las partes de [line] aún no tienen el mismo tamaño.",
    "Los denominadores de [line] son el lugar donde mirar.",
  ],
  "point.multiply": [
    "Mira todas las operaciones de [line] antes de calcular.",
    "En [line] no todo va de izquierda a derecha.",
    "Una operación de [line] es más fuerte que las demás.",
  ],
  "point.brackets": [
    "Busca lo que va junto en [line].",
    "Los paréntesis de [line] dicen por dónde empezar.",
    "Mira primero dentro del paréntesis de [line].",
  ],
  "point.percent": [
    "Mira el porcentaje de [line].",
    "La palabra «de» importa en un problema de porcentajes.",
    "Un porcentaje también es un número, escrito de otra forma.",
  ],
  "point.simplify": [
    "Mira juntos lo de arriba y lo de abajo de [line].",
    "El valor está; su forma puede acortarse.",
    "Los dos números de [line] tienen algo en común.",
  ],
  "principle.any": [
    "Lo que haces en un lado lo haces en el otro, y la afirmación sigue siendo cierta.",
    "Pregúntate qué se hizo para llegar aquí y deshazlo en orden contrario.",
    "Un buen paso simplifica la línea sin cambiar lo que dice.",
  ],
  "principle.sum": [
    "Primero los paréntesis, luego las potencias, después multiplicar y dividir, y al final sumar y restar.",
    "Haz una operación cada vez y copia el resto tal cual.",
    "Una estimación rápida te dice qué esperar.",
  ],
  "principle.distribute": [
    "Un número delante de un paréntesis multiplica cada término de dentro.",
    "Varias veces un paréntesis es varias veces cada cosa de dentro.",
    "Multiplicar un paréntesis es como copiarlo: se copia todo lo de dentro.",
  ],
  "principle.combine": [
    "Solo se suman términos de la misma clase: letras con letras y números con números.",
    "Los términos con la misma letra se cuentan juntos.",
    "Los términos semejantes son como monedas iguales: se cuentan.",
  ],
  "principle.collect": [
    "Puedes quitar lo mismo en los dos lados, también términos con letra.",
    "Los lados siguen iguales si el mismo término sale de ambos.",
    "Un término con [unknown] también es un número: se puede sumar o restar en los dos lados.",
  ],
  "principle.constant": [
    "Sumar se deshace restando y restar se deshace sumando, siempre que se haga en los dos lados.",
    "Para quitar un término de un lado, haz lo contrario en los dos.",
    "Las operaciones contrarias se anulan, y el equilibrio se mantiene si participan ambos lados.",
  ],
  "principle.coefficient": [
    "Multiplicar se deshace dividiendo y dividir se deshace multiplicando, siempre que se haga en los dos lados.",
    "Lo que se le hace a la letra se deshace con lo contrario, en los dos lados.",
    "Pregúntate qué le pasa a [unknown] y haz lo contrario en los dos lados.",
  ],
  "principle.flip": [
    "Multiplicar o dividir por un número negativo invierte el orden de los números.",
    "$2$ es menor que $5$, pero $-2$ es mayor que $-5$: el signo menos cambia quién es mayor.",
    "Una desigualdad conserva su sentido con todo, menos al multiplicar o dividir por un negativo.",
  ],
  "principle.clear-fractions": [
    "Multiplicar los dos lados por el denominador quita la fracción, si se multiplica cada término.",
    "Una fracción es una división, así que multiplicar la deshace.",
    "Lo que quita la fracción tiene que llegar a cada término de los dos lados.",
  ],
  "principle.common-denominator": [
    "Las fracciones se pueden sumar cuando sus partes tienen el mismo tamaño, o sea, el mismo denominador.",
    "Multiplicar arriba y abajo por lo mismo cambia el aspecto de una fracción, no su valor.",
    "Tercios y cuartos no se cuentan juntos hasta cortarlos en partes de un mismo tamaño.",
  ],
  "principle.add-fractions": [
    "Cuando las partes tienen un tamaño, se cuentan: arriba se suma y el tamaño queda.",
    "El denominador nombra la clase de parte, así que no se suma.",
    "Tres séptimos y dos séptimos se cuentan como tres manzanas y dos manzanas.",
  ],
  "principle.multiply-fractions": [
    "Para tomar una fracción de otra, se multiplica arriba con arriba y abajo con abajo.",
    "Multiplicar fracciones no necesita denominador común.",
    "La mitad de un tercio es menor que cualquiera de los dos.",
  ],
  "principle.divide-fractions": [
    "Dividir entre una fracción es lo mismo que multiplicar por su recíproco.",
    "Dividir pregunta cuántas veces cabe la segunda en la primera.",
    "Solo se da la vuelta a la fracción entre la que divides.",
  ],
  "principle.percent": [
    "Por ciento quiere decir de cada cien, y «de» quiere decir multiplicar.",
    "Un porcentaje se puede escribir como fracción con $100$ abajo.",
    "El diez por ciento es un décimo, y de ahí salen casi todos los demás.",
  ],
  "principle.simplify": [
    "Dividir arriba y abajo entre el mismo número conserva el valor.",
    "Una fracción está simplificada cuando solo el $1$ divide arriba y abajo.",
    "Busca el número más grande que quepa en los dos.",
  ],
  "scene.any": [
    "Imagínalo con {things}: los dos lados tienen la misma cantidad, y lo que pierde uno lo pierde el otro.",
    "Piensa en dos {groups} con la misma cantidad de {things}, donde todo cambio ocurre en los dos.",
    "Imagínalo con esto que te gusta, {interest}: dos lados que deben seguir iguales, hagas lo que hagas.",
    "Si te ayuda, míralo con {interest}: lo que se hace en un lado se hace en el otro.",
  ],
  "scene.sum": [
    "Imagínalo con {things} en {groups}: cuenta cada grupo antes de juntarlos.",
    "Piensa en {groups} con {things}, y calcula un grupo cada vez.",
    "Imagínalo con {interest}, y cuenta una parte cada vez.",
  ],
  "scene.distribute": [
    "Imagina [factor] {groups}: los {things} que hay en uno los hay en todos.",
    "Piensa en {groups} iguales: todo lo que hay en uno está en cada uno, los {things} también.",
    "Imagínalo con {interest}: varios lotes iguales, cada uno completo.",
    "Míralo con {interest}: cada lote lo tiene todo.",
  ],
  "scene.common-denominator": [
    "Imagina {things} en paquetes de dos tamaños: solo se pueden contar paquetes si son de un tamaño.",
    "Piensa en {things} cortados en partes distintas; nadie los cuenta antes de igualar las partes.",
    "Imagínalo con {interest}: partes de dos tamaños que hay que igualar antes de contar.",
  ],
  "scene.percent": [
    "Imagínalo con {things}: de cada cien, se cuentan esos.",
    "Piensa en {groups} con cien {things} cada uno.",
    "Imagínalo con {interest}: tantos de cada cien.",
  ],
  "use.any": [
    "¿Cómo ayuda eso con [line]?",
    "¿Qué sería eso en [line]?",
    "¿Dónde puedes usarlo en [line]?",
    "¿Qué paso te sugiere para [line]?",
  ],
  "use.distribute": [
    "¿En qué se convierte [bracket], término por término?",
    "¿En qué se convierten todos los términos de [bracket]?",
    "¿Cómo cambia eso lo que escribes para el paréntesis?",
  ],
  "use.combine": ["¿De qué términos de [line] es cierto eso?", "¿Qué se puede contar junto en [line]?"],
  "use.collect": [
    "¿Qué término con [unknown] quitarás de los dos lados de [line]?",
    "¿Cuál de los dos quitarías, [leftTerm] o [rightTerm]?",
  ],
  "use.constant": [
    "Entonces, ¿qué harías en los dos lados de [line]?",
    "¿Qué operación contraria necesitas en [line]?",
    "¿Qué quitaría el [term] por igual en los dos lados?",
  ],
  "use.coefficient": [
    "Entonces, ¿qué harías en los dos lados de [line]?",
    "¿Qué operación contraria necesita [line]?",
    "¿Qué le pasa a [unknown] en [line], y qué lo deshace?",
  ],
  "use.flip": [
    "¿Qué significa eso para el signo de [line]?",
    "¿Qué le pasa a [line] al dividir, con signo y todo?",
  ],
  "use.common-denominator": [
    "¿Qué denominador podrían tener las dos fracciones de [line]?",
    "¿Cómo escribirías [line] con partes de un solo tamaño?",
  ],
  "use.percent": [
    "¿Cómo escribirías el porcentaje de [line] como multiplicación?",
    "¿Cómo convierte eso a [line] en algo que puedes calcular?",
  ],
  "use.simplify": [
    "¿Qué número cabe en las dos partes de [line]?",
    "¿Entre qué puedes dividir arriba y abajo en [line]?",
  ],
  "example.opening": [
    "Aquí tienes un paso de un problema parecido:",
    "Mira este paso de otro problema:",
    "Este tiene otros números y el mismo tipo de paso:",
    "Un problema de otra persona, en el mismo punto:",
    "Uno más como este:",
  ],
  "example.interest": [
    "Digamos que este trata de {things} en {groups}. Un paso:",
    "Aquí va uno parecido; que cuente {things} en {groups}:",
    "Aquí va un paso parecido. Si quieres, imagínalo con {interest}:",
    "Que este trate de {interest}, con otros números:",
  ],
  "example.lines": ["- [from]\n- [to]"],
  "example.ask": [
    "¿Qué se hizo entre las dos líneas, y cómo sería ese paso en [line]?",
    "¿Qué cambió de la primera a la segunda, y qué sería eso en [line]?",
    "¿Cómo describirías ese paso para hacerlo en [line]?",
    "¿Puedes hacer en [line] lo mismo que se hizo ahí?",
    "¿Qué paso es ese, y en qué convierte a [line]?",
  ],
  "step.any": [
    "Has intentado este paso con ganas, así que aquí está: [to].",
    "Dos buenos intentos merecen un paso: [line] pasa a ser [to].",
    "Este es ese único paso: [to].",
  ],
  "ask.after-step": [
    "¿Qué se le hizo a [line] para llegar ahí?",
    "¿Cómo le explicarías ese paso a una amiga?",
    "¿Por qué está permitido?",
  ],
  "operation.any": [
    "Queda un paso, el que deja sola a [unknown].",
    "Ya solo falta el último paso.",
    "Estás a un paso del final.",
  ],
  "operation.coefficient": [
    "El último paso es deshacer en los dos lados lo que se le hace a [unknown].",
    "Solo queda el número que va con [unknown]: haz lo contrario en los dos lados.",
    "Lo que se le hace a [unknown] hay que deshacerlo en los dos lados.",
  ],
  "operation.flip": [
    "El último paso es dividir los dos lados entre un número negativo.",
    "Divide los dos lados entre el número que está delante de [unknown], y cuida el signo de la desigualdad.",
    "Reparte los dos lados entre el negativo y recuerda lo que eso le hace al orden.",
  ],
  "operation.constant": [
    "El último paso es deshacer en los dos lados lo que se suma o se resta a [unknown].",
    "Haz lo contrario de lo que le pasa a [unknown], en los dos lados.",
    "Lo que acompaña a [unknown] se va con su contrario.",
  ],
  "operation.sum": ["Solo queda un cálculo.", "Solo falta la última operación.", "Queda una cuenta."],
  "ask.last-step": ["¿Qué te queda con eso?", "¿Qué obtienes?", "¿Cuál es tu última línea, entonces?"],
  "hint.slow": [
    "Acabas de recibir una pista; dale un minuto.",
    "Las pistas sirven más con un intento en medio.",
    "Deja que la última pista haga efecto.",
    "Prefiero ver ahora un intento tuyo, aunque salga mal.",
    "Una línea equivocada nos dice más que otra pista.",
  ],
  "ask.try": [
    "¿Qué línea escribirías después de [line], bien o mal?",
    "¿Cuál sería tu mejor intento de siguiente línea?",
    "¿Qué paso probarías en [line]?",
    "¿Qué has pensado hasta ahora sobre [line]?",
    "¿Qué es lo primero que se te ocurre con [line]?",
    "¿Qué probarías primero?",
  ],
};
