import { createUniqueId, For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type {
  AssignmentPart,
  PartProgress,
  StudentProgress,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip, type Tone } from "../../ui/Chip.tsx";
import { partIcons } from "./part-icons.ts";

const tones: Readonly<Record<StudentProgress["state"], Tone>> = {
  "not-begun": "plain",
  "under-way": "teal",
  done: "good",
};

/** Students down, parts across: in each box how much is done, as a number and as a bar. It scrolls inside, with the names staying. */
export function ProgressTable(props: {
  readonly title: string;
  readonly parts: readonly AssignmentPart[];
  readonly students: readonly StudentProgress[];
  readonly onOpen: (studentId: string) => void;
}) {
  const { t, moment } = useI18n();
  const titleId = createUniqueId();
  const label = (part: AssignmentPart, index: number) => `${index + 1}. ${t(`assigned.kind.${part.kind}`)}`;
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-2.5">
      <h2 id={titleId} class="text-[1.1rem]" dir="auto">
        {props.title}
      </h2>
      <section
        tabindex="0"
        aria-label={t("map.region", { label: props.title })}
        class="max-h-[70vh] overflow-auto rounded-control border border-line bg-raised"
      >
        <table class="w-full border-separate border-spacing-0 text-small tabular-nums">
          <caption class="sr-only">{props.title}</caption>
          <thead>
            <tr>
              <th
                scope="col"
                class="sticky start-0 top-0 z-20 min-w-28 border-line border-b bg-raised px-3 py-2 text-start align-bottom font-medium text-ink-2 sm:min-w-44"
              >
                {t("assignments.student")}
              </th>
              <th
                scope="col"
                class="sticky top-0 z-10 border-line border-b bg-raised px-3 py-2 text-start align-bottom font-medium text-ink-2"
              >
                {t("assignments.state")}
              </th>
              <For each={props.parts}>
                {(part, index) => (
                  <th
                    scope="col"
                    class="sticky top-0 z-10 min-w-32 border-line border-b bg-raised px-3 py-2 text-start align-bottom font-medium text-ink-2"
                  >
                    <span class="flex items-center gap-1.5 whitespace-nowrap">
                      <Dynamic
                        component={partIcons[part.kind]}
                        class="size-4 shrink-0 text-teal-ink"
                        aria-hidden="true"
                      />
                      {label(part, index())}
                    </span>
                  </th>
                )}
              </For>
              <th
                scope="col"
                class="sticky top-0 z-10 border-line border-b bg-raised px-3 py-2 text-start align-bottom font-medium whitespace-nowrap text-ink-2"
              >
                {t("assignments.last")}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.students}>
              {(row) => (
                <tr class="[&>*]:border-line [&>*]:border-b last:[&>*]:border-b-0">
                  <th
                    scope="row"
                    class="sticky start-0 z-10 max-w-36 bg-raised px-1.5 text-start font-medium sm:max-w-60"
                  >
                    <button
                      type="button"
                      class="quiet-link w-full truncate px-1.5 py-2 text-start pointer-coarse:min-h-11"
                      dir="auto"
                      onClick={() => props.onOpen(row.student.id)}
                    >
                      {row.student.name}
                    </button>
                  </th>
                  <td class="px-3 py-2 whitespace-nowrap">
                    <Chip tone={row.late ? "look" : tones[row.state]}>
                      {t(`assigned.state.${row.state}`)}
                      {row.late ? `, ${t("assignments.late")}` : ""}
                    </Chip>
                  </td>
                  <For each={props.parts}>
                    {(part) => (
                      <td class="px-3 py-2 align-top whitespace-nowrap">
                        <PartCell progress={row.parts.find(({ partId }) => partId === part.id)} />
                      </td>
                    )}
                  </For>
                  <td class="px-3 py-2 whitespace-nowrap text-ink-2">
                    {row.lastAt === null ? "–" : moment(row.lastAt)}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** What was right of a part: alone, and with help; the rest of what is done was wrong or is read by a person. */
function PartCell(props: { readonly progress: PartProgress | undefined }) {
  const { t } = useI18n();
  return (
    <Show when={props.progress} fallback={<span class="text-ink-3">–</span>}>
      {(part) => (
        <div class="grid gap-1">
          <span>{t("assignments.done-of", { done: part().done, of: part().of })}</span>
          <span class="flex h-1.5 overflow-hidden rounded-full bg-line" aria-hidden="true">
            <span
              class="bg-teal"
              style={{ width: `${part().of === 0 ? 0 : (100 * part().done) / part().of}%` }}
            />
          </span>
          <Show when={part().judged > 0}>
            <span class="text-tiny text-ink-2">
              {t("assignments.right", { right: part().right, of: part().judged })}
            </span>
          </Show>
        </div>
      )}
    </Show>
  );
}
