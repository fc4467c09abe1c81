/** Spaces of the same length, lines kept. */
export function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}
