import { foldForScreen } from "./folding.models.ts";
import { hiddenTexts } from "./hidden.models.ts";
import { injectionFrames } from "./rules/injection.frames.ts";
import { injectionSigns } from "./rules/injection.rules.ts";

const enough = 2;
const signs = [...injectionSigns, ...injectionFrames];

/** True when a text tries to change the tutor's rules or to see its instructions, openly or encoded. */
export function isInjection(text: string): boolean {
  return [text, ...hiddenTexts(text)].some((reading) => weightOf(foldForScreen(reading)) >= enough);
}

function weightOf(folded: string): number {
  let weight = 0;
  for (const sign of signs) {
    const found = sign.pattern.exec(folded);
    if (found === null) continue;
    const sentence = folded.slice(Math.max(0, found.index - 80), found.index + found[0].length + 60);
    if (sign.unless?.test(sentence) === true) continue;
    weight += sign.weight;
    if (weight >= enough) break;
  }
  return weight;
}
