/** The words of an attribute that is a list separated by spaces or commas. */
export function listed(attribute: string | null | undefined): string[] {
  return attribute?.split(/[\s,]+/).filter(Boolean) ?? [];
}
