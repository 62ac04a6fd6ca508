import { createMemo, createResource, createSignal, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapPicture } from "./MapPicture.tsx";
import { MapTable } from "./MapTable.tsx";
import { type MapSkill, neighbourhood } from "./skill-map.models.ts";

/** Skills to pass one by one with Tab; from more on there is a way past them. */
const mostToPass = 20;

/**
 * Skills and what builds on what, as a picture or as a table. A large map begins with what is near the learner;
 * all of it is one press away. The layout is loaded when the first map is shown.
 */
export function SkillMap(props: {
  readonly skills: readonly MapSkill[];
  /** A skill to bring into view and to mark as suggested. */
  readonly highlight?: string | null;
  /** What the map shows, for those who listen. */
  readonly label: string;
  /** With it every skill is a button. */
  readonly onChoose?: (id: string) => void;
}) {
  const { t, count } = useI18n();
  const [whole, setWhole] = createSignal(false);
  const [table, setTable] = createSignal(false);
  const near = createMemo(() => neighbourhood(props.skills, props.highlight ?? null));
  const shown = () => (whole() ? props.skills : near());
  let controls: HTMLDivElement | undefined;
  /** By keyboard a large map is a long way; this leads past it. */
  const isLong = () => props.onChoose !== undefined && shown().length > mostToPass;
  const [layout] = createResource(() => import("./layout.models.ts"));
  return (
    <div class="relative grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <Show when={isLong()}>
        <Button
          kind="tool"
          class="sr-only justify-self-start focus:not-sr-only"
          onClick={() => controls?.querySelector("button")?.focus()}
        >
          {t("map.skip")}
        </Button>
      </Show>
      <Switch fallback={<div class="skeleton h-64" role="status" aria-label={t("app.loading")} />}>
        <Match when={table() || layout.error}>
          <Show when={layout.error}>
            <p class="text-small text-ink-2">{t("map.failed")}</p>
          </Show>
          <MapTable
            skills={shown()}
            all={props.skills}
            highlight={props.highlight ?? null}
            label={props.label}
            onChoose={props.onChoose}
          />
        </Match>
        <Match when={layout.state === "ready" && layout()}>
          {(loaded) => (
            <>
              <MapPicture
                layoutMap={loaded().layoutMap}
                skills={shown()}
                all={props.skills}
                highlight={props.highlight ?? null}
                label={props.label}
                onChoose={props.onChoose}
              />
              <MapKey highlighted={props.skills.some(({ id }) => id === props.highlight)} />
            </>
          )}
        </Match>
      </Switch>
      <div ref={controls} class="flex flex-wrap gap-2">
        <Show when={near().length < props.skills.length}>
          <Button kind="tool" onClick={() => setWhole(!whole())}>
            {whole() ? t("map.part") : count("map.whole", props.skills.length)}
          </Button>
        </Show>
        <Show when={!layout.error}>
          <Button kind="tool" onClick={() => setTable(!table())}>
            {table() ? t("map.as-picture") : t("map.as-table")}
          </Button>
        </Show>
      </div>
    </div>
  );
}
