import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnose } from '../../utils/linkedin/diagnose';

/**
 * Put into a LinkedIn tab only when the user asks for a diagnostic, so that the content script need not carry it. What it returns goes
 * to the page of ours that put it there, and to nobody else.
 */
export default defineUnlistedScript(() => diagnose(document, location.href, Date.now()));
