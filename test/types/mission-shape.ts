// Compiled with the project, never run: the public types and the zod schemas say the same.
import type { z } from "zod";
import type { Article } from "../../src/library/types/article.ts";
import type {
  LaunchSite,
  LaunchVehicle,
  Operator,
  Port,
  Series,
  Spacecraft,
  Station,
} from "../../src/library/types/entities.ts";
import type { Mission } from "../../src/library/types/mission.ts";
import type { Source } from "../../src/library/types/provenance.ts";
import type * as schemas from "../../src/schema/index.ts";

/** Ids are unions in the public types and text in the schemas; what may be absent has no other mark. */
type IdKey = "id" | "previous" | "next";
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Key extends IdKey ? string : Plain<Exclude<T[Key], undefined>> }
    : T;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type SameShape<Public, Schema extends z.ZodType> = Same<Plain<Public>, Plain<z.infer<Schema>>>;

true satisfies SameShape<Series, typeof schemas.series>;
true satisfies SameShape<Spacecraft, typeof schemas.spacecraft>;
true satisfies SameShape<LaunchVehicle, typeof schemas.launchVehicle>;
true satisfies SameShape<LaunchSite, typeof schemas.launchSite>;
true satisfies SameShape<Station, typeof schemas.station>;
true satisfies SameShape<Port, typeof schemas.port>;
true satisfies SameShape<Operator, typeof schemas.operator>;
true satisfies SameShape<Source, typeof schemas.source>;
true satisfies SameShape<Article, typeof schemas.article>;
true satisfies SameShape<Mission, typeof schemas.mission>;

// And it can tell: a type that lacks a key, or has one too many, is another shape.
false satisfies SameShape<Omit<Station, "country">, typeof schemas.station>;
false satisfies SameShape<Station & { readonly crew: number }, typeof schemas.station>;
false satisfies SameShape<
  Omit<Port, "position"> & { readonly position: string },
  typeof schemas.port
>;
