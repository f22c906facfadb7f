import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTPUT_FOLDERS } from '../support/paths.ts';

const LINKEDIN = 'https://www.linkedin.com/*';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; form-action 'none'; base-uri 'none'";

/** What both browsers get. The version and the icons say nothing about what the extension may do. */
const COMMON = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  permissions: ['alarms', 'scripting', 'unlimitedStorage'],
  host_permissions: [LINKEDIN],
  incognito: 'not_allowed',
  options_ui: { page: 'dashboard.html', open_in_tab: true },
  content_scripts: [{ matches: [LINKEDIN], js: ['linkedin.js'], run_at: 'document_idle', all_frames: false }],
  content_security_policy: { extension_pages: POLICY },
};

const EXPECTED = {
  chromium: { ...COMMON, minimum_chrome_version: '120', background: { service_worker: 'background.js' } },
  firefox: {
    ...COMMON,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'kithline@kithline.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (kind) => {
  const manifest = JSON.parse(readFileSync(join(OUTPUT_FOLDERS[kind], 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;

  test('asks for exactly what the design decided, and offers the page nothing', () => {
    const { version, icons, action, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(icons as object).length).toBeGreaterThan(0);
    expect((action as { default_popup: string }).default_popup).toBe('popup.html');
    // Whole and exact: a key that somebody adds (`web_accessible_resources`, `externally_connectable`, …) fails here.
    expect(rest).toEqual(EXPECTED[kind]);
  });
});
