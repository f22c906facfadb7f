import { beforeEach } from 'vitest';
import { saveFailure } from './open-browsers.ts';

beforeEach(({ task, onTestFailed }) => {
  onTestFailed(() => saveFailure(task.name));
});
