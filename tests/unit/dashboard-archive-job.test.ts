import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { doJob, NO_ANSWER_MS, startJob } from '../../entrypoints/dashboard/archive-job.ts';
import type { WorkerAnswer, WorkerSign } from '../../entrypoints/dashboard/archive-messages.ts';

/** Stands for the browser's workers: it says what a test has it say. */
class SilentWorker extends EventTarget {
  static last: SilentWorker;
  isOver = false;
  readonly asked: unknown[] = [];

  constructor() {
    super();
    SilentWorker.last = this;
  }

  postMessage(request: unknown): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isOver = true;
  }

  say(data: WorkerSign): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const IMPORT = { kind: 'import', decisions: {}, nowMs: 0 } as const;
const NO_ANSWER = { kind: 'failed', failure: 'no-answer' };

function start() {
  const heard: WorkerAnswer[] = [];
  const job = startJob((answer) => heard.push(answer));
  return { job, heard, worker: SilentWorker.last };
}

it('ten seconds of silence are a failure, told once, and end the worker', () => {
  const { job, heard, worker } = start();
  job.ask(IMPORT);
  vi.advanceTimersByTime(NO_ANSWER_MS - 1);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([NO_ANSWER]);
  expect(worker.isOver).toBe(true);
});

it('a worker that gets on may take as long as it needs', () => {
  const { job, heard, worker } = start();
  job.ask(IMPORT);
  for (let step = 0; step < 30; step += 1) {
    vi.advanceTimersByTime(NO_ANSWER_MS - 1);
    worker.say(step === 10 ? { kind: 'safe' } : { kind: 'working' });
  }
  expect(heard).toEqual([{ kind: 'safe' }]);
  vi.advanceTimersByTime(NO_ANSWER_MS);
  expect(heard.at(-1)).toEqual(NO_ANSWER);
});

it('nothing is awaited before something is asked, nor after all of it is done', () => {
  const { job, heard, worker } = start();
  vi.advanceTimersByTime(600_000);
  job.ask(IMPORT);
  job.ask({ kind: 'decide', decisions: {} });
  worker.say({ kind: 'rested' });
  vi.advanceTimersByTime(NO_ANSWER_MS - 1);
  worker.say({ kind: 'rested' });
  vi.advanceTimersByTime(600_000);
  expect(heard).toEqual([]);
  expect(worker.isOver).toBe(false);
});

it('a worker that was stopped or broke down is awaited no longer', () => {
  const stopped = start();
  stopped.job.ask(IMPORT);
  stopped.job.stop();
  const broken = start();
  broken.job.ask(IMPORT);
  broken.worker.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(600_000);
  expect(stopped.heard).toEqual([]);
  expect(broken.heard).toEqual([{ kind: 'failed', failure: 'stopped' }]);
  expect(broken.worker.isOver).toBe(true);
});

it('what is no word of ours is not heard, and counts for nothing', () => {
  const { job, heard, worker } = start();
  job.ask(IMPORT);
  vi.advanceTimersByTime(NO_ANSWER_MS - 1);
  worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'else' } }));
  vi.advanceTimersByTime(1);
  expect(heard).toEqual([NO_ANSWER]);
});

it('one thing done is answered or fails, silence included', async () => {
  const done = doJob({ kind: 'undo', importId: 1 });
  SilentWorker.last.say({ kind: 'finished' });
  await expect(done).resolves.toEqual({ kind: 'finished' });
  expect(SilentWorker.last.isOver).toBe(true);
  const silent = expect(doJob({ kind: 'resume' })).rejects.toThrow('no-answer');
  vi.advanceTimersByTime(NO_ANSWER_MS);
  await silent;
});
