import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import X from "lucide-solid/icons/x";
import { useI18n } from "../../../i18n/i18n.tsx";
import { IconButton } from "../../../ui/Button.tsx";

/** Puts something earlier or later in its list, or takes it out. */
export function MoveButtons(props: {
  /** What it is called, to those who listen. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (step: 1 | -1) => void;
  readonly onDrop: () => void;
}) {
  const { t } = useI18n();
  return (
    <div class="flex shrink-0 max-sm:ms-auto">
      <IconButton
        label={t("assign.earlier", { name: props.name })}
        disabled={props.index === 0}
        onClick={() => props.onMove(-1)}
      >
        <ArrowUp class="size-[18px]" aria-hidden="true" />
      </IconButton>
      <IconButton
        label={t("assign.later", { name: props.name })}
        disabled={props.index === props.count - 1}
        onClick={() => props.onMove(1)}
      >
        <ArrowDown class="size-[18px]" aria-hidden="true" />
      </IconButton>
      <IconButton label={t("assign.take-out", { name: props.name })} onClick={props.onDrop}>
        <X class="size-[18px]" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
