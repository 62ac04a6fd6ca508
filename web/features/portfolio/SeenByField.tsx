import { For } from "solid-js";
import { artifactVisibilitySchema } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Fields } from "./fields.models.ts";

/** Who can see a piece of work, in whole sentences; a draft is nobody else's to see whatever is chosen. */
export function SeenByField(props: {
  readonly visibility: Fields["visibility"];
  readonly status: Fields["status"];
  readonly onVisibility: (visibility: Fields["visibility"]) => void;
  readonly onStatus: (status: Fields["status"]) => void;
}) {
  const { t } = useI18n();
  return (
    <fieldset class="grid gap-1.5">
      <legend class="mb-1 text-small font-semibold">{t("work.seen-by")}</legend>
      <For each={artifactVisibilitySchema.options}>
        {(one) => (
          <label class="flex items-start gap-2.5 py-1 text-small pointer-coarse:min-h-11">
            <input
              type="radio"
              name="visibility"
              class="mt-0.5 size-4 shrink-0 accent-teal"
              checked={props.visibility === one}
              onChange={() => props.onVisibility(one)}
            />
            {t(`seen.${one}`)}
          </label>
        )}
      </For>
      <label class="mt-1 flex items-start gap-2.5 border-line border-t pt-2.5 text-small pointer-coarse:min-h-11">
        <input
          type="checkbox"
          class="mt-0.5 size-4 shrink-0 accent-teal"
          checked={props.status === "draft"}
          onChange={(event) => props.onStatus(event.currentTarget.checked ? "draft" : "kept")}
        />
        {t("work.draft-note")}
      </label>
    </fieldset>
  );
}
