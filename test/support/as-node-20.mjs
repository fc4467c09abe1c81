// Takes away what Node 20 lacks and a newer Node has.
for (const [holder, names] of [
  [Object, ["groupBy"]],
  [Map, ["groupBy"]],
  [Promise, ["withResolvers", "try"]],
  [Array, ["fromAsync"]],
  [RegExp, ["escape"]],
  [Set.prototype, ["union", "intersection", "difference", "symmetricDifference"]],
  [Set.prototype, ["isSubsetOf", "isSupersetOf", "isDisjointFrom"]],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ["map", "filter", "take", "drop"]],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ["flatMap", "reduce", "toArray"]],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ["forEach", "some", "every", "find"]],
]) {
  for (const name of names) delete holder[name];
}
delete globalThis.Iterator;
