import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Serves the real popup and dashboard as ordinary pages: only the browser's extension interface is replaced. */
export default defineConfig({
  root: here('../../..'),
  resolve: { alias: { 'webextension-polyfill': here('./pretend-browser.ts') } },
  server: { host: '127.0.0.1', port: 5199, open: false, watch: { ignored: ['**/.output/**', '**/test-results/**'] } },
  optimizeDeps: { entries: ['entrypoints/{popup,dashboard}/index.html'] },
});
