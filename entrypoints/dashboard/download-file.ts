/** Long enough for the browser to have taken the file, even where it asks for a place first. */
const KEPT_MS = 60_000;

/** Hands a text file to the user's downloads. */
export function downloadFile(parts: string[], name: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
