import { defineConfig } from 'wxt';

const LINKEDIN = 'https://www.linkedin.com/*';

/**
 * Nothing may leave the device: a policy that only names `connect-src` still lets images, styles, frames and prefetches out.
 * The development server needs the framework's own, looser policy.
 */
const PRODUCTION_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; form-action 'none'; base-uri 'none'";

/** Since when and why a variant is known is for who reads the source: half a kilobyte that no page needs. */
const dropVariantNotes = {
  name: 'drop-variant-notes',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('/utils/linkedin/') ? code.replace(/^( +)seen: '[\d-]+',\n\1why:\s+'[^\n]*',\n/gm, '') : undefined,
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [dropVariantNotes],
    // The same library without the code for browsers that we do not support.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // Every browser we support preloads modules by itself; the stand-in for older ones would fetch.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['alarms', 'scripting', 'unlimitedStorage'],
    host_permissions: [LINKEDIN],
    incognito: 'not_allowed',
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    // Named here, not by the framework's content-script wrapper: that one dispatches events on the page.
    content_scripts: [{ matches: [LINKEDIN], js: ['linkedin.js'], run_at: 'document_idle', all_frames: false }],
    ...(command === 'build' && { content_security_policy: { extension_pages: PRODUCTION_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kithline@kithline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
