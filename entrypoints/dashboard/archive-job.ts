import { isAnswer, type ArchiveRequest, type WorkerAnswer } from './archive-messages';

/** A worker at work. */
export interface ArchiveJob {
  ask(request: ArchiveRequest): void;
  /** Ends it where it stands: a transaction that is not committed leaves nothing. */
  stop(): void;
}

/** Starts a worker. @param onAnswer hears all it tells; that it broke down is told as a failure. */
export function startJob(onAnswer: (answer: WorkerAnswer) => void): ArchiveJob {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isAnswer(data)) onAnswer(data);
  });
  worker.addEventListener('error', () => onAnswer({ kind: 'failed', failure: 'stopped' }));
  return { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() };
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
