/** Text with `\n` for every line break: files of old Macintoshes, of Windows, and mixtures of both. */
export function plainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
