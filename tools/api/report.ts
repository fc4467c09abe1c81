/** The public API of one version: everything that an application can rely on. */
export interface ApiReport {
  readonly version: string;
  /** TypeScript declarations without comments, by entry point and name. */
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By kind of entry and id. */
  readonly ids: Readonly<Record<string, Readonly<Record<string, IdReport>>>>;
}

/** What an application can see of an entry besides its facts. */
export interface IdReport {
  /** The name of its constant. */
  readonly constant: string;
  /** The series of a flight, which is its entry point. */
  readonly series?: string;
  /** The outcome of a flight. */
  readonly outcome?: string;
}

/** Before the first release. */
export const nothing: ApiReport = { version: "0.0.0", exports: {}, ids: {} };
