import { expect } from "vitest";

/** What a well-answered request says; its shape is the caller's word. */
export async function read<Body>(answer: Response | Promise<Response>, status = 200): Promise<Body> {
  const response = await answer;
  expect(response.status, await response.clone().text()).toBe(status);
  return response.json();
}
