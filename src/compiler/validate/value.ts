import { posix } from "node:path";
import type { Fact } from "../model/seed.ts";
import { type LinkTargets, nearestLink } from "./link-targets.ts";

/** A parsed value, or what is wrong with it. */
export type Parsed = { readonly value: unknown } | { readonly wrong: string };

const WIKIDATA = "https://www.wikidata.org/wiki/";
const WIKIPEDIA = "https://en.wikipedia.org/wiki/";

/** Parses the text or link of a fact as the type of its label requires. */
export function parseValue(
  fact: Pick<Fact, "field" | "value" | "target">,
  path: string,
  targets: LinkTargets = new Map(),
): Parsed {
  const { field, value, target } = fact;
  const { label, type } = field;
  switch (type.is) {
    case "text":
    case "time":
      return target === undefined
        ? { value }
        : { wrong: `${label} is plain text; remove the link` };
    case "name":
      return parseName(value, label);
    case "number":
      return parseNumber(value, label, type.unit);
    case "yes-no":
      return value === "yes" || value === "no"
        ? { value: value === "yes" }
        : { wrong: `${label} is yes or no` };
    case "wikidata":
      return target === WIKIDATA + value
        ? { value }
        : {
            wrong: `${label} is a link to the item, with the same number as its text: [Q1](${WIKIDATA}Q1)`,
          };
    case "wikipedia":
      return value === "English" && target?.startsWith(WIKIPEDIA) === true
        ? { value: target.slice(WIKIPEDIA.length) }
        : { wrong: `${label} is a link to the English article, [English](${WIKIPEDIA}Title)` };
    case "address":
      return target === undefined
        ? { wrong: `${label} is a link, [name](address)` }
        : { value: target };
    case "entry": {
      const linked = target === undefined ? undefined : seedAt(target, path);
      return linked?.folder === type.kind && linked.anchor === undefined
        ? { value: linked.id }
        : {
            wrong: `${label} is a link to a file under ${type.kind}/, [name](${exampleLink(path, type.kind)})${nearestLink(targets, type.kind, value, path)}`,
          };
    }
    case "port": {
      const linked = target === undefined ? undefined : seedAt(target, path);
      return linked?.folder === "stations"
        ? { value: linked.anchor === undefined ? { station: linked.id } : { port: linked.anchor } }
        : {
            wrong: `${label} is a link to a port in the file of its station, [name](${exampleLink(path, "stations")}#port)${nearestLink(targets, "ports", value, path)}`,
          };
    }
  }
}

function parseName(value: string, label: string): Parsed {
  const parts = /^(?<name>.+) \((?<language>[A-Za-z-]+)\)$/.exec(value)?.groups;
  if (parts === undefined) {
    return { wrong: `${label} needs its language in brackets after it: Прогресс МС-04 (ru)` };
  }
  if (/ \([A-Za-z-]+\)[,;]/.test(parts.name ?? "")) {
    return { wrong: `${label} is one name; write each name on a line of its own` };
  }
  return { value: { name: parts.name, language: parts.language } };
}

function parseNumber(value: string, label: string, unit: string | undefined): Parsed {
  const suffix = unit === undefined ? "" : unit === "°" ? unit : ` ${unit}`;
  const numberIn = (text: string) => {
    const digits = text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : "";
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
  };
  const number = numberIn(value);
  if (number !== undefined) return { value: number };
  const isBare = suffix !== "" && numberIn(`${value}${suffix}`) !== undefined;
  if (isBare) return { wrong: `${label} has no unit; write ${value}${suffix}` };
  const plain = value.replaceAll(/(?<=\d)[,\s'](?=\d{3}(?!\d))/g, "");
  const example = numberIn(plain) === undefined ? `2442${suffix}` : plain;
  return {
    wrong: `${label} is a number without thousands separators${unit === undefined ? "" : ` in ${unit}`}: ${example}`,
  };
}

/** The seed that a relative link in the seed at `path` leads to. */
function seedAt(
  target: string,
  path: string,
): { folder: string; id: string; anchor?: string } | undefined {
  const [, relative = "", anchor] = /^([^#:]+\.md)(?:#([^#]+))?$/.exec(target) ?? [];
  if (relative === "") return undefined;
  const [folder, ...rest] = posix.join(posix.dirname(path), relative).split("/");
  const file = rest.at(-1);
  if (folder === undefined || file === undefined) return undefined;
  return { folder, id: posix.basename(file, ".md"), ...(anchor === undefined ? {} : { anchor }) };
}

function exampleLink(path: string, kind: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return `${up}${kind}/name.md`;
}
