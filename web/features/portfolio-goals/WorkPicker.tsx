import { createUniqueId, For, Show } from "solid-js";
import type { ArtifactSummary } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { type PortfolioApi, portfolioApi } from "../portfolio/portfolio-api.ts";

/** So many pages of the portfolio are offered to choose from, the newest first. */
const mostPages = 10;

async function keptWork(api: PortfolioApi, signal: AbortSignal): Promise<readonly ArtifactSummary[]> {
  const work: ArtifactSummary[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const found: Awaited<ReturnType<PortfolioApi["list"]>> = await api.list(
      { query: "", kind: "", skill: "" },
      cursor,
      signal,
    );
    work.push(...found.rows.filter(({ status }) => status === "kept"));
    cursor = found.nextCursor;
    if (cursor === null) break;
  }
  return work;
}

/** Chooses a piece of the learner's own work and adds it. */
export function WorkPicker(props: {
  readonly label: string;
  readonly note?: string;
  /** Ids of what is there already. */
  readonly without: readonly string[];
  readonly onPick: (id: string) => void;
}) {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const work = createLoad(
    () => "work",
    (_, signal) => keptWork(api, signal),
  );
  const id = createUniqueId();
  let chosen: HTMLSelectElement | undefined;
  const free = () => (work.data() ?? []).filter((one) => !props.without.includes(one.id));
  return (
    <Show when={free().length > 0}>
      <div class="grid gap-1.5">
        <label for={id} class="text-small font-semibold">
          {props.label}
        </label>
        <Show when={props.note}>
          <p class="text-tiny text-ink-2">{props.note}</p>
        </Show>
        <div class="flex flex-wrap gap-2">
          <select ref={chosen} id={id} class={`${fieldLook} min-w-0 flex-1 text-small`}>
            <For each={free()}>{(one) => <option value={one.id}>{one.title}</option>}</For>
          </select>
          <Button
            aria-label={`${props.label}: ${t("portfolio.add")}`}
            onClick={() => chosen && props.onPick(chosen.value)}
          >
            {t("portfolio.add")}
          </Button>
        </div>
      </div>
    </Show>
  );
}
