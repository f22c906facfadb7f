import type { Metric, Reading, ReadingStatus } from '../../utils/domain/reading';
import type { Surface } from '../../utils/domain/surface';
import type { I18n, MessageKey, PluralKey } from '../i18n/translate';

export const METRIC_NAMES: Record<Metric, MessageKey> = {
  connections: 'dashboardMetricConnections',
  followers: 'dashboardMetricFollowers',
};

const EXACT: Record<Metric, PluralKey> = {
  connections: 'dashboardReadingConnections',
  followers: 'dashboardReadingFollowers',
};

const AT_LEAST: Record<Metric, PluralKey> = {
  connections: 'dashboardReadingAtLeastConnections',
  followers: 'dashboardReadingAtLeastFollowers',
};

const SURFACE_NAMES: Record<Surface, MessageKey> = {
  connections: 'dashboardSurfaceConnections',
  'own-profile': 'dashboardSurfaceOwnProfile',
  'other-profile': 'dashboardSurfaceOtherProfile',
  'contact-dialog': 'dashboardSurfaceContactDialog',
  'network-hub': 'dashboardSurfaceNetworkHub',
  feed: 'dashboardSurfaceFeed',
  followers: 'dashboardSurfaceFollowers',
};

export const STATUS_NAMES: Record<ReadingStatus, MessageKey> = {
  confirmed: 'dashboardStatusConfirmed',
  unconfirmed: 'dashboardStatusUnconfirmed',
  rejected: 'dashboardStatusRejected',
};

/** `612 connections`, `at least 500 connections`. */
export function sayReading(i18n: I18n, { metric, atLeast, value }: Reading): string {
  return i18n.plural((atLeast ? AT_LEAST : EXACT)[metric], value);
}

/** Where and when it was read: from which page at which moment, or for which day it was typed in. */
export function saySource(i18n: I18n, reading: Reading): string {
  const { source, surface, readAt, readOn } = reading;
  if (source === 'manual') return i18n.text('dashboardSourceManual', i18n.day(readOn, 'long'));
  if (source === 'archive') return i18n.text('dashboardSourceArchive', i18n.day(readOn, 'long'));
  const page = i18n.text(surface ? SURFACE_NAMES[surface] : 'dashboardSurfaceUnknown');
  return i18n.text('dashboardSourcePage', page, i18n.moment(readAt));
}
