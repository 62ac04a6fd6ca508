import {
  type Material,
  materialAddedSchema,
  materialListSchema,
  materialViewSchema,
} from "../../../server/modules/curriculum/materials/materials.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

const pathOf = (classId: string) => `/api/classes/${encodeURIComponent(classId)}/materials`;

export async function readMaterials(
  api: Api,
  classId: string,
  signal: AbortSignal,
): Promise<readonly Material[]> {
  return (await api.get(materialListSchema, pathOf(classId), signal)).materials;
}

export function readMaterial(api: Api, id: string, signal: AbortSignal) {
  return api.get(materialViewSchema, `/api/materials/${encodeURIComponent(id)}`, signal);
}

/** What a teacher puts in: pasted text, or a file. */
export type NewMaterial =
  | { readonly kind: "text"; readonly title: string; readonly text: string }
  | { readonly kind: "file"; readonly title: string; readonly file: File };

export async function addMaterial(api: Api, classId: string, input: NewMaterial): Promise<Material> {
  const response =
    input.kind === "text"
      ? await api.send(pathOf(classId), postJson({ title: input.title, kind: "markdown", text: input.text }))
      : await api.send(
          `${pathOf(classId)}/file?${new URLSearchParams({ title: input.title, name: input.file.name })}`,
          { method: "POST", headers: { "content-type": "application/octet-stream" }, body: input.file },
        );
  return materialAddedSchema.parse(await response.json()).material;
}

export async function removeMaterial(api: Api, id: string): Promise<void> {
  await api.send(`/api/materials/${encodeURIComponent(id)}`, { method: "DELETE" });
}
