export const retrieveReasons = {
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
} as const;
