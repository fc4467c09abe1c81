import { isBefore } from "../../library/catalog/is-before.ts";
import type { Field, Order } from "../fields/index.ts";

/** A moment in the course of a flight, or of what else has times. */
export interface Moment {
  readonly field: string;
  readonly time: string;
  /** Its steps; in a list those of the list, of the item and within the item. */
  readonly order: readonly Order[];
  readonly list?: string;
}

/** A moment that comes before one that it has to come after. */
export interface Conflict {
  readonly moment: Moment;
  readonly earlier: Moment;
}

/** The known moments of a record, in the order in which its fields say that they come. */
export function momentsOf(fields: readonly Field[], record: object): Moment[] {
  const found = new Map<string, Moment>();
  const add = (moment: Omit<Moment, "time">, time: unknown) => {
    if (typeof time === "string") found.set(moment.field, { ...moment, time });
  };
  for (const { path, order, type, item } of fields) {
    if (order === undefined) continue;
    if (item === undefined) {
      if (type.is === "time") add({ field: path, order: [order] }, valueAt(record, path));
      continue;
    }
    const items = (valueAt(record, path) ?? []) as readonly object[];
    for (const [index, one] of items.entries()) {
      for (const within of item.fields) {
        if (within.order === undefined) continue;
        const at = { first: index, last: index };
        const moment = { field: `${path}[${index}].${within.path}`, list: path };
        add({ ...moment, order: [order, at, within.order] }, valueAt(one, within.path));
      }
    }
  }
  return [...found.values()].sort(byFirstStep);
}

/** For each moment that is out of order the nearest before it; each of those is blamed but once. */
export function conflictsIn(moments: readonly Moment[]): Conflict[] {
  const blamed = new Set<Moment>();
  return moments.flatMap((moment, index) => {
    const earlier = moments
      .slice(0, index)
      .findLast((one) => precedes(one, moment) && isBefore(moment.time, one.time));
    if (earlier === undefined || blamed.has(earlier)) return [];
    blamed.add(earlier);
    return [{ moment, earlier }];
  });
}

function precedes(a: Moment, b: Moment): boolean {
  if (a.list === undefined || a.list !== b.list) return isEarlier(a.order[0], b.order[0]);
  const differing = a.order.findIndex(
    ({ first, last }, depth) => first !== b.order[depth]?.first || last !== b.order[depth]?.last,
  );
  return isEarlier(a.order[differing], b.order[differing]);
}

function isEarlier(a: Order | undefined, b: Order | undefined): boolean {
  return a !== undefined && b !== undefined && a.last < b.first;
}

function byFirstStep({ order: a }: Moment, { order: b }: Moment): number {
  const steps = [0, 1, 2].map((depth) => (a[depth]?.first ?? 0) - (b[depth]?.first ?? 0));
  return steps.find((step) => step !== 0) ?? 0;
}

function valueAt(record: object, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], record);
}
