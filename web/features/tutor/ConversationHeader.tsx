import { A } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import NotebookText from "lucide-solid/icons/notebook-text";
import { createMemo, Show } from "solid-js";
import type { ConversationView } from "../../../server/modules/tutoring/conversations.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";

/** The title, who answers, what the class allows, and who can read along. */
export function ConversationHeader(props: {
  readonly conversation: ConversationView["conversation"];
  readonly tutor: ConversationView["conversation"]["tutor"];
  readonly onPage: () => void;
}) {
  const { t } = useI18n();
  return (
    <header class="px-4 desk:px-7">
      <div class="mx-auto grid w-full max-w-[700px] gap-2 border-line border-b pt-3 pb-3 desk:pt-5">
        <div class="flex items-center gap-2">
          <A
            href="/tutor"
            aria-label={t("today.all")}
            title={t("today.all")}
            class="-ms-2 inline-grid size-9 shrink-0 place-items-center rounded-control text-ink-2 hover:bg-line hover:text-ink pointer-coarse:size-11"
          >
            <ArrowLeft class="size-5 rtl:-scale-x-100" aria-hidden="true" />
          </A>
          <h1 class="line-clamp-2 min-w-0 flex-1 text-[1.2rem]" dir="auto">
            {props.conversation.title || t("conversations.untitled")}
          </h1>
          <Button kind="ghost" class="page:hidden" onClick={props.onPage}>
            <NotebookText class="size-4" aria-hidden="true" /> {t("tutor.page-open")}
          </Button>
        </div>
        <ConversationChips conversation={props.conversation} tutor={props.tutor} />
      </div>
    </header>
  );
}

function ConversationChips(props: {
  readonly conversation: ConversationView["conversation"];
  readonly tutor: ConversationView["conversation"]["tutor"];
}) {
  const { t, count, list } = useI18n();
  const builtIn = () => /^built-?in/.test(props.tutor.provider);
  const policy = createMemo(() => {
    const words = props.conversation.class && t(`policy.${props.conversation.class.policy}`);
    const [name = "", ...rest] = words?.split(": ") ?? [];
    return { name, rest: rest.join(": ") };
  });
  const readers = () => {
    const group = props.conversation.class;
    if (!group) return t("tutor.readable-nobody");
    if (!group.read) return t("tutor.readable-needed");
    if (group.teachers.length === 0) return t("tutor.readable-class", { name: group.name });
    return count("tutor.readable", group.teachers.length, { names: list(group.teachers) });
  };
  return (
    <div class="flex flex-wrap gap-1.5">
      <Chip tone="teal" dot title={builtIn() ? t("tutor.builtin-why") : t("tutor.model-why")}>
        {builtIn() ? t("tutor.builtin") : t("tutor.model", { id: props.tutor.id })}
      </Chip>
      <Show when={policy().name}>
        <Chip>
          <span>
            {policy().name}
            <Show when={policy().rest}>
              <span class="max-sm:sr-only">: {policy().rest}</span>
            </Show>
          </span>
        </Chip>
      </Show>
      <Chip>{readers()}</Chip>
    </div>
  );
}
