import type {
  FirstStep,
  FirstSteps,
} from "../../../server/modules/review/first-steps/first-steps.schemas.ts";

/** Minutes that a step takes somebody who reads what is there. */
export const minutesOf: Readonly<Record<FirstStep, number>> = {
  practice: 1,
  queue: 2,
  note: 2,
  live: 1,
  plan: 1,
  class: 1,
  help: 2,
};

/** Where a step is done; null while it can't be, or is done in the guide itself. */
export function pageOf(step: FirstStep, found: Pick<FirstSteps, "practice" | "ownClassId">): string | null {
  const practice = found.practice?.state === "ready" ? encodeURIComponent(found.practice.classId) : null;
  const inPractice = (path: string) => (practice === null ? null : `${path}?class=${practice}`);
  switch (step) {
    case "practice":
      return null;
    case "queue":
      return inPractice("/queue");
    case "note":
      return inPractice("/transcripts");
    case "live":
      return inPractice("/live");
    case "plan":
      return inPractice("/insights");
    case "class":
      return "/classes";
    case "help":
      return found.ownClassId === null
        ? null
        : `/classes/${encodeURIComponent(found.ownClassId)}#class-rules`;
  }
}

/** The step to do next: the first that is neither done nor skipped; null when there is none. */
export function nextStep({ steps }: Pick<FirstSteps, "steps">): FirstStep | null {
  return steps.find(({ done, skipped }) => !done && !skipped)?.id ?? null;
}

/** Which steps are skipped once one of them is, or is not any more. */
export function skippedWith(
  { steps }: Pick<FirstSteps, "steps">,
  step: FirstStep,
  skip: boolean,
): FirstStep[] {
  return steps.filter(({ id, skipped }) => (id === step ? skip : skipped)).map(({ id }) => id);
}
