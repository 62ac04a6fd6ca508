import { A, useNavigate } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import { Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { MyPartProps } from "./MyPart.tsx";

/** A piece of writing or a project: begin it, go on with it on its own page, hand it in, take it back. */
export function HandIn(
  props: MyPartProps & {
    readonly kind: "writing" | "project";
    /** Id of what it became; null before it was begun. */
    readonly thingId: string | null;
    readonly handedInAt: number | null;
    readonly isOpen: boolean;
  },
) {
  const { t, moment } = useI18n();
  const navigate = useNavigate();
  const action = createAttempt();
  const place = (id: string, toWrite: boolean) =>
    `/${props.kind === "writing" ? "portfolio" : "projects"}/${encodeURIComponent(id)}?assignment=${encodeURIComponent(props.assignment.id)}${toWrite ? "&edit=true" : ""}`;
  const isOnTheWay = () => props.isOpen && props.handedInAt === null;
  const start = () =>
    action.attempt(async () => {
      const begin = props.kind === "writing" ? props.api.startWriting : props.api.startProject;
      navigate(place(await begin(props.assignment.id, props.part.id), props.kind === "writing"));
    });
  const change = (act: "handIn" | "takeBack") =>
    action.attempt(async () => {
      await props.api[act](props.assignment.id, props.part.id);
      await props.onChanged();
    });
  return (
    <>
      <Show when={action.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <Show when={props.handedInAt}>
        {(at) => (
          <p role="status" class="flex items-center gap-1.5 text-small text-good">
            <Check class="size-4 stroke-[2.6]" aria-hidden="true" />
            {t("assigned.handed-in", { when: moment(at()) })}
          </p>
        )}
      </Show>
      <div class="flex flex-wrap gap-2">
        <Show
          when={props.thingId}
          fallback={
            <Show when={props.isOpen}>
              <Button kind="primary" disabled={action.busy()} onClick={() => void start()}>
                {t(`assigned.start-${props.kind}`)}
              </Button>
            </Show>
          }
        >
          {(id) => (
            <>
              <A
                href={place(id(), isOnTheWay() && props.kind === "writing")}
                class={buttonLook(isOnTheWay() ? "primary" : "secondary")}
              >
                {t(isOnTheWay() ? "assigned.go-on" : "assigned.see")}
              </A>
              <Show when={props.isOpen}>
                <Show
                  when={props.handedInAt !== null}
                  fallback={
                    <Button disabled={action.busy()} onClick={() => void change("handIn")}>
                      {t("assigned.hand-in")}
                    </Button>
                  }
                >
                  <Button kind="ghost" disabled={action.busy()} onClick={() => void change("takeBack")}>
                    {t("assigned.take-back")}
                  </Button>
                </Show>
              </Show>
            </>
          )}
        </Show>
      </div>
      <Show when={isOnTheWay() && props.thingId !== null}>
        <p class="text-small text-ink-2">{t(`assigned.hand-in-lead-${props.kind}`)}</p>
      </Show>
    </>
  );
}
