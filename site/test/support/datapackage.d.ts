// What the tests use of the package, which has no types of its own.
declare module "datapackage" {
  export interface ResourceDescriptor {
    readonly name: string;
    readonly schema: object;
  }
  export interface Resource {
    iter(options: object): Promise<AsyncIterable<unknown>>;
    read(options: object): Promise<readonly unknown[]>;
  }
  export interface Package {
    readonly errors: readonly Error[];
    readonly profile: { readonly name: string };
    readonly resourceNames: readonly string[];
    readonly descriptor: { readonly resources: readonly ResourceDescriptor[] };
    getResource(name: string): Resource | null;
  }
  export const Package: {
    load(descriptor: string | object, options: { readonly basePath: string }): Promise<Package>;
  };
}
