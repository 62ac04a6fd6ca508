import type { enSharing } from "./en-sharing.ts";

/** Spanish of a teacher's yes before a page is shown outside the class, of confirming skills, and of pages opened to somebody. */
export const esSharing: Readonly<Record<keyof typeof enSharing, string>> = {
  "approval.asks":
    "En {{ classes }}, una profesora o un profesor mira la página y da su sí antes de que la vea alguien de fuera de la clase. Hasta entonces no muestra nada.",
  "approval.asks-person":
    "Si esta persona no está en {{ classes }}, una profesora o un profesor mira la página y da su sí primero. Hasta entonces no muestra nada.",
  "approval.waiting": "Esperando el sí de tu clase",
  "approval.waits.new": "Primero la mira alguien que enseña en tu clase. Hasta entonces no muestra nada.",
  "approval.waits.rule":
    "Tu clase pide ahora el sí de quien enseña. No muestra nada hasta que alguien haya dicho que sí.",
  "approval.waits.changed":
    "La página, o un trabajo que está en ella, cambió después del sí. No muestra nada hasta que alguien que enseña la haya mirado otra vez.",
  "approval.withdraw": "Retirar",
  "approval.clear": "Quitar",
  "approval.yes": "{{ name }} dijo que sí, {{ at }}",
  "approval.no": "{{ name }} dijo que no, {{ at }}. No muestra nada.",
  "approval.no-next": "Pregunta qué debería cambiar. Luego cambia la página y compártela otra vez.",
  "approval.somebody": "Alguien que enseña",
  "approval.refused": "Te dijeron que no",
  "approval.link-note": "No muestra nada hasta que haya un sí. Ya puedes darlo.",
  "approval.card.one": "{{ count }} espera un sí",
  "approval.card.other": "{{ count }} esperan un sí",
  "approval.told.one": "Una de tus muestras espera el sí de quien enseña.",
  "approval.told.other": "{{ count }} de tus muestras esperan el sí de quien enseña.",
  "approval.told-note":
    "Hasta entonces, quien no es de tu clase no ve nada. En «Quién puede verla» te lo cuenta mejor.",
  "approval.composing":
    "Alguien que enseña dijo que sí a esta página tal como está. Si la cambias, o cambias un trabajo que está en ella, nadie de fuera de tu clase la ve hasta que la hayan mirado otra vez.",
  "approval.change": "Cambiar la página",

  "approvals.title": "Páginas que esperan un sí",
  "approvals.lead":
    "Estas páginas quieren mostrarse fuera de la clase. Ves exactamente lo que verían los demás.",
  "approvals.link": "Páginas fuera de la clase",
  "approvals.link-waiting.one": "{{ count }} página espera tu sí",
  "approvals.link-waiting.other": "{{ count }} páginas esperan tu sí",
  "approvals.rule": "Quien enseña dice que sí antes de que una página se muestre fuera de la clase",
  "approvals.rule-note":
    "Hasta entonces un enlace no muestra nada. Para la clase, quienes enseñan y las familias no hace falta un sí.",
  "approvals.rule-open.one":
    "{{ count }} página está abierta fuera de la clase ahora. Si lo activas, se cierra hasta que haya un sí, y a quien la hizo se le dice.",
  "approvals.rule-open.other":
    "{{ count }} páginas están abiertas fuera de la clase ahora. Si lo activas, se cierran hasta que haya un sí, y a quienes las hicieron se les dice.",
  "approvals.rule-waiting.one": "Si lo desactivas, la página que espera se muestra enseguida.",
  "approvals.rule-waiting.other":
    "Si lo desactivas, las {{ count }} páginas que esperan se muestran enseguida.",
  "approvals.list": "Páginas que esperan",
  "approvals.none": "Nada espera tu sí",
  "approvals.none-on": "Cuando alguien quiera mostrar una página fuera de la clase, estará aquí.",
  "approvals.none-off": "Las páginas se muestran fuera de la clase sin preguntar. Puedes cambiarlo arriba.",
  "approvals.to": "Para: {{ to }}",
  "approvals.again": "cambió después de un sí",
  "approvals.pick": "Elige una página para mirarla",
  "approvals.pick-lead": "La ves como la vería quien no es de la clase.",
  "approvals.wants": "{{ name }} quiere mostrar esta página",
  "approvals.until": "Termina el {{ at }}.",
  "approvals.no-end": "No tiene fin.",
  "approvals.passphrase": "Pide una contraseña.",
  "approvals.preview": "La página como la verían los demás",
  "approvals.yes": "Sí, que se muestre",
  "approvals.no": "No, así no",
  "approvals.no-note":
    "{{ name }} ve de quién fue la respuesta. Si es un no, di qué cambiar; luego la página se puede compartir otra vez.",
  "approvals.said-yes": "«{{ title }}» ya se muestra.",
  "approvals.said-no": "«{{ title }}» sigue cerrada. {{ name }} ve que dijiste que no.",
  "error.share.decided": "Otra persona ya respondió. Cuenta la primera respuesta.",
  "error.share.changed": "La página cambió después de que la abrieras. Mírala otra vez antes de responder.",

  "confirm.title": "Habilidades que muestran tus estudiantes",
  "confirm.lead":
    "Lo que dicen de cada habilidad los trabajos mostrados y la práctica. Puedes confirmarla con el trabajo que la muestra.",
  "confirm.link": "Confirmar habilidades con trabajos",
  "confirm.student": "Estudiante",
  "confirm.no-students": "Todavía no hay estudiantes",
  "confirm.no-students-lead": "Cuando haya estudiantes en esta clase, sus habilidades estarán aquí.",
  "confirm.none": "Nada que ver todavía",
  "confirm.none-lead": "{{ name }} no muestra trabajos con una habilidad y no ha practicado.",
  "confirm.self": "{{ name }}: {{ strength }}",
  "confirm.practice.one": "Práctica: {{ percent }} de probabilidad de saberlo, tras {{ count }} respuesta",
  "confirm.practice.other": "Práctica: {{ percent }} de probabilidad de saberlo, tras {{ count }} respuestas",
  "confirm.no-practice": "Sin práctica aquí todavía",
  "confirm.no-work": "Ningún trabajo mostrado lleva esta habilidad.",
  "confirm.only-practice": "Practicadas, sin trabajo mostrado",
  "confirm.begin": "Confirmar con un trabajo",
  "confirm.begin-named": "Confirmar con un trabajo: {{ skill }}",
  "confirm.which": "¿Qué trabajo muestra «{{ skill }}»?",
  "confirm.no-shown": "{{ name }} no te muestra trabajos todavía. Una habilidad se confirma con un trabajo.",
  "confirm.do": "Confirmar",
  "confirm.done": "«{{ skill }}» está confirmada. {{ name }} ve por quién, cuándo y con qué trabajo.",
  "confirm.said": "Confirmada por {{ name }}, {{ at }}",
  "confirm.by-work": "con {{ work }}",
  "confirm.gone": "un trabajo que ya no se muestra",
  "confirm.take-back": "Retirar",
  "confirm.take-back-named": "Retirar {{ skill }}",
  "confirm.take-back-title": "¿Retirar «{{ skill }}»?",
  "confirm.take-back-lead": "Lo que dijiste queda guardado. Al lado queda que lo retiraste, y por qué.",
  "confirm.reason": "¿Por qué? {{ name }} lo lee.",
  "confirm.taken-back": "{{ name }} lo retiró el {{ at }}: {{ reason }}",
  "confirm.records": "Lo que se confirmó",

  "pages.title": "Abiertas para ti",
  "pages.lead": "Páginas que alguien hizo para mostrar, y que te abrió.",
  "pages.none": "Nadie te ha abierto una página todavía.",
};
