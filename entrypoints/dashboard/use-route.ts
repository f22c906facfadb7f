import { useEffect, useState } from 'preact/hooks';
import { readRoute, type Route } from '../../components/dashboard/routes';

/** The route in the address, kept up with. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
