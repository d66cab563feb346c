/**
 * The words of an attribute that is a list separated by spaces or commas. A list as JSON has it, or one
 * that was set as a property, is taken too.
 */
export function listed(attribute: string | readonly string[] | null | undefined): string[] {
  if (!attribute) return [];
  if (typeof attribute !== 'string') return Array.isArray(attribute) ? attribute.map(String) : [];
  const text = /^\s*\[.*\]\s*$/s.test(attribute) ? attribute.replace(/[[\]"']/g, ' ') : attribute;
  return text.split(/[\s,]+/).filter(Boolean);
}
