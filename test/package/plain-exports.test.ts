import { expect, it } from "vitest";
import { plainExports } from "../../tools/build/plain-exports.ts";

const module = (getter: string) => `"use strict";
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __toCommonJS = (mod) => __defProp({}, "__esModule", { value: true });

// src/mule.ts
var mule_exports = {};
__export(mule_exports, {
  cart: () => cart,
  mule: () => ${getter}
});
module.exports = __toCommonJS(mule_exports);
var cart = 1;
var mule2 = 2;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cart,
  mule
});
`;

it("exports plain values once, without the helpers that were for getters", () => {
  expect(plainExports(module("mule2"))).toBe(`"use strict";

// src/mule.ts
var cart = 1;
var mule2 = 2;
module.exports = {
cart,
mule: mule2
};
Object.defineProperty(module.exports, "__esModule", { value: true });
`);
});

it("leaves a module whose exports are not all names, after which Node would find no more", () => {
  const text = module("stable.mule");
  expect(plainExports(text)).toBe(text);
});
