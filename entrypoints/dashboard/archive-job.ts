import { isSaid, type ArchiveRequest, type WorkerAnswer } from './archive-messages';

/** Silence of this length, while something is being done, counts as failure. A worker that gets on with its work says so. */
export const NO_ANSWER_MS = 10_000;

/** A worker at work. */
export interface ArchiveJob {
  ask(request: ArchiveRequest): void;
  /** Ends it where it stands: a transaction that is not committed leaves nothing. */
  stop(): void;
}

/** Starts a worker. @param onAnswer hears all it tells; that it broke down or fell silent is told as a failure, and it is ended. */
export function startJob(onAnswer: (answer: WorkerAnswer) => void): ArchiveJob {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
  let open = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(silence);
    worker.terminate();
  };
  const fail = (failure: 'no-answer' | 'stopped') => {
    stop();
    onAnswer({ kind: 'failed', failure });
  };
  const listen = () => {
    clearTimeout(silence);
    silence = open > 0 ? setTimeout(() => fail('no-answer'), NO_ANSWER_MS) : undefined;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isSaid(data)) return;
    if (data.kind === 'rested') open -= 1;
    listen();
    if (data.kind !== 'rested' && data.kind !== 'working') onAnswer(data);
  });
  worker.addEventListener('error', () => fail('stopped'));
  const ask = (request: ArchiveRequest) => {
    open += 1;
    listen();
    worker.postMessage(request);
  };
  return { ask, stop };
}

/** Has a worker do one thing. @throws where it could not. */
export function doJob(request: ArchiveRequest): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const job = startJob((answer) => {
      job.stop();
      if (answer.kind === 'failed')
        reject(Object.assign(new Error(answer.failure), { name: ERROR_NAMES[answer.failure] }));
      else resolve(answer);
    });
    job.ask(request);
  });
}

/** What the database calls these failures: an error does not pass from a worker whole. */
const ERROR_NAMES: Partial<Record<string, string>> = { newer: 'NewerDatabaseError', full: 'QuotaExceededError' };
