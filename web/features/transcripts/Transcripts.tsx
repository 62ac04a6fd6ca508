export default function Transcripts() {
  return null;
}
