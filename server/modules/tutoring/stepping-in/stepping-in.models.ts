import type { PersonMessage } from "./stepping-in.schemas.ts";

/** A turn as far as its place in time goes. */
interface Timed {
  readonly startedAt: number;
  readonly status: string;
}

/** A turn, or what a person wrote, in the order in which a conversation shows them. */
export type Placed<Turn> =
  | { readonly kind: "turn"; readonly turn: Turn }
  | { readonly kind: "person"; readonly message: PersonMessage };

/**
 * Puts what people wrote between the turns of a branch: after the last turn that began before, so that no reply is taken
 * apart. A turn that still runs stays last, because its reply grows at the end. Nothing a person wrote is left out, whatever
 * branch is shown.
 */
export function placeAmong<Turn extends Timed>(
  branch: readonly Turn[],
  messages: readonly PersonMessage[],
): Placed<Turn>[] {
  const placed: Placed<Turn>[] = [];
  const left = [...messages].sort((one, other) => one.at - other.at);
  for (const turn of branch) {
    const isRunning = turn.status === "running";
    for (let next = left[0]; next && (isRunning || next.at < turn.startedAt); next = left[0]) {
      placed.push({ kind: "person", message: next });
      left.shift();
    }
    placed.push({ kind: "turn", turn });
  }
  return [...placed, ...left.map((message) => ({ kind: "person" as const, message }))];
}

/** How much of what people wrote a turn carries: the latest, at most so many characters. */
const mostCharacters = 2_000;

/** The latest words of people that a turn may know, oldest first. */
export function latestWords(messages: readonly PersonMessage[]): readonly PersonMessage[] {
  let left = mostCharacters;
  const kept = [...messages].reverse().filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
  return kept.reverse();
}
