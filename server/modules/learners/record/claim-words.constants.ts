import type { Locale } from "../asking/asked-item.models.ts";
import type { Claim } from "./record.schemas.ts";

/** Claims as sentences, `{what}` for the skill's name, `{line}` for what a line does, `{belief}` for a mistaken belief, `{count}` for how often. */
type Words = Readonly<Record<Claim["code"], string>>;

/** Of a rule: what a line does. Of skills too. */
export const claimWords: Readonly<Record<Locale, Words>> = {
  en: {
    often: "Seen {count} times in your work: a line that {line}.",
    once: "Seen once in your work: a line that {line}.",
    overcome: "Earlier: a line that {line}. Your later work no longer shows it.",
    withdrawn: "We noted a line that {line}. Your check showed otherwise.",
    mastered: "{what}: you can do this without help.",
    "tested-out": "{what}: you knew this already when we asked.",
    growing: "{what}: this is growing.",
    hard: "{what}: this is hard at the moment.",
  },
  es: {
    often: "Visto {count} veces en tu trabajo: una línea que {line}.",
    once: "Visto una vez en tu trabajo: una línea que {line}.",
    overcome: "Antes: una línea que {line}. Tu trabajo reciente ya no lo muestra.",
    withdrawn: "Anotamos una línea que {line}. Tu comprobación mostró otra cosa.",
    mastered: "{what}: sabes hacerlo sin ayuda.",
    "tested-out": "{what}: ya lo sabías cuando te lo preguntamos.",
    growing: "{what}: va creciendo.",
    hard: "{what}: te cuesta por ahora.",
  },
};

/** Of a concept question: a mistaken belief. */
export const beliefWords: Readonly<Record<Locale, Pick<Words, "often" | "once" | "overcome" | "withdrawn">>> =
  {
    en: {
      often: "{count} times, you wrote something like: “{belief}”",
      once: "Once, you wrote something like: “{belief}”",
      overcome: "Earlier, you wrote something like: “{belief}” Your later work no longer shows it.",
      withdrawn: "We thought you meant: “{belief}” Your check showed otherwise.",
    },
    es: {
      often: "{count} veces escribiste algo como: «{belief}»",
      once: "Una vez escribiste algo como: «{belief}»",
      overcome: "Antes escribiste algo como: «{belief}» Tu trabajo reciente ya no lo muestra.",
      withdrawn: "Pensamos que querías decir: «{belief}» Tu comprobación mostró otra cosa.",
    },
  };
