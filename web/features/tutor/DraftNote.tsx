import CircleSlash from "lucide-solid/icons/circle-slash";
import Hourglass from "lucide-solid/icons/hourglass";
import UserCheck from "lucide-solid/icons/user-check";
import { Dynamic } from "solid-js/web";
import type { DataParts } from "../../../server/modules/tutoring/stream.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

const icons = { waiting: Hourglass, sent: UserCheck, dropped: CircleSlash, withdrawn: CircleSlash } as const;

/** What became of a reply that a teacher reads first, in a calm line. */
export function DraftNote(props: { readonly draft: DataParts["draft"] }) {
  const { t } = useI18n();
  const name = () => props.draft.by ?? t("reply.your-teacher");
  const words = () => {
    const { state, edited } = props.draft;
    return t(state === "sent" && edited ? "reply.edited" : `reply.${state}`, { name: name() });
  };
  return (
    <p class="flex items-start gap-2 text-small text-ink-2">
      <Dynamic
        component={icons[props.draft.state]}
        class="mt-0.5 size-4 shrink-0 text-teal-ink"
        aria-hidden="true"
      />
      <span dir="auto">{words()}</span>
    </p>
  );
}
