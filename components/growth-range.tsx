import { CHART_RANGES, type ChartRange } from '../utils/domain/settings';
import type { MessageKey } from './i18n/translate';
import { useI18n } from './i18n/i18n-context';

const RANGE_NAMES: Record<ChartRange, MessageKey> = {
  '4w': 'growthRange4w',
  '3m': 'growthRange3m',
  '1y': 'growthRange1y',
  all: 'growthRangeAll',
};

interface GrowthRangeProps {
  range: ChartRange;
  onChange: (range: ChartRange) => void;
  testId?: string;
}

/** How far back the chart reaches: a group of radio buttons, so arrow keys move within it. */
export function GrowthRange({ range, onChange, testId }: GrowthRangeProps) {
  const i18n = useI18n();
  return (
    <fieldset class="growth-range" data-testid={testId}>
      <legend class="visually-hidden">{i18n.text('growthRangeLabel')}</legend>
      {CHART_RANGES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="growth-range"
            value={value}
            checked={value === range}
            onChange={() => onChange(value)}
          />
          <span>{i18n.text(RANGE_NAMES[value])}</span>
        </label>
      ))}
    </fieldset>
  );
}
