import { openDatabase } from './open-database.ts';

/** Starts with the script itself, before the chart's code is even evaluated: imports run in order. */
export const opening = openDatabase();
