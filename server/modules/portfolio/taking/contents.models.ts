import type { Content } from "../artifacts/artifacts.models.ts";
import type { Portfolio, PortfolioArtifact, PortfolioFile } from "./portfolio.schemas.ts";

/** What an artifact holds now. */
export function contentOf({ version, versions }: PortfolioArtifact): Content {
  const shown = versions.find((one) => one.version === version) ?? versions[0];
  return shown ?? { title: "", caption: "", why: "", body: "", fileId: null };
}

/** Files by id. */
export function filesById(portfolio: Portfolio): ReadonlyMap<string, PortfolioFile> {
  return new Map(portfolio.files.map((file) => [file.id, file]));
}

/** Newest first, as a person looks for things. */
export function newestFirst<One extends { readonly createdAt: number }>(
  list: readonly One[],
): readonly One[] {
  return list.toSorted((left, right) => right.createdAt - left.createdAt);
}
