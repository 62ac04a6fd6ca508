export const diagnoseReasons = {
  "diagnose.troubled": {
    en: "The student spoke of something that weighs on them, not of the work.",
    es: "El estudiante habló de algo que le pesa, no del trabajo.",
  },
  "diagnose.problem": {
    en: "The student brought a problem: {problem}.",
    es: "El estudiante trajo un problema: {problem}.",
  },
  "diagnose.problem-wants-answer": {
    en: "The student brought a problem, {problem}, and asked for its answer.",
    es: "El estudiante trajo un problema, {problem}, y pidió la respuesta.",
  },
  "diagnose.same-problem": {
    en: "The student wrote the problem that is on the page already.",
    es: "El estudiante escribió el problema que ya está en la página.",
  },
  "diagnose.open-problem": {
    en: "The student brought a problem that can't be checked by calculation.",
    es: "El estudiante trajo un problema que no se puede comprobar por cálculo.",
  },
  "diagnose.story": {
    en: "The student brought a word problem with {quantities|quantity|quantities} in it.",
    es: "El estudiante trajo un problema de texto con {quantities|cantidad|cantidades}.",
  },
  "diagnose.task-equation": {
    en: "The student wrote an equation for the word problem, {equation}; all its numbers come from the text.",
    es: "El estudiante escribió una ecuación para el problema de texto, {equation}; todos sus números vienen del texto.",
  },
  "diagnose.task-foreign": {
    en: "The student's work uses {numbers}, which the text does not give.",
    es: "El trabajo del estudiante usa {numbers}, que el texto no da.",
  },
  "diagnose.task-calculation": {
    en: "The student calculated “{line}”; the calculation holds.",
    es: "El estudiante calculó “{line}”; la cuenta se cumple.",
  },
  "diagnose.task-wrong": {
    en: "The calculation “{line}” does not hold.",
    es: "La cuenta “{line}” no se cumple.",
  },
  "diagnose.task-solved": {
    en: "“{line}” is the answer of the private solution.",
    es: "“{line}” es la respuesta de la solución privada.",
  },
  "diagnose.task-part": {
    en: "“{line}” answers the smaller question.",
    es: "“{line}” responde a la pregunta más pequeña.",
  },
  "diagnose.task-no-option": {
    en: "The answer names none of the options.",
    es: "La respuesta no nombra ninguna de las opciones.",
  },
  "diagnose.task-form": {
    en: "“{line}” has the right value in another form than the item asks for.",
    es: "“{line}” tiene el valor correcto en otra forma que la pedida.",
  },
  "diagnose.task-answer-wrong": {
    en: "The answer given, “{line}”, is not the item's.",
    es: "La respuesta dada, “{line}”, no es la del ejercicio.",
  },
  "diagnose.task-supported": {
    en: "The student gave “{line}” as the answer, which the calculations on the page lead to.",
    es: "El estudiante dio “{line}” como respuesta, a la que llevan las cuentas de la página.",
  },
  "diagnose.task-answer-open": {
    en: "The student gave “{line}” as the answer; without a calculation it can't be checked.",
    es: "El estudiante dio “{line}” como respuesta; sin una cuenta no se puede comprobar.",
  },
  "diagnose.open-work": {
    en: "The student went on with a problem that can't be checked by calculation.",
    es: "El estudiante siguió con un problema que no se puede comprobar por cálculo.",
  },
  "diagnose.concept": {
    en: "The student asked about an idea that the class's pack explains ({item}).",
    es: "El estudiante preguntó por una idea que explica el material de la clase ({item}).",
  },
  "diagnose.concept-covered": {
    en: "The answer states {newly} more of the ideas asked for ({covered} so far).",
    es: "La respuesta dice {newly} más de las ideas pedidas ({covered} hasta ahora).",
  },
  "diagnose.concept-nothing-new": {
    en: "The answer adds none of the ideas asked for ({covered} so far).",
    es: "La respuesta no añade ninguna de las ideas pedidas ({covered} hasta ahora).",
  },
  "diagnose.concept-misconception": {
    en: "The answer shows a known misconception ({misconception}).",
    es: "La respuesta muestra una idea errónea conocida ({misconception}).",
  },
  "diagnose.line-right": {
    en: "“{line}” follows from the line before and is nearer the answer.",
    es: "“{line}” se sigue de la línea anterior y acerca a la respuesta.",
  },
  "diagnose.line-no-progress": {
    en: "“{line}” is true but no nearer the answer.",
    es: "“{line}” es cierta, pero no acerca a la respuesta.",
  },
  "diagnose.finished": {
    en: "“{line}” answers the problem and is right.",
    es: "“{line}” resuelve el problema y es correcta.",
  },
  "diagnose.line-wrong": {
    en: "Line {number} of the message, “{line}”, does not follow, and fits no known misconception.",
    es: "La línea {number} del mensaje, “{line}”, no se sigue, y no encaja con ninguna idea errónea conocida.",
  },
  "diagnose.line-misconception": {
    en: "Line {number} of the message, “{line}”, does not follow: it looks like *{nameEn}*.",
    es: "La línea {number} del mensaje, “{line}”, no se sigue: parece *{nameEs}*.",
  },
  "diagnose.line-loses": {
    en: "Line {number} of the message, “{line}”, loses solutions.",
    es: "La línea {number} del mensaje, “{line}”, pierde soluciones.",
  },
  "diagnose.line-adds": {
    en: "Line {number} of the message, “{line}”, lets in values that do not solve the line before.",
    es: "La línea {number} del mensaje, “{line}”, admite valores que no resuelven la línea anterior.",
  },
  "diagnose.line-unchecked": {
    en: "“{line}” could not be checked, so nothing is said about whether it is right.",
    es: "“{line}” no se pudo comprobar, así que no se dice si es correcta.",
  },
  "diagnose.yes-or-no": {
    en: "The student answered the tutor's question with a bare yes or no.",
    es: "El estudiante respondió a la pregunta del tutor solo con sí o no.",
  },
  "diagnose.plan": {
    en: "The student said what they would do (“{plan}”), but wrote no line yet.",
    es: "El estudiante dijo qué haría (“{plan}”), pero aún no escribió ninguna línea.",
  },
  "diagnose.plan-right": {
    en: "The student named the step that comes next (“{plan}”), but wrote no line yet.",
    es: "El estudiante nombró el paso que sigue (“{plan}”), pero aún no escribió ninguna línea.",
  },
  "diagnose.reply-right": {
    en: "The student worked out what the tutor had asked, rightly.",
    es: "El estudiante calculó bien lo que el tutor había preguntado.",
  },
  "diagnose.reply-wrong": {
    en: "The student answered the tutor's small question with other numbers than it comes to.",
    es: "El estudiante respondió a la pregunta del tutor con otros números.",
  },
  "diagnose.guesses": {
    en: "The student offered several values at once; none was judged.",
    es: "El estudiante ofreció varios valores a la vez; no se juzgó ninguno.",
  },
  "diagnose.value-without-problem": {
    en: "The student gave a value, but no problem is on the page.",
    es: "El estudiante dio un valor, pero no hay ningún problema en la página.",
  },
  "diagnose.side-sum": {
    en: "The student asked for a calculation that belongs to this problem ({topic}).",
    es: "El estudiante pidió un cálculo que pertenece a este problema ({topic}).",
  },
  "diagnose.hint-request": { en: "The student asked for help.", es: "El estudiante pidió ayuda." },
  "diagnose.nothing-to-check": {
    en: "The student asked for a check, but wrote no line.",
    es: "El estudiante pidió una comprobación, pero no escribió ninguna línea.",
  },
  "diagnose.word": {
    en: "The student asked what “{topic}” means.",
    es: "El estudiante preguntó qué significa “{topic}”.",
  },
  "diagnose.question": {
    en: "The student asked a question about the work.",
    es: "El estudiante hizo una pregunta sobre el trabajo.",
  },
  "diagnose.answer-request": {
    en: "The student asked to be given the answer.",
    es: "El estudiante pidió que le dieran la respuesta.",
  },
  "diagnose.stuck": {
    en: "The student is stuck and asked for the teacher.",
    es: "El estudiante está atascado y pidió la ayuda del docente.",
  },
  "diagnose.discouraged": {
    en: "The student sounds discouraged.",
    es: "El estudiante parece desanimado.",
  },
  "diagnose.low-effort": {
    en: "The reply holds nothing to work with ({count} in a row).",
    es: "La respuesta no da nada con qué trabajar ({count} seguidas).",
  },
  "diagnose.reflection": {
    en: "The student looked back on the work.",
    es: "El estudiante reflexionó sobre el trabajo.",
  },
  "diagnose.greeting": { en: "The student said hello.", es: "El estudiante saludó." },
  "diagnose.thanks": {
    en: "The student said thanks or goodbye.",
    es: "El estudiante dio las gracias o se despidió.",
  },
  "diagnose.off-task": {
    en: "The message is not about the work.",
    es: "El mensaje no trata del trabajo.",
  },
} as const;
