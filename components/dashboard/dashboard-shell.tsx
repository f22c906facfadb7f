import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../i18n/i18n-context';
import { NAVIGATION, ROUTE_HEADINGS, ROUTE_NAMES, isCurrent, routeHash, type Route } from './routes';

interface DashboardShellProps {
  route: Route;
  /** Stands at the end of the header. */
  corner?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every page: name, navigation, heading. Arriving on another page moves the focus to its heading. */
export function DashboardShell({ route, corner, children }: DashboardShellProps) {
  const { text } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedFrom = useRef(route);
  useEffect(() => {
    document.title = text('dashboardTitle', text(ROUTE_NAMES[route]));
    // The goal form takes the focus itself; the first page leaves it where the browser put it.
    if (arrivedFrom.current !== route && route !== 'goal') heading.current?.focus();
    arrivedFrom.current = route;
  }, [route]);
  return (
    <>
      <header class="top">
        <a class="brand" href={routeHash('growth')}>
          <BrandMark />
          {text('extensionName')}
        </a>
        <Navigation route={route} />
        {corner}
      </header>
      <main class="page">
        <h1 ref={heading} tabIndex={-1} class={isCurrent('growth', route) ? 'visually-hidden' : undefined}>
          {text(ROUTE_HEADINGS[route])}
        </h1>
        {children}
      </main>
    </>
  );
}

function Navigation({ route }: { route: Route }) {
  const { text } = useI18n();
  return (
    <nav aria-label={text('dashboardNavLabel')} data-testid="nav">
      <ul>
        {NAVIGATION.map((entry) => (
          <li key={entry}>
            <a href={routeHash(entry)} aria-current={isCurrent(entry, route) ? 'page' : undefined}>
              {text(ROUTE_NAMES[entry])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A line of people that rises. */
const BrandMark = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
    <path d="M4 18L10 12L14 15L20 6" />
    <circle cx="4" cy="18" r="2" fill="currentColor" />
    <circle cx="10" cy="12" r="2" fill="currentColor" />
    <circle cx="14" cy="15" r="2" fill="currentColor" />
    <circle cx="20" cy="6" r="2" fill="currentColor" />
  </svg>
);
