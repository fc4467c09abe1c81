/** The public API of one version: all that an application can come to rely on. */
export interface ApiReport {
  readonly version: string;
  /** By entry point and name, the declaration in TypeScript, without comments. */
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By kind of entry and id. */
  readonly ids: Readonly<Record<string, Readonly<Record<string, IdReport>>>>;
}

/** What an application sees of an entry but its facts. */
export interface IdReport {
  /** The name of its constant. */
  readonly constant: string;
  /** The series, of a flight: the entry point that it is at. */
  readonly series?: string;
  /** The outcome, of a flight. */
  readonly outcome?: string;
}

/** Before the first release. */
export const nothing: ApiReport = { version: "0.0.0", exports: {}, ids: {} };
