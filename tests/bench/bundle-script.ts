import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a TypeScript file into one classic script, minified as the product's are. */
export async function bundleScript(entry: string, folder: string, fileName: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'bench', fileName: () => fileName },
    },
  });
}
