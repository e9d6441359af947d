/** Nothing a person could read: empty, or only white space. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
