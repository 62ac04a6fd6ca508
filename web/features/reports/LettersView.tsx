import Mail from "lucide-solid/icons/mail";
import { For, type JSX, Show } from "solid-js";
import type { Letters, LetterView } from "../../../server/modules/review/reports/reports.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Load } from "../../lib/create-load.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { PdfButton } from "../portfolio/PdfButton.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { type LettersOf, lettersPath } from "./reports-api.ts";

/** The latest letter about a student, and the earlier ones behind their weeks. `below` stands under a letter. */
export function LettersView(props: {
  readonly of: LettersOf;
  readonly load: Load<Letters>;
  readonly below?: (letter: LetterView) => JSX.Element;
}) {
  const { t, locale } = useI18n();
  const day = (at: number) => new Intl.DateTimeFormat(locale(), { dateStyle: "full" }).format(at);

  function Leaf(own: { readonly letter: LetterView }) {
    return (
      <Show
        when={own.letter.document}
        fallback={
          <Sheet>
            <p>{t("letters.held")}</p>
          </Sheet>
        }
      >
        {(document) => (
          <DocumentView document={document()} level={3}>
            <Show when={props.of.kind !== "child" && own.letter.held}>
              <p class="text-small text-look">
                {t(props.of.kind === "own" ? "letters.held-student" : "letters.held")}
              </p>
            </Show>
            <Show when={props.of.kind !== "child" && !own.letter.held && own.letter.familyAt > Date.now()}>
              <p class="text-small text-ink-2">
                {t(props.of.kind === "own" ? "letters.family-at" : "letters.family-at-teacher", {
                  day: day(own.letter.familyAt),
                })}
              </p>
            </Show>
            <Show when={props.of.kind !== "student"}>
              <div class="print:hidden">
                <PdfButton path={`${lettersPath(props.of)}/${own.letter.week}/pdf`} title={document().file} />
              </div>
            </Show>
            {props.below?.(own.letter)}
          </DocumentView>
        )}
      </Show>
    );
  }

  return (
    <section class="grid grid-cols-[minmax(0,1fr)] gap-3" aria-labelledby="letters-title">
      <h2 id="letters-title" class="text-[1.1rem]">
        {t("letters.section")}
      </h2>
      <Show when={props.load.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void props.load.reload()} />}
      </Show>
      <Show
        when={props.load.data()}
        fallback={<Show when={!props.load.error()}>{<Skeleton rows={4} />}</Show>}
      >
        {(found) => (
          <Show
            when={found().letters[0]}
            fallback={
              <EmptyState
                title={t("letters.none")}
                lead={t("letters.next", { day: day(found().nextAt) })}
                icon={<Mail class="size-6" aria-hidden="true" />}
              />
            }
          >
            {(latest) => (
              <>
                <Leaf letter={latest()} />
                <p class="text-small text-ink-2">{t("letters.next", { day: day(found().nextAt) })}</p>
                <Show when={found().letters.length > 1}>
                  <h3 class="mt-2 font-semibold">{t("letters.earlier")}</h3>
                  <ul class="grid grid-cols-[minmax(0,1fr)] gap-2">
                    <For each={found().letters.slice(1)}>
                      {(letter) => (
                        <li>
                          <details class="grid gap-2">
                            <summary class="w-fit cursor-pointer rounded-control py-1.5 text-teal-ink pointer-coarse:py-2.5">
                              {letter.document?.subtitle ??
                                new Intl.DateTimeFormat(locale(), {
                                  dateStyle: "long",
                                  timeZone: "UTC",
                                }).format(Date.parse(letter.week))}
                            </summary>
                            <Leaf letter={letter} />
                          </details>
                        </li>
                      )}
                    </For>
                  </ul>
                </Show>
              </>
            )}
          </Show>
        )}
      </Show>
    </section>
  );
}
