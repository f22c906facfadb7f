import { useEffect, useState } from 'preact/hooks';
import { localDay, type Day } from '../../utils/domain/day';

const LOOK_EVERY_MS = 60_000;

/** The user's local day; a dashboard left open overnight wakes up on the next one, and one that is looked at goes over to it. */
export function useToday(): Day {
  const [today, setToday] = useState(() => localDay(Date.now()));
  useEffect(() => {
    const look = () => setToday(localDay(Date.now()));
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
