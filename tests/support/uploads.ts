import { type FileState, fileStateSchema } from "../../server/modules/portfolio/files/files.schemas.ts";
import type { Client } from "./client.ts";

/** Uploads files as a signed-in person's device does. */
export interface Uploader {
  begin(fields: { name?: string; type?: string; size: number }): Promise<Response>;
  part(id: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<Response>;
  finish(id: string, sha256?: string): Promise<Response>;
  /** Uploads a whole file. */
  whole(bytes: Uint8Array<ArrayBuffer>, fields?: { name?: string; type?: string }): Promise<FileState>;
}

export function makeUploader(client: Client): Uploader {
  const begin: Uploader["begin"] = ({ name = "leaf.bin", type = "", size }) =>
    client.post("/api/files", { name, type, size });
  const part: Uploader["part"] = (id, offset, bytes) =>
    client.putBytes(`/api/files/${id}/parts?offset=${offset}`, bytes);
  const finish: Uploader["finish"] = (id, sha256) =>
    client.post(`/api/files/${id}/finish`, sha256 === undefined ? {} : { sha256 });
  return {
    begin,
    part,
    finish,
    async whole(bytes, fields = {}) {
      const { id } = await fileOf(await begin({ ...fields, size: bytes.length }));
      for (let at = 0; at < bytes.length; at += 1_000_000)
        await fileOf(await part(id, at, bytes.slice(at, at + 1_000_000)));
      return fileOf(await finish(id));
    },
  };
}

/** The file of an answer. */
export async function fileOf(answer: Response): Promise<FileState> {
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
  return fileStateSchema.parse(body.file);
}
