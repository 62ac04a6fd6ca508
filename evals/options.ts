import { parseArgs } from "node:util";
import { readConfig } from "../server/config/config.models.ts";
import { makeTutors } from "../server/llm/tutors.ts";
import { builtinSpeaker, leakingSpeaker, modelSpeaker, type Speaker } from "./simulator/speakers.ts";

/** Words after `npm run evals`: where the data lies, where the page goes, a short run. */
export interface ReportArguments {
  readonly data?: string;
  readonly out?: string;
  readonly scale: number;
}

/** A short run makes this share of the generated cases. */
const shortScale = 0.1;

/** @throws TypeError naming the option that is not known */
export function readArguments(words: readonly string[]): ReportArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      data: { type: "string" },
      out: { type: "string" },
      short: { type: "boolean", default: false },
    },
  });
  return {
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.out === undefined ? {} : { out: values.out }),
    scale: values.short ? shortScale : 1,
  };
}

/**
 * Who is measured: the built-in tutor, a played model that always tells, and each model that is configured by
 * `PONDER_MODEL`, or several by `PONDER_EVALS_MODELS` (`openai:a,compatible:b`).
 * @throws ConfigError naming a variable that can't be used
 */
export function speakersFor(env: Readonly<Record<string, string | undefined>>): readonly Speaker[] {
  const named = [env.PONDER_MODEL ?? "builtin", ...(env.PONDER_EVALS_MODELS ?? "").split(",")];
  const models = [...new Set(named.map((name) => name.trim()))].filter(
    (name) => name !== "" && name !== "builtin",
  );
  const configured = models.map((model) => {
    // Nothing is signed or sealed in an evaluation, so any secret does.
    const config = readConfig({
      ...env,
      PONDER_MODEL: model,
      PONDER_SECRET: env.PONDER_SECRET ?? "x".repeat(32),
    });
    const tutors = makeTutors(config);
    return modelSpeaker(tutors.configured, tutors.timeout);
  });
  return [builtinSpeaker, leakingSpeaker, ...configured];
}
