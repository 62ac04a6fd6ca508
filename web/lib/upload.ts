import { z } from "zod";
import {
  fileStateSchema,
  type storedFileSchema,
  uploadSchema,
} from "../../server/modules/portfolio/files/files.schemas.ts";
import { type Api, postJson } from "./api.ts";
import { ApiError, toApiError } from "./api-error.ts";

export type StoredFile = z.infer<typeof storedFileSchema>;

const begunSchema = z.object({ file: uploadSchema });
const stateSchema = z.object({ file: fileStateSchema });

/** After a cut an upload is tried again after these milliseconds, one after another, and then given up. */
const pauses = [500, 1_000, 2_000, 4_000, 8_000] as const;

/**
 * Sends a file in parts; after a cut it goes on where the server stands.
 * @param onProgress share of the file that is safely kept, 0 to 1
 * @throws ApiError; AbortError where `signal` ended it
 */
export async function uploadFile(
  api: Pick<Api, "send">,
  file: File,
  options: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<StoredFile> {
  const signal = options.signal ?? new AbortController().signal;
  const read = async <T>(schema: z.ZodType<T>, path: string, init: RequestInit): Promise<T> => {
    const body = schema.safeParse(await (await api.send(path, { ...init, signal })).json());
    if (!body.success) throw new ApiError("client.unreadable", 200, body.error.message);
    return body.data;
  };
  const begin = postJson({ name: file.name || "file", type: file.type, size: file.size });
  const { file: upload } = await read(begunSchema, "/api/files", begin);
  const path = `/api/files/${encodeURIComponent(upload.id)}`;
  const stand = async () => (await read(stateSchema, `${path}/upload`, {})).file;

  let received = upload.received;
  let failures = 0;
  while (received < file.size) {
    try {
      const part = file.slice(received, received + upload.part.most);
      const headers = { "content-type": "application/octet-stream" };
      const sent = { method: "PUT", body: part, headers };
      const state = (await read(stateSchema, `${path}/parts?offset=${received}`, sent)).file;
      received = state.status === "uploading" ? state.received : file.size;
      failures = 0;
      options.onProgress?.(received / file.size);
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      const error = toApiError(thrown);
      const wait = pauses[failures];
      const isCut = error.status === 0 || error.status >= 500;
      if ((!isCut && error.code !== "file.offset") || wait === undefined) throw error;
      failures += 1;
      await new Promise((resolve) => setTimeout(resolve, wait));
      const state = await stand().catch(() => null);
      if (state) received = state.status === "uploading" ? state.received : file.size;
    }
  }
  const { file: finished } = await read(stateSchema, `${path}/finish`, postJson({}));
  if (finished.status !== "ready") throw new ApiError("file.incomplete", 409, "The file is not complete");
  return finished;
}
