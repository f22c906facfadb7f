const ISO = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:UTC|GMT|Z)?$/i;
/** LinkedIn's way until about 2019, month first. */
const OLD = /^(\d{1,2})\/(\d{1,2})\/(\d{2}), (\d{1,2}):(\d{2}) ([AP])M$/i;

/** When a message was sent: epoch milliseconds, UTC; `undefined` where the text is not one of LinkedIn's two ways to write it. */
export function readMessageTime(text: string): number | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    const [year, month, day, hour, minute, second] = iso.slice(1).map((digits) => Number(digits ?? 0));
    return utcTime([year!, month!, day!, hour!, minute!, second!]);
  }
  const old = OLD.exec(text.replace(/[\u202f\u00a0]/g, ' '));
  if (!old) return undefined;
  const [month, day, year, hour, minute] = old.slice(1, 6).map(Number);
  const isAfternoon = old[6]?.toUpperCase() === 'P';
  return utcTime([2000 + year!, month!, day!, (hour! % 12) + (isAfternoon ? 12 : 0), minute!, 0]);
}

/** Numbers that the calendar does not have come out as others: they are no time. */
function utcTime(numbers: readonly [number, number, number, number, number, number]): number | undefined {
  const [year, month, day, hour, minute, second] = numbers;
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const isReal = new Date(at).getUTCDate() === day && month <= 12 && hour < 24 && minute < 60 && second < 60;
  return isReal ? at : undefined;
}
