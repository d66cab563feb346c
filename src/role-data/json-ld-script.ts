/** A script element with data for search engines, under any content security policy. */

interface Policy {
  createScript: (text: string) => string;
}
interface Factory {
  createPolicy: (name: string, rules: Policy) => Policy;
}

/**
 * Nothing in it ever runs, but a page that requires Trusted Types takes the text of a script element from
 * a policy alone. One with a list of policies has to name `career-elements`.
 */
const policy = (): Policy | undefined =>
  (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('career-elements', {
    createScript: (text) => text,
  });
let made: Policy | undefined;

/** @returns nothing where the page does not allow it, which the console then says */
export function jsonLdScript(text: string): HTMLScriptElement | undefined {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    script.text = (made ??= policy())?.createScript(text) ?? text;
  } catch {
    console.warn('<role-data json-ld>: allow the policy "career-elements" in trusted-types.');
    return undefined;
  }
  return script;
}
