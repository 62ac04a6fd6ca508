import type { Because } from "../../tutoring/reasons/reasons.constants.ts";
import type { Alert } from "../../tutoring/turn.models.ts";
import type { QueueKind, QueueReason, Severity } from "./queue.schemas.ts";

/** Something that needs a person, as it comes up. */
export interface Signal {
  readonly kind: QueueKind;
  readonly severity: Severity;
  readonly reason: QueueReason;
  /** Ids of the turns it comes from, oldest first. */
  readonly turns: readonly string[];
}

/** What a finished turn signals: its alerts, and a model that was contradicted or gave up. */
export function signalsOfTurn(turnId: string, alerts: readonly Alert[], spoken: Because): readonly Signal[] {
  const signals = alerts.map(
    ({ kind, severity, because, earlier }): Signal => ({
      kind: because.code === "guard.held-false-mathematics" ? "tutor-disagrees" : kind,
      severity,
      reason: because,
      turns: [...(earlier ?? []), turnId],
    }),
  );
  if (spoken.code !== "speak.finished-by-builtin") return signals;
  return [...signals, { kind: "tutor-disagrees", severity: "notice", reason: spoken, turns: [turnId] }];
}

/** Outside any class nobody is there to be told but the administrators, and they of danger alone. */
export function isTold({ severity }: Signal, classId: string | null): boolean {
  return classId !== null || severity === "high";
}
