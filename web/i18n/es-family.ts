import type { enFamily } from "./en-family.ts";

/** Spanish of guardians, letters to families and reports. */
export const esFamily: Readonly<Record<keyof typeof enFamily, string>> = {
  "family.child": "De quién son las cartas",
  "family.none": "Todavía no hay ningún niño vinculado contigo",
  "family.none-lead": "El centro te da una tarjeta con un código de cuatro partes. Úsalo aquí.",
  "family.code": "Tengo un código",
  "family.waiting": "{{ name }}: el centro todavía tiene que confirmarte. Después, sus cartas estarán aquí.",

  "letters.title": "Cartas a tu familia",
  "letters.lead":
    "Lees cada carta un día antes que tu familia. Está escrita a partir de lo que consta en tu registro.",
  "letters.section": "Cartas sobre la semana",
  "letters.none": "Todavía no hay ninguna carta",
  "letters.next": "La próxima estará aquí el {{ day }}.",
  "letters.held": "Por ahora, alguien del profesorado retiene esta carta.",
  "letters.held-student": "Por ahora, alguien del profesorado retiene esta carta y tu familia no la recibe.",
  "letters.family-at": "Tu familia la recibe el {{ day }}.",
  "letters.family-at-teacher": "La familia la recibe el {{ day }}.",
  "letters.earlier": "Cartas anteriores",

  "note.sentence": "Una frase tuya (opcional)",
  "note.hold": "Retener esta carta: la familia no la recibe",
  "note.save": "Guardar",
  "note.saving": "Guardando…",
  "note.saved": "Guardado",

  "student-family.guardians": "Familia",
  "student-family.guardians-none": "Todavía no hay nadie vinculado con {{ name }}.",
  "student-family.invite-lead":
    "Da la tarjeta a quien sepas que es su madre, padre o tutor legal. No ve nada hasta que el centro confirma el vínculo.",
  "student-family.name": "Nombre de la persona, como lo conoce el centro",
  "student-family.invite": "Hacer una invitación",
  "student-family.inviting": "Haciéndola…",
  "student-family.open": "tarjeta sin usar",
  "student-family.claimed": "espera al centro",
  "student-family.expired": "tarjeta caducada",
  "student-family.revoke": "Retirar",
  "student-family.revoke-named": "Retirar la invitación de {{ name }}",
  "student-family.card": "Tarjeta para {{ name }}",
  "student-family.card-lead": "El código se muestra solo esta vez. Imprime la tarjeta o apúntalo.",
  "student-family.card-for": "para la familia de {{ student }}",
  "student-family.card-how": "Abre {{ address }}, elige «Tengo un código» y escribe este código.",
  "student-family.card-code": "Código",
  "student-family.card-until": "Vale hasta el {{ day }}",
  "student-family.print": "Imprimir la tarjeta",
  "student-family.report": "Informe de {{ name }}",
  "student-family.back": "A la clase",
  "student-family.confirm": "Familias que esperan confirmación",

  "families.title": "Familias",
  "families.waiting": "Esperan confirmación",
  "families.waiting-lead":
    "Compara los dos nombres. Solo quien está confirmado lee cartas sobre un estudiante.",
  "families.waiting-none": "Nadie espera confirmación.",
  "families.student": "Estudiante",
  "families.class": "Clase",
  "families.invited": "El centro invitó a",
  "families.signed-up": "Se registró como",
  "families.inviter": "Invitación de",
  "families.confirm": "Confirmar",
  "families.confirm-named": "Confirmar a {{ guardian }} para {{ student }}",
  "families.refuse": "No es esta persona",
  "families.refuse-named": "No es esta persona: {{ guardian }} para {{ student }}",
  "families.linked": "Vínculos",
  "families.linked-none": "Todavía nadie está vinculado con un estudiante.",
  "families.of": "de {{ student }}",
  "families.end": "Terminar",
  "families.end-named": "Terminar el vínculo de {{ guardian }} con {{ student }}",
  "families.end-title": "¿Terminar este vínculo?",
  "families.end-lead":
    "{{ guardian }} ya no leerá nada sobre {{ student }}. Una nueva invitación puede volver a vincularlos.",

  "report.title": "Informe",
  "report.from": "Desde",
  "report.to": "Hasta",
  "report.show": "Mostrar",
  "report.days": "Elige un primer y un último día, con 400 días entre ellos como mucho.",

  "error.guardian.decided": "Alguien lo ha decidido mientras tanto. Vuelve a cargar la página.",
  "error.guardian.too-many":
    "Un estudiante tiene como mucho 8 invitaciones a la vez. Retira primero una de ellas.",
};
