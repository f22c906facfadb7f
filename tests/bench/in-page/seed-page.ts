import { seedStore } from './seed-store.ts';

Object.assign(globalThis, { seedStore });
