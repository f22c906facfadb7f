import { renderPage } from './render-page.ts';
import { STILL, type Layout } from './settings.ts';
import type { World } from './world.ts';

/** A page that tries to put somebody or some number into the records, or to make the reader work for ever. */
export interface HostilePage {
  name: string;
  address: string;
  html: string;
  /** Script text that is run in the page before it is read. */
  prepare?: string;
  honest: 'right' | 'nothing' | 'either';
}

export const LIST = 'componentkey="ConnectionsPage_ConnectionsList"';
export const HEADER = 'componentkey="ConnectionsPage_ConnectionsListHeader"';

/** A page of the stand-in without its scripts and frames. */
export const renderStill = (world: World, address: string, layout: Layout = 'C') =>
  renderPage(world, { ...STILL, layout }, address).replace(/<(script|iframe)\b[^>]*>.*?<\/\1>/gsu, '');
