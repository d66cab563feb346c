/** Declarative shadow DOM of a widget, as the page takes it over when it hydrates. */
import type { RoleDataInput } from '../model/types.js';
import type { Tag } from './widgets.js';

/**
 * Controls that do nothing are no help: without JavaScript the plain HTML is shown in their place. With
 * it, this is never parsed.
 */
const WITHOUT_SCRIPT = '<noscript><style>.root{display:none}</style><slot></slot></noscript>';

/**
 * What stands in the shadow root of a widget that shows that document.
 *
 * @param attributes those of the widget, which decide what it shows
 */
export async function prerender(
  tag: Tag,
  attributes: ReadonlyMap<string, string>,
  data: RoleDataInput | string,
): Promise<string> {
  // Loaded only when asked for: it brings a DOM of its own.
  const [{ LitElementRenderer }, { collectResult }] = await Promise.all([
    import('@lit-labs/ssr/lib/lit-element-renderer.js'),
    import('@lit-labs/ssr/lib/render-result.js'),
  ]);
  await import('../index.js');
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  renderer.setProperty('data', data);
  renderer.connectedCallback();
  const info = {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const shadow = renderer.renderShadow(info);
  const inside = shadow ? await collectResult(shadow as never) : '';
  return `<template shadowrootmode="open">${inside}${WITHOUT_SCRIPT}</template>`;
}
