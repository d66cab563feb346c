import type { CSSResult, CSSResultOrNative } from 'lit';

/** Gives a shadow root its styles anew, in another document: a style sheet is of the one it was made in. */
export function restyle(root: ShadowRoot | null, styles: readonly CSSResultOrNative[]): void {
  if (!root) return;
  const { CSSStyleSheet: Sheet } = root.ownerDocument.defaultView ?? window;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
