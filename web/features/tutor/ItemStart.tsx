import { Show } from "solid-js";
import type { ConversationView } from "../../../server/modules/tutoring/conversations.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Mathematics } from "../../ui/rich-text/Mathematics.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";

/** Before the first words: the item that was chosen, and how to begin; without one, what could be written. */
export function ItemStart(props: { readonly view: ConversationView }) {
  const { t } = useI18n();
  const words = () => {
    const { page } = props.view;
    return page.concept?.question ?? page.story ?? (page.problem?.latex === null ? page.problem.text : null);
  };
  const formula = () => props.view.page.problem?.latex;
  return (
    <Show
      when={props.view.conversation.item}
      fallback={<EmptyState title={t("tutor.first")} lead={t("tutor.first-lead")} />}
    >
      {(item) => (
        // It scrolls where the options leave little room, so that it must take the focus of a keyboard.
        <div class="overflow-y-auto px-4 py-7 desk:px-7" tabindex="0">
          <section
            class="sheet mx-auto grid w-full max-w-[700px] gap-3 px-5 py-5"
            aria-labelledby="item-title"
          >
            <h2 id="item-title" class="text-small font-semibold text-teal-ink">
              {item().subject} · {item().skill}
            </h2>
            <div class="font-serif text-read [overflow-wrap:anywhere]" dir="auto">
              <Show
                when={words()}
                fallback={<Show when={formula()}>{(latex) => <Mathematics source={latex()} />}</Show>}
              >
                {(text) => <RichText text={text()} />}
              </Show>
            </div>
            <p class="text-ink-2">{t("tutor.item-lead")}</p>
            <Show when={item().attribution}>
              {(attribution) => <p class="text-tiny text-ink-3">{attribution()}</p>}
            </Show>
          </section>
        </div>
      )}
    </Show>
  );
}
