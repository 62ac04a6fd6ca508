import ArrowRight from "lucide-solid/icons/arrow-right";
import Check from "lucide-solid/icons/check";
import MessageSquareText from "lucide-solid/icons/message-square-text";
import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import type { PracticeView } from "../../../server/modules/learners/practice/practice.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { isKey } from "../../i18n/words.ts";
import { Button } from "../../ui/Button.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { AskedText } from "./AskedText.tsx";
import type { Practising } from "./create-practice.ts";

/** The item in hand: what is asked, the answer with how sure, and what came of it. */
export function ItemInHand(props: { readonly view: PracticeView; readonly practising: Practising }) {
  const { t } = useI18n();
  const [confidence, setConfidence] = createSignal<number | null>(null);
  const item = () => props.view.item;
  const seq = createMemo(() => item()?.seq);
  createEffect(on(seq, () => setConfidence(null)));
  const reason = () => {
    const key = `practice.because-${item()?.because}`;
    return isKey(key) ? t(key) : "";
  };
  return (
    <Show when={item()}>
      {(asked) => (
        <>
          <section class="sheet grid gap-3 px-5 py-5" aria-labelledby="asked-title">
            <h2 id="asked-title" class="text-small font-semibold text-teal-ink">
              {asked().skill.name}
            </h2>
            <AskedText item={asked()} />
            <p class="text-small text-ink-2">{reason()}</p>
          </section>
          <Outcome practising={props.practising} status={asked().status} />
          <Show
            when={asked().status === "open"}
            fallback={
              <Button
                kind="primary"
                class="justify-self-start"
                disabled={props.practising.busy()}
                onClick={() => void props.practising.next()}
              >
                {t("practice.next")} <ArrowRight class="size-4" aria-hidden="true" />
              </Button>
            }
          >
            <AnswerForm
              item={asked()}
              busy={props.practising.busy()}
              send={t(props.view.session.assignmentId === null ? "practice.check" : "practice.send")}
              confidence={confidence()}
              onConfidence={setConfidence}
              onAnswer={(text) => props.practising.answer(text, confidence())}
            />
            <div class="flex flex-wrap gap-2">
              <Show when={asked().purpose !== "check" && asked().conversationId === null}>
                <Button disabled={props.practising.busy()} onClick={() => void props.practising.tutor()}>
                  <MessageSquareText class="size-4" aria-hidden="true" /> {t("practice.ask-tutor")}
                </Button>
              </Show>
              <Button
                kind="ghost"
                disabled={props.practising.busy()}
                onClick={() => void props.practising.pass()}
              >
                {t("practice.pass")}
              </Button>
            </div>
          </Show>
        </>
      )}
    </Show>
  );
}

/** What came of the last answer, in words; also after a reload, when only the item's status is known. */
function Outcome(props: { readonly practising: Practising; readonly status: string }) {
  const { t } = useI18n();
  const said = () => props.practising.feedback();
  const words = () => {
    if (props.status === "right") return t("practice.right");
    if (props.status === "wrong") return t("practice.closed");
    if (props.status === "answered") return t("practice.answered");
    switch (said()?.verdict) {
      case "wrong":
        return t("practice.wrong");
      case "wrong-form":
        return t("practice.wrong-form");
      case "open":
        return t("practice.unreadable");
      default:
        return "";
    }
  };
  return (
    <div role="status" class="empty:hidden">
      <Show when={words()}>
        <p
          class={`flex items-start gap-2 rounded-sheet px-4 py-3 ${props.status === "right" ? "bg-teal-wash text-teal-ink" : "bg-own text-own-ink"}`}
        >
          <Show when={props.status === "right"}>
            <Check class="mt-0.5 size-5 shrink-0" aria-hidden="true" />
          </Show>
          <span>
            {words()} <Show when={said()?.ask}>{(ask) => <span dir="auto">{ask()}</span>}</Show>
          </span>
        </p>
      </Show>
    </div>
  );
}
