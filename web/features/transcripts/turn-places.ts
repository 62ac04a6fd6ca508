const prefix = "turn-";

/** Brings a turn to the top and gives it the focus. */
export function goTo(turnId: string): void {
  const there = document.getElementById(prefix + turnId);
  there?.scrollIntoView({ block: "start" });
  there?.focus();
}

/** Goes to the turn after or before the one in focus; with none in focus to the first, or to the last. Folded ones are passed over. */
export function stepFrom(within: HTMLElement, step: number): void {
  const turns = [...within.querySelectorAll<HTMLElement>(`section[id^="${prefix}"]`)].filter(
    (turn) => turn.closest("details:not([open])") === null,
  );
  const at = turns.findIndex((turn) => turn.contains(document.activeElement));
  const next = at === -1 ? turns.at(step > 0 ? 0 : -1) : turns[at + step];
  next?.scrollIntoView({ block: "start" });
  next?.focus();
}
