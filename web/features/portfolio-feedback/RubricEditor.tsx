import Plus from "lucide-solid/icons/plus";
import X from "lucide-solid/icons/x";
import { createSignal, For, Show } from "solid-js";
import { createStore, unwrap } from "solid-js/store";
import type { Criterion, Rubric } from "../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextField } from "../../ui/TextField.tsx";

type Draft = Pick<Rubric, "name" | "criteria">;

/** As many as the server keeps. */
const most = { criteria: 12, levels: 6 } as const;
const fewestLevels = 2;

/** A rubric to change: its name, criteria, and what each level looks like; points only where somebody writes them. */
export function RubricEditor(props: {
  readonly rubric: Rubric;
  readonly onSave: (rubric: Draft) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { t } = useI18n();
  const [draft, setDraft] = createStore<Draft>(
    structuredClone({ name: unwrap(props.rubric).name, criteria: unwrap(props.rubric).criteria }),
  );
  const [saving, setSaving] = createSignal(false);
  const isWhole = () =>
    draft.name.trim() !== "" &&
    draft.criteria.every(
      ({ name, levels }) => name.trim() !== "" && levels.every((level) => level.name.trim() !== ""),
    );
  const newLevel = () => ({ id: crypto.randomUUID(), name: "", description: "", points: null });
  const newCriterion = (): Criterion => ({
    id: crypto.randomUUID(),
    name: "",
    levels: [newLevel(), newLevel()],
  });

  async function save() {
    setSaving(true);
    await props.onSave(structuredClone({ name: draft.name, criteria: unwrap(draft.criteria) }));
    setSaving(false);
  }

  return (
    <form class="grid gap-4" aria-label={t("rubrics.edit")} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={t("rubrics.name")}
        dir="auto"
        maxLength={160}
        value={draft.name}
        onInput={(event) => setDraft("name", event.currentTarget.value)}
      />
      <For each={draft.criteria}>
        {(criterion, at) => (
          <Sheet aria-label={t("rubrics.criterion-number", { number: at() + 1 })} class="grid gap-3">
            <div class="flex items-end gap-2">
              <TextField
                class="flex-1"
                label={t("rubrics.criterion")}
                dir="auto"
                maxLength={160}
                value={criterion.name}
                onInput={(event) => setDraft("criteria", at(), "name", event.currentTarget.value)}
              />
              <Show when={draft.criteria.length > 1}>
                <IconButton
                  label={t("rubrics.remove-criterion", { name: criterion.name })}
                  onClick={() => setDraft("criteria", (all) => all.filter((_, index) => index !== at()))}
                >
                  <X class="size-4" aria-hidden="true" />
                </IconButton>
              </Show>
            </div>
            <For each={criterion.levels}>
              {(level, place) => (
                <div class="grid items-end gap-2 border-line border-t pt-3 sm:grid-cols-[9rem_minmax(0,1fr)_5rem_auto]">
                  <TextField
                    label={t("rubrics.level")}
                    dir="auto"
                    maxLength={80}
                    value={level.name}
                    onInput={(event) =>
                      setDraft("criteria", at(), "levels", place(), "name", event.currentTarget.value)
                    }
                  />
                  <TextField
                    label={t("rubrics.looks-like")}
                    dir="auto"
                    maxLength={600}
                    value={level.description}
                    onInput={(event) =>
                      setDraft("criteria", at(), "levels", place(), "description", event.currentTarget.value)
                    }
                  />
                  <TextField
                    label={t("rubrics.points")}
                    type="number"
                    min={0}
                    max={1000}
                    value={level.points ?? ""}
                    onInput={(event) => {
                      const points = event.currentTarget.valueAsNumber;
                      setDraft(
                        "criteria",
                        at(),
                        "levels",
                        place(),
                        "points",
                        Number.isNaN(points) ? null : points,
                      );
                    }}
                  />
                  <Show when={criterion.levels.length > fewestLevels}>
                    <IconButton
                      label={t("rubrics.remove-level", { name: level.name })}
                      onClick={() =>
                        setDraft("criteria", at(), "levels", (all) =>
                          all.filter((_, index) => index !== place()),
                        )
                      }
                    >
                      <X class="size-4" aria-hidden="true" />
                    </IconButton>
                  </Show>
                </div>
              )}
            </For>
            <Show when={criterion.levels.length < most.levels}>
              <Button
                kind="tool"
                class="justify-self-start"
                onClick={() => setDraft("criteria", at(), "levels", (all) => [...all, newLevel()])}
              >
                <Plus class="size-4" aria-hidden="true" />
                {t("rubrics.add-level")}
              </Button>
            </Show>
          </Sheet>
        )}
      </For>
      <div class="flex flex-wrap gap-2">
        <Button kind="primary" disabled={!isWhole() || saving()} onClick={() => void save()}>
          {t("rubrics.save")}
        </Button>
        <Button onClick={props.onCancel}>{t("action.cancel")}</Button>
        <Show when={draft.criteria.length < most.criteria}>
          <Button kind="ghost" onClick={() => setDraft("criteria", (all) => [...all, newCriterion()])}>
            <Plus class="size-4" aria-hidden="true" />
            {t("rubrics.add-criterion")}
          </Button>
        </Show>
      </div>
    </form>
  );
}
