/** Spanish of the replies that wait for a teacher. */
export const esDrafts = {
  "drafts.title": "Respuestas por leer",
  "drafts.lead-none": "Ninguna respuesta te espera.",
  "drafts.lead.one": "{{ count }} respuesta te espera. Su estudiante lo sabe y puede seguir escribiendo.",
  "drafts.lead.other":
    "{{ count }} respuestas te esperan. Sus estudiantes lo saben y pueden seguir escribiendo.",
  "drafts.none": "Ninguna respuesta espera",
  "drafts.none-lead":
    "En una clase con esa regla, las respuestas del tutor llegan primero aquí. La ayuda a quien la necesita nunca espera.",
  "drafts.all-classes": "Todas las clases",
  "drafts.class-count": "{{ name }} ({{ number }})",
  "drafts.list": "Respuestas que esperan, primero la que más lleva",
  "drafts.would-say": "El tutor diría",
  "drafts.own-words": "Tus propias palabras",
  "drafts.own-words-about": "{{ name }} ve que estas palabras son tuyas.",
  "drafts.send": "Enviarla",
  "drafts.change": "Escribir la mía",
  "drafts.send-own": "Enviar mis palabras",
  "drafts.send-knowing": "Enviarlas de todos modos",
  "drafts.drop": "No enviar",
  "drafts.transcript": "Conversación entera",
  "drafts.gone": "Esta ya no espera: decidió un colega o el estudiante siguió escribiendo.",
  "drafts.sent": "Enviada a {{ name }}.",
  "drafts.dropped": "No se envió. A {{ name }} se le dijo con amabilidad.",
  "drafts.intent.hint": "Pide una pista.",
  "drafts.intent.check": "Pide una revisión.",
  "drafts.intent.explain": "Pide una explicación.",
  "drafts.intent.stuck": "No puede seguir y pide un docente.",
  "error.draft.decided":
    "Esta respuesta ya no espera: decidió un colega o el estudiante siguió escribiendo. Tus palabras siguen aquí.",
  "error.draft.gives-away":
    "Esto revela la respuesta o el paso siguiente, que las reglas de esta clase guardan. Cámbialo o envíalo a sabiendas: decides tú.",
  "error.draft.untrue":
    "Algo de esto no se cumple al calcularlo. Míralo otra vez o envíalo a sabiendas: decides tú.",
  "error.draft.archived": "Esta clase está archivada: se puede leer, pero no se le añade nada.",
} as const;
