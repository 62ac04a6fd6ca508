import { createSignal, onCleanup } from "solid-js";
import { speechLanguage } from "./speech-language.ts";

/** Whether this browser can read out loud. */
export const canReadAloud = (): boolean =>
  "speechSynthesis" in window && typeof SpeechSynthesisUtterance === "function";

/**
 * Reads a text out with the browser's own voice, a sentence at a time, since some browsers fall silent in long ones.
 * One text is read at a time on a page: starting another stops this one.
 */
export function createReading() {
  const [reading, setReading] = createSignal(false);
  /** Counts the starts and stops, so that the end of an earlier reading changes nothing in a later one. */
  let turn = 0;

  function stop() {
    if (!reading()) return;
    turn++;
    setReading(false);
    window.speechSynthesis.cancel();
  }
  onCleanup(stop);

  return {
    reading,
    stop,
    /** @param locale language of the text, e.g. `es` */
    read(text: string, locale: string) {
      const mine = ++turn;
      const parts = sentencesOf(text);
      window.speechSynthesis.cancel();
      setReading(parts.length > 0);
      for (const [index, part] of parts.entries()) {
        const utterance = new SpeechSynthesisUtterance(part);
        utterance.lang = speechLanguage(locale);
        const ended = () => {
          if (turn === mine) setReading(false);
        };
        utterance.onerror = ended;
        if (index === parts.length - 1) utterance.onend = ended;
        window.speechSynthesis.speak(utterance);
      }
    },
  };
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…:])\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
