import * as v from 'valibot';
import { openStore } from '../../utils/store/open-store';
import { requestSchema, type WorkerSign } from './archive-messages';
import { createSession } from './archive-session';
import { warmUp } from './warm-up';

/** The dashboard's worker: files of any size are read and stored here, and the page stays free. */
const say = (said: WorkerSign) => postMessage(said);
const handle = createSession(openStore(), say, () => say({ kind: 'working' }));
const asked = new AbortController();
void warmUp(asked.signal);

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  asked.abort();
  const request = v.safeParse(requestSchema, data);
  if (request.success) void handle(request.output).finally(() => say({ kind: 'rested' }));
});
