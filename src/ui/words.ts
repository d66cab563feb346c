/** The words of an attribute that is a list separated by spaces. */
export function words(list: string | null | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}
