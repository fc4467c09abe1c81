import { takenTypes, takenValues } from "./taken-names.ts";

/**
 * The name of a constant: `progress-ms-04` is `progressMs04`.
 * A number behind a number keeps a mark between the two: `soyuz-2-1a` is `soyuz2_1a`, not `soyuz21a`.
 * A number at the beginning has a mark before it, a word of JavaScript or name of the library one
 * behind it: `7-seas` is `_7Seas`, `new` is `new_`.
 */
export function constantName(id: string): string {
  const name = camel(id);
  return takenValues.has(name) ? `${name}_` : name;
}

/** The name of a type: `progress-ms-04` is `ProgressMs04`; `stay` is `Stay_`, for `Stay` is a type of the library. */
export function typeName(id: string): string {
  const name = camel(id);
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return takenTypes.has(type.replace(/^(Usual)\d+$/, "$1")) ? `${type}_` : type;
}

function camel(id: string): string {
  return id
    .replace(/\d(?=-\d)/g, "$&_")
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^\d/, "_$&");
}
