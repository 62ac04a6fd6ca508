export const screenReasons = {
  "screen.fine": {
    en: "Nothing in the message needs a person's attention.",
    es: "Nada en el mensaje requiere la atención de una persona.",
  },
  "screen.concern": {
    en: "The message may touch on a concern ({concern}); a person should have a look.",
    es: "El mensaje podría tocar un tema delicado ({concern}); conviene que alguien lo revise.",
  },
  "screen.concern-high": {
    en: "The message is a serious concern ({concern}); a person should read it soon.",
    es: "El mensaje es una preocupación seria ({concern}); alguien debería leerlo pronto.",
  },
  "screen.injection": {
    en: "The message tries to change the tutor's rules or to see its instructions; it was treated as plain text.",
    es: "El mensaje intenta cambiar las reglas del tutor o ver sus instrucciones; se trató como texto normal.",
  },
} as const;
