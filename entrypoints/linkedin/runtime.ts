import type { Runtime } from 'webextension-polyfill';

/** The extension interface under its two names; both answer with promises in Manifest V3. */
const namespaces = globalThis as { browser?: { runtime?: Runtime.Static }; chrome?: { runtime?: Runtime.Static } };

/**
 * The runtime without the polyfill, which would be the largest part of this script.
 * @returns `undefined` once the extension that injected this script is gone: the script outlives an update or removal.
 */
export function liveRuntime(): Runtime.Static | undefined {
  try {
    const runtime = (namespaces.browser ?? namespaces.chrome)?.runtime;
    return runtime?.id ? runtime : undefined;
  } catch {
    return undefined;
  }
}
