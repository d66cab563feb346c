/** What a test may ask of the browser from outside the page. The media are put back after each test. */
import { executeServerCommand } from '@web/test-runner-commands';

export {
  a11ySnapshot,
  emulateMedia,
  findAccessibilityNode,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';

/** A node of the accessibility tree. What the browser does not state is missing. */
export interface AXNode {
  role: string;
  name: string;
  description?: string;
  value?: string | number;
  level?: number;
  checked?: 'true' | 'false' | 'mixed';
  expanded?: boolean;
  pressed?: 'true' | 'false' | 'mixed';
  selected?: boolean;
  disabled?: boolean;
  focused?: boolean;
  live?: string;
}

let changed = false;

function media(payload: {
  type?: string;
  features?: Record<string, string>;
  reset?: boolean;
}): Promise<void> {
  changed = !payload.reset;
  return executeServerCommand('ce-media', payload);
}

/** Turns forced colours on or off, as Windows' contrast themes do. */
export function forcedColors(on: boolean): Promise<void> {
  return mediaFeature('forced-colors', on ? 'active' : 'none');
}

/** Sets one media feature, such as `prefers-reduced-motion`; an empty value puts it back. */
export function mediaFeature(name: string, value: string): Promise<void> {
  return media({ features: { [name]: value } });
}

/** Shows the page as `print` or `screen`; an empty type puts it back. */
export function mediaType(type: '' | 'print' | 'screen'): Promise<void> {
  return media({ type });
}

/** Puts back all that the three commands above have changed. */
export function resetMedia(): Promise<void> {
  return media({ reset: true });
}

/**
 * What assistive technology is given of the page, in its order, without what is ignored.
 *
 * @param frame - A part of the address of a frame, to read that frame and not the page.
 */
export function axTree(frame?: string): Promise<AXNode[]> {
  return executeServerCommand('ce-ax-tree', { frame });
}

afterEach(async () => {
  if (changed) await resetMedia();
});
