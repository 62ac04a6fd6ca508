import X from "lucide-solid/icons/x";
import type { Region } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { IconButton } from "../../ui/Button.tsx";
import { type Mark, NumberBadge } from "./MarkedPicture.tsx";
import { RegionNumbers } from "./RegionNumbers.tsx";
import { whereIs } from "./region-words.ts";

/** The part of the picture that a comment is about. */
export function OnPicture(props: {
  readonly mark: Mark;
  readonly onChange: (region: Region) => void;
  readonly onRemove: () => void;
}) {
  const i18n = useI18n();
  return (
    <div class="grid gap-2">
      <div class="flex items-center gap-2 text-small text-ink-2">
        <NumberBadge number={props.mark.number} />
        <span class="flex-1">{whereIs(props.mark.region, i18n)}</span>
        <IconButton label={i18n.t("feedback.remove-comment")} onClick={props.onRemove}>
          <X class="size-4" aria-hidden="true" />
        </IconButton>
      </div>
      <RegionNumbers region={props.mark.region} onChange={props.onChange} />
    </div>
  );
}
