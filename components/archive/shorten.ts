import type { ArchiveSummary } from '../../utils/archive/summarise';
import type { ArchiveChanges, ImportPreview } from '../../utils/domain/archive';
import type { Day } from '../../utils/domain/day';
import { fileHistory } from '../../utils/growth/file-history';
import type { ShownPreview, ShownSummary } from './archive-flow';
import type { ShownChanges } from './import-changes';

/** Longer lists help nobody, and thousands of rows would keep the page busy. */
const MAX_LISTED = 200;
const MAX_ASKED = 50;

/** The preview with the first of long lists, and how many there are. */
export function shortenPreview(preview: ImportPreview): ShownPreview {
  const { conflicts, questions, changes } = preview;
  return {
    ...preview,
    conflicts: conflicts.slice(0, MAX_LISTED),
    conflictCount: conflicts.length,
    questions: questions.slice(0, MAX_ASKED),
    questionCount: questions.length,
    changes: changes.slice(0, MAX_LISTED),
    changeCount: changes.length,
  };
}

/** A file in numbers, its days as what is drawn of them. @param today stands for the day of a file that tells none. */
export function shortenSummary(summary: ArchiveSummary, today: Day): ShownSummary {
  const { connections, bounds, ...shown } = summary;
  const [since] = [connections.people, connections.datesOnly].flatMap(([first]) => first?.day ?? []).sort();
  const history = fileHistory({ connections, bounds }, summary.archiveDay ?? today);
  return { ...shown, ...(since && { since }), history };
}

/** Who came and who went, the same way. */
export function shortenChanges({ left, gained }: ArchiveChanges): ShownChanges {
  return {
    left: left.slice(0, MAX_LISTED),
    leftCount: left.length,
    gained: gained.slice(0, MAX_LISTED),
    gainedCount: gained.length,
  };
}
