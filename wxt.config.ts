import { minify } from 'terser';
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

/** The framework starts a script with words about failures that it never says in production: the browser says them itself. */
const startPlainly = {
  name: 'start-plainly',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('virtual:wxt-unlisted-script-entrypoint')
      ? `${/^import definition from .*/m.exec(code)?.[0] ?? ''}\nexport default definition.main();`
      : undefined,
};

/** Every page of the site carries this script: it is worth a slower minifier, which the rest is not. */
const minifyFurther = {
  name: 'minify-further',
  enforce: 'post' as const,
  async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    const script = bundle['linkedin.js'];
    if (script?.code)
      script.code = (await minify(script.code, { toplevel: true, compress: { passes: 3 } })).code ?? script.code;
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [dropVariantNotes, startPlainly, minifyFurther],
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
