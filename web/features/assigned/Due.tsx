import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";

/** When something is due, in words; of what is late and goes on it is said so that it is seen. */
export function Due(props: { readonly dueAt: number | null; readonly isOver?: boolean }) {
  const { t, time, moment } = useI18n();
  const words = (dueAt: number) => {
    if (dueAt < Date.now()) return t("assigned.was-due", { when: moment(dueAt) });
    const days = daysBetween(Date.now(), dueAt);
    if (days === 0) return t("assigned.due-today", { time: time(dueAt) });
    if (days === 1) return t("assigned.due-tomorrow", { time: time(dueAt) });
    return t("assigned.due", { when: moment(dueAt) });
  };
  const tone = (dueAt: number) => {
    if (props.isOver) return "plain";
    if (dueAt < Date.now()) return "look";
    return daysBetween(Date.now(), dueAt) <= 1 ? "teal" : "plain";
  };
  return (
    <Chip tone={props.dueAt === null ? "plain" : tone(props.dueAt)}>
      {props.dueAt === null ? t("assigned.no-due") : words(props.dueAt)}
    </Chip>
  );
}

/** Days of the calendar from one time to another, by the clock of the place. */
function daysBetween(from: number, to: number): number {
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
