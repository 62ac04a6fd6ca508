export const retrieveReasons = {
  "retrieve.found": {
    en: "Read {facts} facts from the profile, {misconceptions} open misconceptions and {memories} memories of earlier sessions.",
    es: "Leyó {facts} datos del perfil, {misconceptions} ideas erróneas pendientes y {memories} recuerdos de sesiones anteriores.",
  },
  "retrieve.nothing": {
    en: "Nothing is known about this student yet.",
    es: "Todavía no se sabe nada de este estudiante.",
  },
} as const;
