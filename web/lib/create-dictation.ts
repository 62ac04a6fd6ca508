import { createSignal, onCleanup } from "solid-js";
import { speechLanguage } from "./speech-language.ts";

/** What is used of the browser's speech recognition, which TypeScript's library doesn't declare. */
interface Recognition {
  lang: string;
  continuous: boolean;
  onresult:
    | ((event: { readonly resultIndex: number; readonly results: SpeechRecognitionResultList }) => void)
    | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
  stop(): void;
}
type RecognitionConstructor = new () => Recognition;

function recognitionOf(): RecognitionConstructor | undefined {
  // Both names are the browser's own; where one exists it is this constructor (Web Speech API, SpeechRecognition).
  const names = window as {
    SpeechRecognition?: RecognitionConstructor;
    webkitSpeechRecognition?: RecognitionConstructor;
  };
  return names.SpeechRecognition ?? names.webkitSpeechRecognition;
}

/** Whether this browser can write what is said. */
export const canDictate = (): boolean => recognitionOf() !== undefined;

/** What stopped a dictation: `refused` (no microphone for this page) or `failed`. Silence is neither. */
export type DictationProblem = "refused" | "failed";

/** Writes what is said with the browser's speech recognition; `onWords` gets each finished phrase. */
export function createDictation(onWords: (words: string) => void) {
  const [listening, setListening] = createSignal(false);
  const [problem, setProblem] = createSignal<DictationProblem>();
  let running: Recognition | undefined;

  /** Drops what is not finished: words that come after a message was sent belong nowhere. */
  function cancel() {
    running?.abort();
    running = undefined;
    setListening(false);
  }
  onCleanup(cancel);

  function start(locale: string) {
    const Constructor = recognitionOf();
    if (!Constructor) return;
    cancel();
    setProblem(undefined);
    const recognition = new Constructor();
    recognition.lang = speechLanguage(locale);
    recognition.continuous = true;
    recognition.onresult = ({ results, resultIndex }) => {
      if (running !== recognition) return;
      for (const result of Array.from(results).slice(resultIndex))
        if (result.isFinal) onWords((result[0]?.transcript ?? "").trim());
    };
    recognition.onerror = ({ error }) => {
      if (running !== recognition || error === "no-speech" || error === "aborted") return;
      setProblem(error === "not-allowed" || error === "service-not-allowed" ? "refused" : "failed");
    };
    recognition.onend = () => {
      if (running === recognition) cancel();
    };
    running = recognition;
    setListening(true);
    try {
      recognition.start();
    } catch {
      cancel();
      setProblem("failed");
    }
  }

  return {
    listening,
    problem,
    start,
    cancel,
    /** Ends listening; the phrase that is being said still comes. */
    stop: () => running?.stop(),
  };
}
