import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const LINKED = /<(?:script|link)\b[^>]*?\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g;
const STATIC_IMPORT = /(?:^|[;\s}])(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*)?["'](\.{1,2}\/[^"']+)["']/g;

/** All scripts and styles a page loads before any dynamic `import()`: those it names, and what they import statically. */
export function listFirstLoad(folder: string, page: string): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    if (path.endsWith('.js')) for (const imported of staticImports(folder, path)) visit(imported);
  };
  for (const [, path] of read(folder, page).matchAll(LINKED)) visit(path!);
  return [...found];
}

function staticImports(folder: string, path: string): string[] {
  const imports = read(folder, path).matchAll(STATIC_IMPORT);
  return [...imports].map(([, target]) => posix.join(dirname(path), target!));
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
