import type { ChartRange } from '../../utils/domain/settings';
import { GrowthRange } from '../growth-range';
import { useAction } from './use-action';

interface ChartRangeChoiceProps {
  range: ChartRange;
  onRange(range: ChartRange): Promise<void>;
}

/** How far back the chart reaches; where that could not be stored it says so, and the range that is drawn stays chosen. */
export function ChartRangeChoice({ range, onRange }: ChartRangeChoiceProps) {
  const { run } = useAction();
  return <GrowthRange range={range} onChange={(chosen) => void run(() => onRange(chosen))} testId="growth-range" />;
}
