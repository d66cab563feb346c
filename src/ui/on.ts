import { noChange } from 'lit';
import { type AttributePart, Directive, directive, type DirectiveResult } from 'lit/directive.js';

class OnDirective extends Directive {
  render(is: boolean): boolean {
    return is;
  }

  override update({ element, name }: AttributePart, [is]: [boolean]): unknown {
    (element as unknown as Record<string, unknown>)[name] = is;
    return noChange;
  }
}

/**
 * For `?checked=${on(is)}` and `?selected=${on(is)}`: what the reader changes too. In a browser it is the
 * property, set at each render, for an attribute says nothing to a control that was touched. Where HTML is
 * written it is the attribute: of a property that is false lit writes `checked="false"`, which is checked.
 */
export const on: (is: boolean) => DirectiveResult = directive(OnDirective);
