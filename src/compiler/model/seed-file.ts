/** A seed as it lies on disk. */
export interface SeedFile {
  /** Below the folder of seeds, with slashes: `missions/progress-ms/progress-ms-04.md`. */
  readonly path: string;
  readonly content: string;
}
