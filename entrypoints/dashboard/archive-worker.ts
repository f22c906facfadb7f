import * as v from 'valibot';
import { openStore } from '../../utils/store/open-store';
import { requestSchema, type WorkerAnswer } from './archive-messages';
import { createSession } from './archive-session';
import { warmUp } from './warm-up';

/** The dashboard's worker: files of any size are read and stored here, and the page stays free. */
const answer = (said: WorkerAnswer) => postMessage(said);
void warmUp();
const handle = createSession(openStore(), answer);

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = v.safeParse(requestSchema, data);
  if (request.success) void handle(request.output);
});
