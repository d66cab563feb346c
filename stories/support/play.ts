/** What the plays of stories share: they act on what is inside a widget, as a reader does. */
import { userEvent, within } from 'storybook/test';

/** Queries for what is inside the first element of this name. */
export function inside(canvas: HTMLElement, tag: string): ReturnType<typeof within> {
  return within(canvas.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.root')!);
}

/** Types over what is in a field. */
export async function fill(field: HTMLElement, text: string): Promise<void> {
  const { length } = (field as HTMLInputElement).value;
  const initialSelectionStart = 0;
  await userEvent.type(field, text, {
    initialSelectionStart,
    initialSelectionEnd: length,
  });
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
