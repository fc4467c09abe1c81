/** Adds items to a list, however many; as arguments of `push`, some hundred thousand overflow the stack. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
