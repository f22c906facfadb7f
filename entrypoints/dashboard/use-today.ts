import { useEffect, useState } from 'preact/hooks';
import { localDay, type Day } from '../../utils/domain/day';

/** The user's local day; a dashboard left open overnight wakes up on the next one. */
export function useToday(): Day {
  const [today, setToday] = useState(() => localDay(Date.now()));
  useEffect(() => {
    const look = () => setToday(localDay(Date.now()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}
