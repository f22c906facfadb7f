import { shortenSummary } from '../../components/archive/shorten';
import { summariseDays } from '../../utils/archive/summarise';
import { readArchive, type ReadOptions } from '../../utils/archive/read-archive';

const ROWS = 3_240;
const ROWS_A_DAY = 3;
/** Engines learn in several steps, the last of which, after this many, is worth a fifth of the time. */
const TURNS = 6;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const TODAY = '2020-01-01';

/**
 * Reads invented rows and forgets them. Engines run code several times faster once they know it, so that the user's file, which is
 * chosen a few seconds later, is read in half the time.
 * @param asked aborted once there is something to do: then there is no time for this.
 */
export async function warmUp(asked: AbortSignal): Promise<void> {
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const blob = new Blob([[header, ...Array.from({ length: ROWS }, (_, at) => writeRow(at)), ''].join('\n')]);
  const onDays: ReadOptions['onDays'] = (archive, days) => void shortenSummary(summariseDays(archive, days), TODAY);
  for (let turn = 0; turn < TURNS && !asked.aborted; turn += 1) {
    await readArchive([{ name: 'Connections.csv', blob }], { today: TODAY, onDays });
  }
}

/** Of every kind that files are full of: code that meets another for the first time is learnt anew. */
function writeRow(at: number): string {
  const on = Math.floor(at / ROWS_A_DAY);
  const day = `${10 + (on % 18)} ${MONTHS[Math.floor(on / 18) % 12]!} ${2004 + Math.floor(on / 216)}`;
  if (at % 32 === 0) return `,,,,,,${day}`;
  const company = at % 8 === 0 ? '"Company ""A"", Inc."' : 'Société';
  return `Given,Name ${at},https://www.linkedin.com/in/name-${at},,${company},Position,${day}`;
}
