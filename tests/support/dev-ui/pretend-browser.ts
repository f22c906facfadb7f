import { getOwnMessage } from '../../../components/i18n/own-catalogue';

/** As much of the extension interface as popup and dashboard use. The page's query says what to pretend. */
const query = new URLSearchParams(location.search);
const silentEvent = { addListener: () => {}, removeListener: () => {} };

const pretendBrowser = {
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) => getOwnMessage(key, substitutions),
    getUILanguage: () => query.get('lang') ?? 'en',
  },
  permissions: {
    contains: async () => query.get('access') !== 'lost',
    request: async () => true,
    onAdded: silentEvent,
    onRemoved: silentEvent,
  },
  runtime: {
    sendMessage: async () => undefined,
    getURL: (path: string) => new URL(path, location.origin).href,
    getManifest: () => ({ version: '0.0.0' }),
    onMessage: silentEvent,
  },
  tabs: {
    query: async () => [{ id: 1, url: query.get('tab') ?? undefined }],
    create: async ({ url }: { url: string }) => void window.open(url, '_blank', 'noopener'),
  },
  scripting: {
    executeScript: async () => [{ result: 'page: /in/*/\nsurface: other-profile, not readable\n  topCard: missing' }],
  },
  extension: { getViews: () => [] },
};

export default pretendBrowser;
