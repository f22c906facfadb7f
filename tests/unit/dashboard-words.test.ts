import { describe, expect, it } from 'vitest';
import { failureKind } from '../../components/describe-failure.ts';
import { isWebPage } from '../../components/dashboard/restore-words.ts';
import { NAVIGATION, isCurrent, readRoute, routeHash } from '../../components/dashboard/routes.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('failureKind', () => {
  it('tells the kinds apart, however deep the cause lies', () => {
    expect(failureKind(named('NewerDatabaseError'))).toBe('newer');
    expect(failureKind(named('DatabaseClosedError', named('NewerDatabaseError')))).toBe('newer');
    expect(failureKind(named('AbortError', named('QuotaExceededError')))).toBe('full');
  });

  it('takes anything', () => {
    for (const thrown of [undefined, null, 'words', {}, named('toString')]) expect(failureKind(thrown)).toBe('other');
  });

  it('comes to an end where a cause names itself', () => {
    const loop = named('LoopError');
    loop.inner = loop;
    expect(failureKind(loop)).toBe('other');
  });
});

describe('routes', () => {
  it('leads back from every address to its route', () => {
    for (const route of NAVIGATION) expect(readRoute(routeHash(route))).toBe(route);
    expect(readRoute('#/goal')).toBe('goal');
  });

  it.each(['', '#', '#/', '#/nowhere', '#people/../x', '#/__proto__'])('takes %j for growth or a page', (hash) =>
    expect(['growth', 'people']).toContain(readRoute(hash)),
  );

  it('marks growth as current while the goal is shown', () => {
    expect(NAVIGATION.filter((entry) => isCurrent(entry, 'goal'))).toEqual(['growth']);
  });
});

describe('isWebPage', () => {
  it('knows a saved page from other texts', () => {
    expect(isWebPage('\n<!DOCTYPE html><title>Sign in</title>')).toBe(true);
    expect(isWebPage('<html lang="en">')).toBe(true);
    expect(isWebPage('{"format":"<html>"}')).toBe(false);
    expect(isWebPage('')).toBe(false);
  });
});
