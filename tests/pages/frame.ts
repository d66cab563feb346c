/** Whole pages in a frame. */
import { waitUntil } from '@open-wc/testing';
import type { Widget } from '../elements/helpers.js';

const WIDGETS = 'role-compare, skill-matrix, career-ladder, path-picker';

export interface Page {
  window: Window & typeof globalThis;
  document: Document;
  /** What its content security policy has stopped so far. */
  violations: () => string[];
}

/** Opens a page, and waits until each of its widgets shows a document. */
export async function open(address: string, width = 1200): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 900px; border: 0`;
  frame.title = 'The page that is tested';
  frame.src = address;
  frames.push(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  const page = window.document;
  const stopped: string[] = [];
  // What was stopped before anybody could listen is told too.
  const observer = new window.ReportingObserver(
    (reports) => {
      for (const { body } of reports) {
        const { effectiveDirective, blockedURL } = body as unknown as Record<string, string>;
        stopped.push(`${effectiveDirective} ${blockedURL}`);
      }
    },
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
  const widgets = [...page.querySelectorAll<Widget>(WIDGETS)];
  await waitUntil(() => widgets.every((w) => w.document), `${address} shows its data`, {
    timeout: 8000,
  });
  for (const widget of widgets) await widget.updateComplete;
  return { window, document: page, violations: () => stopped };
}

/** Runs a script of the same origin in a page, whatever policy it has. */
export async function run(page: Page, address: string, module = false): Promise<void> {
  const script = page.document.createElement('script');
  if (module) script.type = 'module';
  const { trustedTypes } = page.window as unknown as {
    trustedTypes: {
      createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
    };
  };
  const policy = trustedTypes.createPolicy('tests', { createScriptURL: (url: string) => url });
  script.src = policy.createScriptURL(address);
  await new Promise((done, failed) => {
    script.addEventListener('load', done);
    script.addEventListener('error', failed);
    page.document.head.append(script);
  });
}

const frames: HTMLIFrameElement[] = [];

/** Closes all pages that were opened. */
export function close(): void {
  frames.splice(0).forEach((frame) => frame.remove());
}
