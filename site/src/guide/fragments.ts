/**
 * Makes links to a heading that several have in common lead to one that exists. TypeDoc counts headings of
 * one name in its own way: its `#nextmission-4` is the last of three, whose fragment is `#nextmission-2`.
 */
export function withKnownFragments(html: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
  return html.replaceAll(/href="#([^"]+)-(\d+)"/g, (link, name: string, number: string) => {
    if (ids.has(`${name}-${number}`) || !ids.has(name)) return link;
    let last = name;
    for (let count = 1; ids.has(`${name}-${count}`); count++) last = `${name}-${count}`;
    return `href="#${last}"`;
  });
}
