import { createUniqueId, For } from "solid-js";
import type { Region } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { onPicture } from "./regions.models.ts";

const sides = ["x", "y", "width", "height"] as const;

/** A region in numbers: from the left and from the top, width and height, in percent of the picture. */
export function RegionNumbers(props: {
  readonly region: Region;
  readonly onChange: (region: Region) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  return (
    <div class="grid grid-cols-2 gap-2 desk:grid-cols-4">
      <For each={sides}>
        {(side) => (
          <div class="grid gap-1">
            <label for={`${id}-${side}`} class="text-tiny text-ink-2">
              {t(`feedback.side.${side}`)}
            </label>
            <input
              id={`${id}-${side}`}
              type="number"
              inputmode="numeric"
              min="0"
              max="100"
              step="1"
              class={`${fieldLook} py-1 text-small`}
              value={Math.round(props.region[side] * 100)}
              onChange={(event) => {
                const percent = event.currentTarget.valueAsNumber;
                if (Number.isFinite(percent))
                  props.onChange(onPicture({ ...props.region, [side]: percent / 100 }));
                event.currentTarget.value = String(Math.round(props.region[side] * 100));
              }}
            />
          </div>
        )}
      </For>
    </div>
  );
}
