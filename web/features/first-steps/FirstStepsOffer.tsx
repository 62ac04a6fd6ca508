import { A } from "@solidjs/router";
import Footprints from "lucide-solid/icons/footprints";
import { Show } from "solid-js";
import { firstStepsSchema } from "../../../server/modules/review/first-steps/first-steps.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { buttonLook } from "../../ui/Button.tsx";

/** Offers the guide where a teacher's page is empty, unless it is put away or there is nothing left in it. */
export default function FirstStepsOffer() {
  const { t } = useI18n();
  const api = useApi();
  const steps = createLoad(
    () => "/api/me/first-steps",
    (path, signal) => api.get(firstStepsSchema, path, signal),
  );
  const isOffered = () => {
    const found = steps.data();
    return found && !found.putAway && found.steps.some(({ done, skipped }) => !done && !skipped);
  };
  return (
    <Show when={isOffered()}>
      <A href="/first-steps" class={buttonLook("primary")}>
        <Footprints class="size-4" aria-hidden="true" /> {t("first-steps.offer")}
      </A>
    </Show>
  );
}
