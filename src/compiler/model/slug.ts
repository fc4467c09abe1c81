/** Turns a name into an id: `Progress MS-04` becomes `progress-ms-04`. */
export function kebab(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
