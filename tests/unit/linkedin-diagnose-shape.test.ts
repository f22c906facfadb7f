import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeAddress, shapeKey, shapePageKey, shapeText } from '../../utils/linkedin/diagnose-shape.ts';
import './seeded.ts';

describe('shapeText', () => {
  it.each([
    ['1,465', '#,#'],
    ['2\u202f456 abonnés', '#\u202f# a'],
    ['500+ connections', '#+ a'],
    ['1.2万', '#.#a'],
    ['· 1st', '· #a'],
    ['٧٬٨٩٢', '#٬#'],
    ['Anna Li · 2nd', 'a a · #a'],
    ['anna.li-7@example.com', 'a.a#a.a'],
    ['+49 171 555-0123', '+# # #'],
    ['Connected on May 17, 2026', 'a a a #, #'],
    ['   ', ''],
  ])('%s', (text, shape) => expect(shapeText(text)).toBe(shape));

  it('holds no letter but a and no digit, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        expect(shapeText(text)).toMatch(/^[a#\s.,'’٬٫+·•・%()/:…]{0,41}$/u);
      }),
    );
  });
});

describe('shapeAddress', () => {
  it.each([
    ['/in/anna-li/overlay/contact-info/', '/in/*/overlay/contact-info/'],
    ['https://www.linkedin.com/in/anna-li/?isSelfProfile=true', '/in/*/?isSelfProfile=true'],
    ['/in/me/', '/in/me/'],
    ['/in/people/', '/in/*/'],
    ['/company/feed/people/', '/company/*/people/'],
    ['/mynetwork/invite-connect/connections/', '/mynetwork/invite-connect/connections/'],
    ['/messaging/compose/?recipient=ACoAA1&anna=li', '/messaging/compose/?recipient=*&*=*'],
    ['/preload/custom-invite/?vanityName=anna-li', '/preload/custom-invite/?vanityName=*'],
    ['https://www.linkedin.com.evil.example/in/anna/', 'https://*'],
    ['https://anna:li@www.linkedin.com/in/x/', '/in/*/'],
    ['mailto:anna@example.com', '*:'],
    ['tel:+491715550123', '*:'],
    ['javascript:anna()', '*:'],
    ['#anna', '#'],
    ['http://[anna', '*:'],
  ])('%s', (address, shape) => expect(shapeAddress(address)).toBe(shape));
});

describe('shapeKey and shapePageKey', () => {
  it.each([
    ['ConnectionsPage_ConnectionsListHeader', 'ConnectionsPage_ConnectionsListHeader'],
    ['ConnectionCard_0-anna-li', 'ConnectionCard_*'],
    ['com.linkedin.sdui.profile.card.refACoAAannaTopcard', 'com.linkedin.sdui.profile.card.ref*Topcard'],
    ['anna-li_openToButton', '*_openToButton'],
    ['Topcard', 'Topcard'],
    ['anna-li', '*'],
    ['', ''],
  ])('%s', (key, shape) => expect(shapeKey(key)).toBe(shape));

  it('keeps known words of a page key only', () => {
    expect(shapePageKey('d_flagship3_profile_view_base')).toBe('d_flagship3_profile_view_base');
    expect(shapePageKey('d_flagship3_anna_li')).toBe('d_flagship3_*_*');
  });
});
