import { buildExtension } from '../support/build.ts';
import { ensureBrowsers } from '../support/ensure-browsers.ts';
import { startBenchSession, type BenchSession } from './bench-session.ts';
import { measureArchive } from './measure-archive.ts';
import { measureLight } from './measure-light.ts';
import { measureLoad } from './measure-load.ts';
import { measurePopup } from './measure-popup.ts';
import { measurePreview } from './measure-preview.ts';
import { measureRecording } from './measure-recording.ts';
import { measureSizes } from './measure-sizes.ts';
import { printSection, saveResults } from './report.ts';
import type { Section } from './section.ts';

/** A part asks for the browser only if it needs one. */
type Part = (openSession: () => Promise<BenchSession>) => Section | Promise<Section>;

/** In the order they run; `npm run bench -- sizes popup` picks some. */
const PARTS: Record<string, Part> = {
  sizes: measureSizes,
  popup: async (openSession) => measurePopup(await openSession()),
  light: measureLight,
  load: measureLoad,
  recording: async (openSession) => measureRecording(await openSession()),
  // The last two change what the others find: one doubles the people, the other removes them.
  archive: async (openSession) => measureArchive(await openSession()),
  preview: async (openSession) => measurePreview(await openSession()),
};

/** Measures the shipped build. Ends well whether or not targets are met: they are printed, `ok` or `MISSED`. */
async function runBench(names: readonly string[]): Promise<void> {
  const startedAt = new Date();
  ensureBrowsers(['chromium']);
  buildExtension(['chromium']);
  let opening: Promise<BenchSession> | undefined;
  const sections: Section[] = [];
  try {
    for (const name of names) {
      const section = await PARTS[name]!(() => (opening ??= startBenchSession()));
      printSection(section);
      sections.push(section);
    }
  } finally {
    await (await opening)?.close();
  }
  console.log(`\nSaved to ${saveResults(sections, startedAt)}.`);
}

/** Refuses names that are no part, before anything is built. */
function chooseParts(asked: readonly string[]): string[] {
  const unknown = asked.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
  return Object.keys(PARTS).filter((name) => asked.length === 0 || asked.includes(name));
}

try {
  await runBench(chooseParts(process.argv.slice(2)));
} catch (error) {
  console.error(`The benchmark failed: ${(error as Error).message}`);
  process.exitCode = 1;
}
