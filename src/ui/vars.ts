import { noChange } from 'lit';
import { type AttributePart, Directive, directive, type DirectiveResult } from 'lit/directive.js';

/** Custom properties of an element, by name. */
export type Vars = Readonly<Record<`--${string}`, string | number>>;

class VarsDirective extends Directive {
  render(vars: Vars): string {
    return Object.entries(vars)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  }

  // lit's own styleMap writes the attribute the first time, which a `style-src` without
  // 'unsafe-inline' blocks; the style object is not subject to it. https://github.com/lit/lit/issues/4719
  override update(part: AttributePart, [vars]: [Vars]): unknown {
    const { style } = part.element;
    for (const name in vars) style.setProperty(name, String(vars[name as keyof Vars]));
    return noChange;
  }
}

/** For `style=${vars({ '--row': 2 })}`: sets custom properties under any content security policy. */
export const vars: (values: Vars) => DirectiveResult = directive(VarsDirective);
