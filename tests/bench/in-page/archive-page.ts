import { importForGood, timeFloor, timeImport } from './time-archive.ts';

Object.assign(globalThis, { importForGood, timeFloor, timeImport });
