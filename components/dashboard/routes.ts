import type { MessageKey } from '../i18n/translate';

export const ROUTES = ['growth', 'goal', 'people', 'readings', 'archive', 'data', 'welcome'] as const;
/** A place in the dashboard, named in the address after `#/`. `goal` is the growth page with the goal in focus. */
export type Route = (typeof ROUTES)[number];

/** What a route is called, in the navigation and in the window's title. */
export const ROUTE_NAMES: Record<Route, MessageKey> = {
  growth: 'dashboardNavGrowth',
  goal: 'dashboardNavGrowth',
  people: 'dashboardNavPeople',
  readings: 'dashboardNavReadings',
  archive: 'dashboardNavArchive',
  data: 'dashboardNavData',
  welcome: 'dashboardNavWelcome',
};

/** What stands above a page. */
export const ROUTE_HEADINGS: Record<Route, MessageKey> = { ...ROUTE_NAMES, welcome: 'welcomeTitle' };

/** The routes that the navigation shows, in order. */
export const NAVIGATION: readonly Route[] = ['growth', 'people', 'readings', 'archive', 'data', 'welcome'];

/** The route an address names; anything unknown is the growth page. */
export function readRoute(hash: string): Route {
  const name = hash.replace(/^#\/?/, '').split(/[/?]/, 1)[0];
  return ROUTES.find((route) => route === name) ?? 'growth';
}

export function routeHash(route: Route): string {
  return route === 'growth' ? '#/' : `#/${route}`;
}

/** Whether the navigation's entry is the one on screen. */
export function isCurrent(entry: Route, route: Route): boolean {
  return ROUTE_NAMES[entry] === ROUTE_NAMES[route];
}
