/** Far below the number of files that a process may have open, which can be as low as 256. */
const AT_A_TIME = 16;

/** Like `Promise.all` over a list, with a few calls running at any time. */
export async function aFewAtATime<T, R>(
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await act(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return results;
}
