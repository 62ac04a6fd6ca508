export const retrieveReasons = {
  "retrieve.recalled-passages": {
    en: "Read {facts|fact|facts} from the profile, {misconceptions|open misconception|open misconceptions}, {memories|memory|memories} of earlier sessions ({bySkill} on the same skill, {byWords} by shared words, {byMeaning} by meaning) and {passages|passage|passages} of the class's materials.",
    es: "Leyó {facts|dato|datos} del perfil, {misconceptions|idea errónea pendiente|ideas erróneas pendientes}, {memories|recuerdo|recuerdos} de sesiones anteriores ({bySkill} de la misma habilidad, {byWords} por palabras en común, {byMeaning} por el sentido) y {passages|pasaje|pasajes} de los materiales de la clase.",
  },
  "retrieve.recalled": {
    en: "Read {facts|fact|facts} from the profile, {misconceptions|open misconception|open misconceptions} and {memories|memory|memories} of earlier sessions ({bySkill} on the same skill, {byWords} by shared words, {byMeaning} by meaning).",
    es: "Leyó {facts|dato|datos} del perfil, {misconceptions|idea errónea pendiente|ideas erróneas pendientes} y {memories|recuerdo|recuerdos} de sesiones anteriores ({bySkill} de la misma habilidad, {byWords} por palabras en común, {byMeaning} por el sentido).",
  },
  "retrieve.found-passages": {
    en: "Read {facts|fact|facts} from the profile, {misconceptions|open misconception|open misconceptions}, {memories|memory|memories} of earlier sessions and {passages|passage|passages} of the class's materials.",
    es: "Leyó {facts|dato|datos} del perfil, {misconceptions|idea errónea pendiente|ideas erróneas pendientes}, {memories|recuerdo|recuerdos} de sesiones anteriores y {passages|pasaje|pasajes} de los materiales de la clase.",
  },
  "retrieve.found": {
    en: "Read {facts|fact|facts} from the profile, {misconceptions|open misconception|open misconceptions} and {memories|memory|memories} of earlier sessions.",
    es: "Leyó {facts|dato|datos} del perfil, {misconceptions|idea errónea pendiente|ideas erróneas pendientes} y {memories|recuerdo|recuerdos} de sesiones anteriores.",
  },
  "retrieve.nothing": {
    en: "Nothing is known about this student yet.",
    es: "Todavía no se sabe nada de este estudiante.",
  },
  // Why one thing was read; the transcript shows them with each.
  "recall.always": { en: "always told", es: "se dice siempre" },
  "recall.profile": { en: "said by the student", es: "lo dijo el estudiante" },
  "recall.same-skill": { en: "the same skill", es: "la misma habilidad" },
  "recall.before-skill": { en: "a skill this one builds on", es: "una habilidad en la que esta se apoya" },
  "recall.after-skill": { en: "a skill that builds on this one", es: "una habilidad que se apoya en esta" },
  "recall.lately": { en: "seen lately", es: "visto hace poco" },
  "recall.words": {
    en: "shares words with the message: {words}",
    es: "tiene palabras en común con el mensaje: {words}",
  },
  "recall.meaning": { en: "near the message in meaning", es: "cercano al mensaje por el sentido" },
  "recall.newest": { en: "the newest", es: "lo más reciente" },
  "recall.materials": {
    en: "the class's materials on the message's words",
    es: "los materiales de la clase sobre las palabras del mensaje",
  },
} as const;
