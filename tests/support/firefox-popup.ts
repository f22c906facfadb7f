import { writeFileSync } from 'node:fs';
import type { PopupView } from './extension-browser.ts';
import type { RunInWindow } from './firefox-chrome.ts';
import { waitUntil } from './wait.ts';

/** Runs in the popup's process. A popup is no context of WebDriver's, so a script of the browser's own speaks for it. */
const FRAME_SCRIPT = `addMessageListener('kithline:run', async ({ data }) => {
  let answer;
  try {
    // Writing to the clipboard wants a person's gesture; a synthetic click is none.
    content.document.notifyUserGestureActivation();
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    answer = { value: await Cu.evalInSandbox('(async () => JSON.stringify(await (' + data.code + ')))()', sandbox) };
  } catch (error) {
    answer = { error: String(error) };
  }
  sendAsyncMessage('kithline:done', { id: data.id, ...answer });
});`;

const OPEN_SCRIPT = (extensionId: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
  // It loads in a hidden panel first and then moves into the one that is shown.
  const isShown = (one) => one.currentURI?.spec.includes('/popup.html') && one.closest('panel')?.state === 'open';
  const find = () => [...document.querySelectorAll('browser')].find(isShown);
  for (let tries = 0; !find() && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  const popup = find();
  if (!popup) throw new Error('No popup opened');
  popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(FRAME_SCRIPT))}, false);
  window.kithlinePopup = popup;`;

const RUN_SCRIPT = (code: string) => `
  const { messageManager } = window.kithlinePopup;
  const id = Math.random();
  return await new Promise((resolve, reject) => {
    const listener = ({ data }) => {
      if (data.id !== id) return;
      messageManager.removeMessageListener('kithline:done', listener);
      resolve(data);
    };
    messageManager.addMessageListener('kithline:done', listener);
    messageManager.sendAsyncMessage('kithline:run', { id, code: ${JSON.stringify(code)} });
    setTimeout(() => reject(new Error('The popup does not answer')), 5000);
  });`;

const SNAPSHOT_SCRIPT = `
  const bitmap = await window.kithlinePopup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');`;

/** Opens the real popup over the tab in front. */
export async function openFirefoxPopup(run: RunInWindow, extensionId: string): Promise<PopupView> {
  await run(OPEN_SCRIPT(extensionId));
  const evaluate = async <T>(expression: string) => {
    const answer = await run<{ value?: string; error?: string }>(RUN_SCRIPT(expression));
    if (answer.error) throw new Error(answer.error);
    return (answer.value === undefined ? undefined : JSON.parse(answer.value)) as T;
  };
  return { ...viewOver(evaluate), ...windowOf(run) };
}

type Evaluate = <T>(expression: string) => Promise<T>;

function viewOver(evaluate: Evaluate): Omit<PopupView, 'screenshot' | 'isOpen' | 'close'> {
  const find = (testId: string) => `document.querySelector('[data-testid="${testId}"]')`;
  const shown = (testId: string) =>
    waitUntil(() => evaluate(`${find(testId)}?.checkVisibility() ?? false`), { what: testId });
  return {
    evaluate,
    text: async (testId) => {
      await shown(testId);
      return evaluate(`${find(testId)}.textContent`);
    },
    value: (testId) => evaluate(`${find(testId)}.value`),
    exists: (testId) => evaluate(`${find(testId)} !== null`),
    fill: async (testId, text) => {
      await shown(testId);
      await evaluate(fillScript(find(testId), text));
    },
    click: async (testId) => {
      await shown(testId);
      await evaluate(`${find(testId)}.click()`);
    },
  };
}

/** The editing command fires the same input events as typing; a choice list knows no such command. */
const fillScript = (element: string, text: string) => `(() => {
  const field = ${element};
  field.focus();
  if (field.localName === 'select') {
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  field.select();
  document.execCommand('insertText', false, ${JSON.stringify(text)});
})()`;

function windowOf(run: RunInWindow): Pick<PopupView, 'screenshot' | 'isOpen' | 'close'> {
  return {
    screenshot: async (path) => {
      const address = await run<string>(SNAPSHOT_SCRIPT);
      writeFileSync(path, Buffer.from(address.split(',')[1] ?? '', 'base64'));
    },
    isOpen: () => run<boolean>('return Boolean(window.kithlinePopup?.isConnected)'),
    close: () => run<void>(`window.kithlinePopup?.closest('panel')?.hidePopup()`),
  };
}
