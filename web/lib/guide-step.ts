import { createSignal } from "solid-js";
import { keep } from "./storage.ts";

const key = "ponder.first-step";
const [step, setStep] = createSignal(keep.read(key) ?? "");

/** The first step whose page was opened from the guide on this device; empty while there is none. */
export const guideStep = step;

/** Remembers which step is being done, so that its page can lead back; empty ends it. */
export function showGuideStep(id: string): void {
  keep.write(key, id);
  setStep(id);
}
