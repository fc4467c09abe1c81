import { takenTypes, takenValues } from "./taken-names.ts";

/**
 * The name of a constant: `progress-ms-04` becomes `progressMs04`.
 * Two adjacent numbers keep an underscore between them: `soyuz-2-1a` becomes `soyuz2_1a`, not
 * `soyuz21a`. A leading digit gets an underscore before it, and a reserved word or a name that the
 * library uses gets one after it: `7-seas` becomes `_7Seas`, `new` becomes `new_`.
 */
export function constantName(id: string): string {
  const name = camel(id);
  return takenValues.has(name) ? `${name}_` : name;
}

/** The name of a type: `progress-ms-04` becomes `ProgressMs04`; `stay` becomes `Stay_`, as `Stay` is a type of the library. */
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
