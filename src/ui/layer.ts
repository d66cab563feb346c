/** Where something that lies above the page stands. */

/** A list needs so many pixels, or it opens to where there is more room. */
const ROOM = 260;
/** It keeps so far from the edges of the window, and from what it belongs to. */
const GAP = 8;

/**
 * Sets a fixed layer below what it belongs to, or above it where there is more room; never wider nor higher
 * than the window has room.
 */
export function placeBelow(layer: HTMLElement, field: HTMLElement): void {
  const { left, right, top, bottom, width } = field.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const below = innerHeight - bottom - GAP;
  const above = top - GAP;
  const up = below < ROOM && above > below;
  const wide = Math.min(Math.max(width, 280), clientWidth - 2 * GAP);
  const start = getComputedStyle(field).direction === 'rtl' ? right - wide : left;
  Object.assign(layer.style, {
    width: `${wide}px`,
    left: `${Math.min(Math.max(start, GAP), clientWidth - GAP - wide)}px`,
    top: up ? 'auto' : `${bottom + GAP / 2}px`,
    bottom: up ? `${innerHeight - top + GAP / 2}px` : 'auto',
    maxHeight: `${Math.max(120, Math.min(up ? above : below, 400))}px`,
  });
}
