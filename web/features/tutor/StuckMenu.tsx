import Hand from "lucide-solid/icons/hand";
import Lightbulb from "lucide-solid/icons/lightbulb";
import { Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { buttonLook } from "../../ui/Button.tsx";
import { Menu, MenuItem } from "../../ui/Menu.tsx";

/** What a student can do who is stuck: a smaller step, where the tutor may hint, or asking the teacher. */
export default function StuckMenu(props: {
  readonly canHint: boolean;
  readonly disabled: boolean;
  readonly onHint: () => void;
  readonly onTeacher: () => void;
}) {
  const { t } = useI18n();
  return (
    <Menu trigger={t("compose.stuck")} triggerClass={buttonLook("tool")} disabled={props.disabled}>
      <Show when={props.canHint}>
        <MenuItem
          icon={<Lightbulb class="size-[18px]" aria-hidden="true" />}
          note={t("compose.stuck-smaller-why")}
          onSelect={() => props.onHint()}
        >
          {t("compose.stuck-smaller")}
        </MenuItem>
      </Show>
      <MenuItem
        icon={<Hand class="size-[18px]" aria-hidden="true" />}
        note={t("compose.stuck-teacher-why")}
        onSelect={() => props.onTeacher()}
      >
        {t("compose.stuck-teacher")}
      </MenuItem>
    </Menu>
  );
}
