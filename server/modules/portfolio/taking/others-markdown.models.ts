import { filled } from "../../../shared/filled.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { skillName } from "../../curriculum/packs.ts";
import type { Comment } from "../feedback/feedback.schemas.ts";
import { contentOf } from "./contents.models.ts";
import type { PortfolioFeedback, PortfolioProject } from "./others.schemas.ts";
import { regionWords, saidBy } from "./others-words.models.ts";
import type { Portfolio, PortfolioArtifact } from "./portfolio.schemas.ts";
import { dayWords, takingWords } from "./words.constants.ts";

export const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

export const paragraphs = (parts: readonly string[]) =>
  `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** What was said about each version of an artifact, oldest version first; empty where nothing was. */
export function feedbackText(
  artifact: PortfolioArtifact,
  about: readonly PortfolioFeedback[],
  language: Language,
): string {
  const words = takingWords[language];
  const parts = artifact.versions.flatMap(({ version, at }) => {
    const own = about.filter((one) => one.version === version);
    const name = filled(words.version, { number: String(version), day: dayWords(at, language) });
    return own.length === 0 ? [] : [`### ${name}`, ...own.map((one) => oneFeedback(one, language))];
  });
  return parts.length === 0 ? "" : [`## ${words.feedbackOnIt}`, ...parts].join("\n\n");
}

function oneFeedback(feedback: PortfolioFeedback, language: Language): string {
  const words = takingWords[language];
  const { rubric, levels, comments, strengths, status, brought, createdAt, releasedAt } = feedback;
  const name = oneLine(saidBy(feedback, language));
  const said = [dayWords(releasedAt ?? createdAt, language)];
  if (feedback.withCoach && feedback.givenAs !== "coach") said.push(words.withCoach);
  const chosen = (rubric?.criteria ?? []).flatMap((criterion) => {
    const id = levels.find((one) => one.criterion === criterion.id)?.level;
    const level = criterion.levels.find((one) => one.id === id);
    return level ? [`- ${oneLine(criterion.name)}: **${oneLine(level.name)}**`] : [];
  });
  const skills = strengths.map(
    ({ skill, strength }) => `- ${skillName(skill, language) ?? oneLine(skill)}: ${words.strength[strength]}`,
  );
  return paragraphs([
    `#### ${name}${status === "draft" ? ` (${words.draft})` : ""}`,
    `*${said.join(", ")}*`,
    brought ? `*${words.brought}*` : "",
    chosen.join("\n"),
    ...comments.map((comment) => commentText(comment, language)),
    skills.length === 0 ? "" : `${words.shows}:\n\n${skills.join("\n")}`,
  ]).trimEnd();
}

function commentText({ passage, region, text }: Comment, language: Language): string {
  const about = [
    passage === null ? "" : quoted(passage.quote),
    region ? `*${regionWords(region, language)}*` : "",
  ];
  return [...about, text].filter((part) => part !== "").join("\n\n");
}

const quoted = (text: string) => text.replace(/^/gm, "> ");

/** A project as its learner could read it. @param shown a text with its pictures found beside it */
export function projectText(
  project: PortfolioProject,
  shown: (markdown: string) => string,
  language: Language,
): string {
  const words = takingWords[language];
  const { className, members, page, own } = project;
  const together = filled(words.together, { className, members: members.join(", ") });
  return paragraphs([
    `# ${oneLine(project.title) || words.untitled}`,
    `*${oneLine(members.length === 0 ? className : together)}*`,
    project.brought ? `*${words.brought}*` : "",
    page === null ? words.left : shown(page.body),
    own === null || own.did === "" ? "" : `## ${words.did}\n\n${shown(own.did)}`,
    own?.shown ? `## ${words.thought}\n\n### ${oneLine(own.shown.title)}\n\n${shown(own.shown.body)}` : "",
  ]);
}

/** Competencies that somebody confirmed; empty where there are none. */
export function competenciesText({ competencies, artifacts }: Portfolio, language: Language): string {
  const words = takingWords[language];
  if (competencies.length === 0) return "";
  const items = competencies.flatMap(({ skill, confirmedBy, at, evidence, withdrawn, brought }) => {
    const said = confirmedBy.name === "" ? words.confirmedBy : words.confirmed;
    const about = filled(said, { name: oneLine(confirmedBy.name), day: dayWords(at, language) });
    const work = artifacts.filter(({ id }) => evidence.includes(id)).map((one) => contentOf(one).title);
    return [
      `- **${skillName(skill, language) ?? oneLine(skill)}**: ${about}`,
      ...work.map((title) => `  - ${oneLine(title) || words.untitled}`),
      ...(withdrawn === null
        ? []
        : [
            `  - ${filled(words.takenBack, { day: dayWords(withdrawn.at, language), reason: oneLine(withdrawn.reason) })}`,
          ]),
      ...(brought ? [`  - *${words.brought}*`] : []),
    ];
  });
  return paragraphs([`# ${words.competencies}`, items.join("\n")]);
}
