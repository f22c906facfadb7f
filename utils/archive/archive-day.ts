import { dayOf, type Day } from '../domain/day';

/** The day in `Basic_LinkedInDataExport_MM-DD-YYYY.zip`, whatever a browser or the user put around it; not one after `today`. */
export function dayOfFileName(name: string, today: Day): Day | undefined {
  const [, month, dayOfMonth, year] = /LinkedInDataExport[_-](\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/i.exec(name) ?? [];
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  return day !== undefined && day <= today ? day : undefined;
}
