export const decideReasons = {
  "decide.troubled": {
    en: "Listened first and left it to the student whether to go on.",
    es: "Primero escuchó y dejó que el estudiante decidiera si seguir.",
  },
  "decide.first-question": {
    en: "Asked what the student would do first before saying anything about the method.",
    es: "Preguntó qué haría primero antes de decir nada del método.",
  },
  "decide.next-question": {
    en: "Confirmed the line and asked for the next one.",
    es: "Confirmó la línea y pidió la siguiente.",
  },
  "decide.watch-for": {
    en: "Asked the student to watch for a misconception seen before (*{nameEn}*), since it bites at this step.",
    es: "Pidió atención a una idea errónea vista antes (*{nameEs}*), porque suele aparecer en este paso.",
  },
  "decide.no-progress": {
    en: "Said the line is true and pointed back to what is being looked for.",
    es: "Dijo que la línea es cierta y recordó qué se busca.",
  },
  "decide.locate": {
    en: "Showed where the work stops following, without the fix, and asked a question that lets the student see it.",
    es: "Mostró dónde el trabajo deja de seguirse, sin corregirlo, y preguntó algo que permite verlo.",
  },
  "decide.locate-again": {
    en: "The same slip came again, so the principle was recalled (hint 2).",
    es: "El mismo error volvió, así que se recordó el principio (pista 2).",
  },
  "decide.put-back": {
    en: "Asked the student to test their own value in the problem.",
    es: "Pidió que probara su propio valor en el problema.",
  },
  "decide.solution-set": {
    en: "Said that the line no longer has the same solutions, and asked which step changed them.",
    es: "Dijo que la línea ya no tiene las mismas soluciones y preguntó qué paso las cambió.",
  },
  "decide.plan": {
    en: "Asked for the line that the student's plan gives.",
    es: "Pidió la línea que da el plan del estudiante.",
  },
  "decide.reply-used": {
    en: "Took up the student's numbers and handed the line back.",
    es: "Aprovechó los números del estudiante y le devolvió la línea.",
  },
  "decide.material": {
    en: "Quoted the class's own material ({title}, {place}) and asked about it.",
    es: "Citó el material de la propia clase ({title}, {place}) y preguntó sobre él.",
  },
  "decide.story": {
    en: "A word problem: the {quantities|quantity|quantities} found in it are named and the student says what is looked for.",
    es: "Un problema de texto: se nombran {quantities|la cantidad hallada|las cantidades halladas} y el estudiante dice qué se busca.",
  },
  "decide.story-next": {
    en: "The next question about the word problem: what is known, what is asked, which calculation comes first.",
    es: "La siguiente pregunta sobre el problema de texto: qué se sabe, qué se pide, qué cuenta va primero.",
  },
  "decide.item-form": {
    en: "The value is right; the form the item asks for ({form}) is still to do.",
    es: "El valor es correcto; falta la forma que pide el ejercicio ({form}).",
  },
  "decide.item-part": {
    en: "Confirmed the smaller question and went back to the whole one.",
    es: "Confirmó la pregunta pequeña y volvió a la pregunta entera.",
  },
  "decide.item-options": {
    en: "Asked about the options: which can be ruled out, and why.",
    es: "Preguntó por las opciones: cuál se puede descartar y por qué.",
  },
  "decide.item-smaller": {
    en: "Asked one of the item's smaller questions on the way.",
    es: "Hizo una de las preguntas pequeñas del ejercicio, de camino.",
  },
  "decide.task-criterion": {
    en: "The student judges their own text by one criterion of the rubric: {name}.",
    es: "El estudiante juzga su propio texto por un criterio de la rúbrica: {name}.",
  },
  "decide.story-supported": {
    en: "Every calculation holds and leads to the answer given; whether it tells the story right is the student's to judge.",
    es: "Cada cuenta se cumple y lleva a la respuesta dada; si cuenta bien la historia lo juzga el estudiante.",
  },
  "decide.task-foreign": {
    en: "The student says where {number}, which the text does not give, comes from.",
    es: "El estudiante dice de dónde sale {number}, que el texto no da.",
  },
  "decide.task-meaning": {
    en: "What was worked out holds; the student says what it stands for before going on.",
    es: "Lo calculado se cumple; el estudiante dice qué significa antes de seguir.",
  },
  "decide.story-equation": {
    en: "The equation's numbers come from the text; from here on its steps are checked.",
    es: "Los números de la ecuación vienen del texto; desde aquí se comprueban sus pasos.",
  },
  "decide.unchecked": {
    en: "Said honestly that it could not be checked, and asked the student to explain it.",
    es: "Dijo con franqueza que no se pudo comprobar y pidió una explicación.",
  },
  "decide.reflect": {
    en: "Confirmed the answer, named what the student did, and asked the closing reflection question.",
    es: "Confirmó la respuesta, nombró lo que hizo el estudiante y preguntó la reflexión final.",
  },
  "decide.closed": {
    en: "The problem is closed; the student's words were taken up without another quiz.",
    es: "El problema está cerrado; se recogieron las palabras del estudiante sin más preguntas.",
  },
  "decide.hint": {
    en: "Chose hint {level} because the student asked for help and has had {used} on this step; the class allows up to {most}.",
    es: "Eligió la pista {level} porque el estudiante pidió ayuda y ya tuvo {used} en este paso; la clase permite hasta {most}.",
  },
  "decide.hint-step": {
    en: "Chose hint 4, one step, because the class allows it after two honest attempts ({attempts} made).",
    es: "Eligió la pista 4, un paso, porque la clase lo permite tras dos intentos honestos ({attempts} hechos).",
  },
  "decide.hint-slowed": {
    en: "The last hint was {seconds} seconds ago and nothing was tried since, so an attempt was asked for.",
    es: "La última pista fue hace {seconds} segundos y no se intentó nada, así que se pidió un intento.",
  },
  "decide.decline": {
    en: "Declined to give the answer and asked a smaller question.",
    es: "No dio la respuesta e hizo una pregunta más pequeña.",
  },
  "decide.reveal": {
    en: "Showed a worked solution: the class allows it once the student has tried.",
    es: "Mostró una solución resuelta: la clase lo permite cuando el estudiante ya intentó.",
  },
  "decide.try-first": {
    en: "The class allows a worked solution once the student has tried; a try was asked for.",
    es: "La clase permite una solución resuelta cuando el estudiante ya intentó; se pidió un intento.",
  },
  "decide.guesses": {
    en: "Judged none of the guesses and asked how one of them could be tested.",
    es: "No juzgó ninguna de las conjeturas y preguntó cómo se podría probar una.",
  },
  "decide.pump": {
    en: "Nothing to work with yet, so a smaller question was asked.",
    es: "Todavía no hay con qué trabajar, así que se hizo una pregunta más pequeña.",
  },
  "decide.change-move": {
    en: "{count} hollow replies in a row: the same was not asked again; the move changed.",
    es: "{count} respuestas vacías seguidas: no se repitió la pregunta; cambió la jugada.",
  },
  "decide.encourage": {
    en: "The student sounded discouraged: acknowledged it and made the next step smaller.",
    es: "El estudiante parecía desanimado: lo reconoció y redujo el siguiente paso.",
  },
  "decide.explain": {
    en: "Explained “{topic}” freely, since an idea is not an answer, and tied it back to the work.",
    es: "Explicó “{topic}” sin reservas, porque una idea no es una respuesta, y volvió al trabajo.",
  },
  "decide.explain-unknown": {
    en: "Has no checked explanation of “{topic}”, said so, and asked where the word stands.",
    es: "No tiene una explicación comprobada de “{topic}”, lo dijo y preguntó dónde aparece.",
  },
  "decide.concept": {
    en: "Chose a {kind} on the idea that is nearest to being stated.",
    es: "Eligió una intervención ({kind}) sobre la idea más cercana a estar dicha.",
  },
  "decide.concept-ask": {
    en: "Asked what the student thinks first.",
    es: "Preguntó primero qué piensa el estudiante.",
  },
  "decide.stuck": {
    en: "Left a note for the teacher and offered something small to try meanwhile.",
    es: "Dejó una nota para el docente y propuso algo pequeño mientras tanto.",
  },
  "decide.greet": {
    en: "Greeted back and asked for the work.",
    es: "Devolvió el saludo y preguntó por el trabajo.",
  },
  "decide.redirect": {
    en: "Led back to the work.",
    es: "Volvió al trabajo.",
  },
  "decide.redirect-injection": {
    en: "The message tried to change the tutor's rules; it was led calmly back to the work.",
    es: "El mensaje intentó cambiar las reglas del tutor; se volvió con calma al trabajo.",
  },
  "decide.exam": {
    en: "This is an exam: only the wording is clarified, and nothing is confirmed.",
    es: "Es un examen: solo se aclara la redacción y no se confirma nada.",
  },
  "decide.off": {
    en: "The class has no tutor at the moment.",
    es: "La clase no tiene tutor en este momento.",
  },
  "decide.support": {
    en: "A concern about the student's safety ({concern}) comes before the work: a supportive reply, and the teacher is told.",
    es: "La seguridad del estudiante ({concern}) va antes que el trabajo: una respuesta de apoyo y un aviso al docente.",
  },
  "alert.safeguarding": {
    en: "The message raised a concern: {concern}.",
    es: "El mensaje despertó una preocupación: {concern}.",
  },
  "alert.stuck": {
    en: "The student is stuck at “{line}” after {hints} hints.",
    es: "El estudiante está atascado en “{line}” después de {hints} pistas.",
  },
  "alert.stuck-turns": {
    en: "{turns|turn|turns} in a row at “{line}” brought nothing forward; {hints|hint|hints} used.",
    es: "{turns|turno seguido|turnos seguidos} en “{line}” sin avanzar; {hints|pista usada|pistas usadas}.",
  },
  "alert.asks-for-teacher": {
    en: "The student asked for you at “{line}”.",
    es: "El estudiante pidió tu ayuda en “{line}”.",
  },
  "alert.answer-seeking": {
    en: "The student asked for the answer {count} times, with little work of their own between.",
    es: "El estudiante pidió la respuesta {count} veces, con poco trabajo propio entre medias.",
  },
} as const;
