import type { ProvenanceField } from "resupply/provenance";
import { escapeHtml } from "../lib/html.ts";
import { readable } from "../lib/instants.ts";
import { type Kind, pathOf } from "../lib/routes.ts";

/** A fact of a flight. */
export interface Fact {
  readonly name: string;
  /** What it says, as HTML. */
  readonly html: string;
  /** The fields that its sources are recorded under. */
  readonly fields: readonly ProvenanceField[];
}

/** Facts under one heading. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** A fact, unless its value is unknown. */
export function fact(
  name: string,
  html: string | undefined,
  ...fields: readonly ProvenanceField[]
): readonly Fact[] {
  return html === undefined ? [] : [{ name, html, fields }];
}

/** A link to the page of a thing. */
export function linkTo(kind: Kind, thing: { readonly id: string; readonly name: string }): string {
  return `<a href="${pathOf(kind, thing.id)}">${escapeHtml(thing.name)}</a>`;
}

/** A link to another site. */
export function linkOut(address: string, text: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

const precisions: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };

/** A time as stated, in words and for machines; the day, month or year alone where no source says more. */
export function timeHtml(time: string): string {
  const precision = precisions[time.length];
  const suffix =
    precision === undefined ? " UTC" : ` <span class="muted">(${precision} only)</span>`;
  return `<time datetime="${time}">${readable(time)}</time>${suffix}`;
}

export const text = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : escapeHtml(String(value));

export const time = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : timeHtml(value);

/** "2,442 kg" */
export const mass = (kilograms: number | undefined): string | undefined =>
  kilograms === undefined ? undefined : `${kilograms.toLocaleString("en")} kg`;

/** "commander", "mission specialist" */
export const words = (value: string): string => value.replaceAll("-", " ");

/** A word with a capital. */
export const capital = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
