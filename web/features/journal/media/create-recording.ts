import { createSignal, onCleanup } from "solid-js";

/** Whether this browser can record. */
export const canRecord = (): boolean =>
  typeof MediaRecorder === "function" && typeof navigator.mediaDevices?.getUserMedia === "function";

/** Longest recording, milliseconds: about two megabytes of speech. */
const longest = 10 * 60_000;

/** A recording with the device's microphone, which is let go as soon as it ends. */
export function createRecording() {
  const [running, setRunning] = createSignal(false);
  const [file, setFile] = createSignal<File>();
  const [refused, setRefused] = createSignal(false);
  let recorder: MediaRecorder | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeft = false;

  function stop(): void {
    clearTimeout(timer);
    if (recorder?.state === "recording") recorder.stop();
  }
  onCleanup(() => {
    isLeft = true;
    stop();
  });

  return {
    running,
    file,
    /** The microphone may not be used, or there is none. */
    refused,
    stop,
    async start(): Promise<void> {
      setRefused(false);
      setFile(undefined);
      let stream: MediaStream;
      try {
        stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      } catch {
        setRefused(true);
        return;
      }
      const letGo = () => {
        for (const track of stream.getTracks()) track.stop();
      };
      if (isLeft) return letGo();
      const parts: Blob[] = [];
      const made = new MediaRecorder(stream);
      recorder = made;
      made.ondataavailable = ({ data }) => parts.push(data);
      made.onstop = () => {
        letGo();
        setRunning(false);
        const type = made.mimeType.split(";")[0] ?? "";
        setFile(new File(parts, `recording.${type.split("/")[1] ?? "webm"}`, { type }));
      };
      made.start();
      setRunning(true);
      timer = setTimeout(stop, longest);
    },
  };
}
