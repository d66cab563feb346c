/** Shareable state of a widget in the page's address, where its `state` attribute asks for it. */

export type Place = 'hash' | 'query';

/** What a widget would say of itself, as few words as possible. Empty values are left out. */
export type State = Record<string, string | undefined>;

/** Where state lives, from the `state` attribute. */
export function placeOf(attribute: string | undefined): Place | undefined {
  return attribute === 'hash' || attribute === 'query' ? attribute : undefined;
}

/** The state of that name in the page's address. */
export function readState(place: Place, name: string): State | undefined {
  const text = params(place).get(name);
  return text === null ? undefined : Object.fromEntries(new URLSearchParams(text));
}

/** The page's address with that state in it. */
export function linkTo(place: Place, name: string, state: State): string {
  const url = new URL(location.href);
  const all = params(place);
  const own = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) if (value) own.set(key, value);
  if (own.size) all.set(name, own.toString());
  else all.delete(name);
  if (place === 'hash') url.hash = all.toString();
  else url.search = all.toString();
  return url.href;
}

/** Writes the state into the address, without a step in the history. */
export function writeState(place: Place, name: string, state: State): void {
  const href = linkTo(place, name, state);
  try {
    if (href !== location.href) history.replaceState(history.state, '', href);
  } catch {
    // A sandboxed page has no say over its address.
  }
}

/** A hash that is the name of a place on the page is no state, and goes when state comes. */
function params(place: Place): URLSearchParams {
  const text = place === 'hash' ? location.hash.slice(1) : location.search;
  return new URLSearchParams(place === 'hash' && !text.includes('=') ? '' : text);
}
