import { filled } from "../../../shared/filled.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import type { Comment } from "../feedback/feedback.schemas.ts";
import type { PortfolioFeedback } from "./others.schemas.ts";
import { takingWords } from "./words.constants.ts";

/** Whose word it is: "Ms Rivera, teacher". */
export function saidBy({ givenAs, name }: PortfolioFeedback, language: Language): string {
  return filled(takingWords[language].givenAs[givenAs], { name });
}

/** Which part of a picture, in words. */
export function regionWords(region: NonNullable<Comment["region"]>, language: Language): string {
  const percent = (part: number) => String(Math.round(part * 100));
  return filled(takingWords[language].region, {
    x: percent(region.x),
    y: percent(region.y),
    width: percent(region.width),
    height: percent(region.height),
  });
}
