import { Show } from "solid-js";
import type { PracticeItemView } from "../../../server/modules/learners/practice/practice.schemas.ts";
import { AnswerInput } from "./AnswerInput.tsx";
import { Confidence } from "./Confidence.tsx";

interface AnswerFormProps {
  readonly item: PracticeItemView;
  readonly busy: boolean;
  /** What the button says that sends a typed answer. */
  readonly send: string;
  /** 0..1, or null while it was not said. */
  readonly confidence: number | null;
  readonly onConfidence: (value: number) => void;
  /** @returns whether the answer was taken */
  readonly onAnswer: (text: string) => Promise<boolean>;
}

/** How sure one is comes first, then the answer: typed, or one of the options. */
export function AnswerForm(props: AnswerFormProps) {
  return (
    <div class="grid gap-4">
      <Show when={props.item.attempts === 0}>
        <Confidence value={props.confidence} onChange={props.onConfidence} />
      </Show>
      <AnswerInput
        item={props.item}
        busy={props.busy}
        send={props.send}
        onAnswer={(text) => void props.onAnswer(text)}
      />
    </div>
  );
}
