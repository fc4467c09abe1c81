/** Works through a list, some at a time; results are told in the order of the list. */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  tell: (result: Result, item: Item) => void = () => {},
): Promise<void> {
  const results = new Map<number, Result>();
  let next = 0;
  let told = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) {
      results.set(at, await work(items[at] as Item));
      for (; results.has(told); told++) tell(results.get(told) as Result, items[told] as Item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
