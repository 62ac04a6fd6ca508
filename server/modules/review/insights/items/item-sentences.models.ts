import { filled } from "../../../../shared/filled.ts";
import { type ItemStatistics, isFailedByStrong, isOften } from "./item-statistics.models.ts";
import { itemWords } from "./item-words.constants.ts";

/** What an item's statistics say, in sentences; one at least. */
export function sentencesOf(item: ItemStatistics, locale: "en" | "es"): readonly string[] {
  const { findings, students, right, refusedForm, disputed, strong, weak } = item;
  const values = {
    students,
    right,
    refusedForm,
    disputed,
    strong: strong.right,
    strongOf: strong.of,
    weak: weak.right,
    weakOf: weak.of,
  };
  const codes = findings.flatMap((finding): (keyof (typeof itemWords)["en"])[] => {
    if (finding !== "ambiguous") return [finding];
    return [
      ...(isFailedByStrong(item) ? ["strong-fail" as const] : []),
      ...(isOften(refusedForm, students) ? ["form" as const] : []),
      ...(isOften(disputed, students - right) ? ["disputed" as const] : []),
    ];
  });
  return (codes.length > 0 ? codes : ["fine" as const]).map((code) =>
    filled(itemWords[locale][code], values),
  );
}
