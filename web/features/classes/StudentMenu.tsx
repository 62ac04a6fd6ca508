import Ellipsis from "lucide-solid/icons/ellipsis";
import { Show } from "solid-js";
import type { StudentView } from "../../../server/modules/classes/classes.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Menu, MenuItem } from "../../ui/Menu.tsx";

/** What a teacher can do about a student of a class. */
export default function StudentMenu(props: {
  readonly student: StudentView;
  readonly onPause: () => void;
  readonly onCode: () => void;
  readonly onFamily: () => void;
  readonly onRemove: () => void;
}) {
  const { t } = useI18n();
  const name = () => props.student.name;
  return (
    <Menu
      trigger={<Ellipsis class="size-[18px]" aria-hidden="true" />}
      triggerLabel={t("class.actions", { name: name() })}
      triggerClass="inline-grid size-9 shrink-0 place-items-center rounded-control text-ink-2 hover:bg-line hover:text-ink pointer-coarse:size-11"
    >
      <MenuItem onSelect={props.onPause}>
        {t(props.student.paused ? "class.resume-student" : "class.pause-student", { name: name() })}
      </MenuItem>
      <Show when={props.student.invited}>
        <MenuItem onSelect={props.onCode}>{t("class.first-code", { name: name() })}</MenuItem>
      </Show>
      <MenuItem onSelect={props.onFamily}>{t("class.family", { name: name() })}</MenuItem>
      <MenuItem onSelect={props.onRemove}>{t("class.remove-student", { name: name() })}</MenuItem>
    </Menu>
  );
}
