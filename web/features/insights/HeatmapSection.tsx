import { createEffect, createSignal, on, Show } from "solid-js";
import type { HeatmapRow, Insights } from "../../../server/modules/review/insights/insights.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ChartSection } from "../progress/ChartSection.tsx";
import { createWords } from "../progress/create-words.ts";
import type { OpenCell } from "./CellEvidence.tsx";
import { HeatmapKey, HeatmapTable } from "./HeatmapTable.tsx";
import { insightsApi, type Place } from "./insights-api.ts";

const CellEvidence = lazily(["insights"], () => import("./CellEvidence.tsx"));

/** Students × skills as a picture, page by page; each student's work in numbers as the table. */
export function HeatmapSection(props: {
  readonly insights: Insights;
  readonly place: Place;
  readonly onOrder: (order: Place["order"]) => void;
}) {
  const { t, count, locale } = useI18n();
  const api = insightsApi(useApi(), locale);
  const words = createWords();
  const [more, setMore] = createSignal<readonly HeatmapRow[]>([]);
  const [cursor, setCursor] = createSignal<string | null>(null);
  const [cell, setCell] = createSignal<OpenCell>();
  const reading = createAttempt();
  createEffect(
    on(
      () => props.insights,
      (insights) => {
        setMore([]);
        setCursor(insights.heatmap.nextCursor);
      },
    ),
  );
  const rows = () => [...props.insights.heatmap.rows, ...more()];
  const share = ({ right, of }: { readonly right: number; readonly of: number }) =>
    of === 0 ? "–" : t("insights.right-of", { right, of });
  const next = () =>
    reading.attempt(async () => {
      const page = await api.rows(props.place, cursor() ?? "");
      setMore([...more(), ...page.rows]);
      setCursor(page.nextCursor);
    });
  return (
    <>
      <ChartSection
        title={t("insights.heatmap")}
        lead={t("insights.heatmap-lead")}
        empty={props.insights.heatmap.columns.length === 0 && t("insights.heatmap-none")}
        picture={
          <div class="grid min-w-0 gap-3">
            <div class="flex flex-wrap items-center gap-2">
              <Button
                kind="tool"
                aria-pressed={props.place.order === "pattern"}
                onClick={() => props.onOrder("pattern")}
              >
                {t("insights.by-pattern")}
              </Button>
              <Button
                kind="tool"
                aria-pressed={props.place.order === "name"}
                onClick={() => props.onOrder("name")}
              >
                {t("insights.by-name")}
              </Button>
            </div>
            <HeatmapTable columns={props.insights.heatmap.columns} rows={rows()} onOpen={setCell} />
            <HeatmapKey />
            <Show when={reading.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
            <Show when={cursor() !== null}>
              <Button
                kind="tool"
                class="justify-self-start"
                aria-disabled={reading.busy()}
                onClick={() => void next()}
              >
                {count("insights.more-students", props.insights.class.students - rows().length)}
              </Button>
            </Show>
          </div>
        }
        table={{
          columns: [
            t("insights.student"),
            t("insights.mastered"),
            t("insights.alone"),
            t("insights.helped"),
            t("insights.minutes"),
            t("insights.sure-right"),
          ],
          rows: rows().map((row) => [
            row.student.name,
            t("insights.right-of", {
              right: row.cells.filter((one) => one?.mastered).length,
              of: row.cells.filter((one) => one !== null).length,
            }),
            share(row.alone),
            share(row.helped),
            words.duration(row.minutes),
            row.calibration === null
              ? "–"
              : t("insights.sure-right-line", {
                  sure: words.percent(row.calibration.sure),
                  right: words.percent(row.calibration.right),
                  of: row.calibration.of,
                }),
          ]),
        }}
      />
      <Dialog
        side
        open={cell() !== undefined}
        title={t("insights.evidence-of", {
          name: cell()?.student.name ?? "",
          skill: cell()?.skill.name ?? "",
        })}
        onClose={() => setCell(undefined)}
      >
        <Show when={cell()} keyed>
          {(open) => (
            <Later shape={<Skeleton rows={3} />}>
              <CellEvidence classId={props.place.classId} cell={open} reads={props.insights.class.read} />
            </Later>
          )}
        </Show>
      </Dialog>
    </>
  );
}
