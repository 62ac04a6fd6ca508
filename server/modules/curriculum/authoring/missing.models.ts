import type { Language } from "../words.schemas.ts";
import type { DraftFlaw } from "./authoring.schemas.ts";
import { rubricOf } from "./building.models.ts";
import type {
  DraftChoice,
  DraftConcept,
  DraftContent,
  DraftHint,
  DraftItem,
  DraftProblem,
  DraftSayings,
  DraftTask,
  DraftWords,
} from "./content.schemas.ts";

/** Fewest expectations of a concept question, and ways a student would say one. */
const fewestExpectations = 2;
const fewestWays = 2;

type Tell = (code: string, message: string) => void;

/** What isn't written yet, and must be before the rest can be proof-read. */
export function missingIn(content: DraftContent): readonly DraftFlaw[] {
  const flaws: DraftFlaw[] = [];
  const at =
    (place: string): Tell =>
    (code, message) =>
      flaws.push({ place, code, message, values: {}, because: null, stops: true });
  const { languages } = content;
  const lacks = lackingIn(languages);
  if (lacks(content.name)) at("")("name.missing", "The pack has no name in each of its languages.");
  if (content.items.length === 0) at("")("pack.empty", "There is nothing in it yet.");
  for (const skill of content.skills)
    if (lacks(skill.name)) at(skill.id)("skill.name-missing", "The skill has no name in each language.");
  for (const item of content.items) {
    const tell = at(item.id);
    if (item.skill === "") tell("skill.missing", "Say which skill it practises.");
    missingOf(item, languages, tell);
  }
  return flaws;
}

function missingOf(item: DraftItem, languages: readonly Language[], tell: Tell): void {
  switch (item.kind) {
    case "problem":
      missingOfProblem(item, languages, tell);
      break;
    case "choice":
      missingOfChoice(item, languages, tell);
      break;
    case "concept":
      missingOfConcept(item, languages, tell);
      break;
    case "task":
      missingOfTask(item, languages, tell);
      break;
  }
}

function missingOfProblem(item: DraftProblem, languages: readonly Language[], tell: Tell): void {
  if (lackingIn(languages)(item.text)) tell("text.missing", "Its text is not there in each language.");
  if (languages.every((language) => item.answer.value[language].trim() === ""))
    tell("answer.missing", "It has no answer.");
  missingHints(item.hints, languages, tell);
}

function missingOfChoice(item: DraftChoice, languages: readonly Language[], tell: Tell): void {
  const lacks = lackingIn(languages);
  if (lacks(item.text)) tell("text.missing", "Its text is not there in each language.");
  if (item.options.length < 2) tell("options.too-few", "It has fewer than two options.");
  if (item.options.some(({ text }) => lacks(text)))
    tell("option.missing", "An option has no text in each language.");
  if (item.options.filter(({ right }) => right).length !== 1)
    tell("options.one-right", "Exactly one option is right.");
  missingHints(item.hints, languages, tell);
}

function missingOfConcept(item: DraftConcept, languages: readonly Language[], tell: Tell): void {
  const lacks = lackingIn(languages);
  const few = (ways: DraftSayings, fewest: number) =>
    languages.some((language) => ways[language].filter((way) => way.trim() !== "").length < fewest);
  const noIdeas = (ideas: readonly DraftWords[]) => ideas.length === 0 || ideas.some(lacks);
  if (lacks(item.question)) tell("text.missing", "The question is not there in each language.");
  if (lacks(item.summary)) tell("summary.missing", "The summary is not there in each language.");
  if (item.expectations.length < fewestExpectations)
    tell("expectations.too-few", "A complete answer says at least two things.");
  item.expectations.forEach((one, index) => {
    const which = `Part ${index + 1} of the answer`;
    if (lacks(one.statement)) tell("expectation.missing", `${which} has no sentence in each language.`);
    if (few(one.paraphrases, fewestWays))
      tell("paraphrases.too-few", `${which}: two ways a student says it.`);
    if (noIdeas(one.ideas)) tell("ideas.missing", `${which}: which words must be there?`);
    if (lacks(one.hint)) tell("expectation.hint-missing", `${which} has no hint in each language.`);
  });
  if (item.misconceptions.length === 0)
    tell("misconceptions.too-few", "Write one thing that students believe instead.");
  item.misconceptions.forEach((one, index) => {
    const which = `Mistaken belief ${index + 1}`;
    if (lacks(one.statement)) tell("misconception.missing", `${which} has no sentence in each language.`);
    if (few(one.paraphrases, 1)) tell("misconception.said-missing", `${which}: one way a student says it.`);
    if (noIdeas(one.ideas)) tell("ideas.missing", `${which}: which words must be there?`);
    if (lacks(one.ask)) tell("misconception.ask-missing", `${which}: what does the tutor ask?`);
  });
}

function missingOfTask(item: DraftTask, languages: readonly Language[], tell: Tell): void {
  if (lackingIn(languages)(item.prompt)) tell("text.missing", "Its text is not there in each language.");
  if (rubricOf(item.rubricOf) === null) tell("rubric.missing", "Choose a rubric.");
}

function missingHints(hints: readonly DraftHint[], languages: readonly Language[], tell: Tell): void {
  hints.forEach(({ words }, index) => {
    if (lackingIn(languages)(words)) tell("hint.missing", `Hint ${index + 1} has no text in each language.`);
  });
}

function lackingIn(languages: readonly Language[]): (words: DraftWords) => boolean {
  return (words) => languages.some((language) => words[language].trim() === "");
}
