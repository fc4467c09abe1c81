import type { ToolName } from "./tools.ts";

/** A store that keeps a flight, as an application sets it up. */
export interface Store {
  readonly name: string;
  readonly tool: ToolName;
  /** The conditions under which Node loads the form for browsers. */
  readonly conditions?: string;
  /** The module, in which MS-04 is kept at first. */
  readonly setup: string;
  /** Expressions: the flight that is kept, and a function that keeps another one. */
  readonly chosen: string;
  readonly choose: string;
  /** What is tried beside it. */
  readonly more?: string;
}

export const stores: readonly Store[] = [
  {
    name: "Immer",
    tool: "immer",
    setup: `import { produce } from "immer";
      let state = { chosen: progressMs04 };`,
    chosen: "state.chosen",
    choose: "(flight) => { state = produce(state, (draft) => { draft.chosen = flight; }); }",
    more: `
      const renamed = produce(progressMs04, (draft) => { draft.launch.vehicle.name = "mine"; });
      assert.equal(renamed.launch.vehicle.name, "mine");
      assert.equal(renamed.launch.site, progressMs04.launch.site);`,
  },
  {
    name: "Redux Toolkit",
    tool: "redux-toolkit",
    setup: `import { configureStore, createEntityAdapter, createSlice } from "@reduxjs/toolkit";
      const flights = createEntityAdapter();
      const slice = createSlice({
        name: "flights",
        initialState: flights.setAll(flights.getInitialState({ chosen: progressMs04 }), missions),
        reducers: { choose: (state, { payload }) => { state.chosen = payload; } },
      });
      // Its checks of each state are told not to report how long they take.
      const check = { warnAfter: Infinity };
      const store = configureStore({
        reducer: slice.reducer,
        middleware: (all) => all({ immutableCheck: check, serializableCheck: check }),
      });
      const { selectById } = flights.getSelectors();`,
    chosen: "store.getState().chosen",
    choose: "(flight) => { store.dispatch(slice.actions.choose(flight)); }",
    more: `assert.equal(selectById(store.getState(), progressMs04.id), progressMs04);`,
  },
  {
    name: "Pinia",
    tool: "pinia",
    setup: `import { createPinia, defineStore, setActivePinia } from "pinia";
      setActivePinia(createPinia());
      const store = defineStore("flights", { state: () => ({ chosen: progressMs04 }) })();`,
    chosen: "store.chosen",
    choose: "(flight) => { store.$patch((state) => { state.chosen = flight; }); }",
    more: "assert.throws(() => store.$patch({ chosen: progressMs04 }), TypeError);",
  },
  {
    name: "Vue",
    tool: "vue",
    setup: `import { computed, reactive } from "vue";
      const state = reactive({ chosen: progressMs04 });
      const name = computed(() => state.chosen.name);`,
    chosen: "state.chosen",
    choose: "(flight) => { state.chosen = flight; }",
    more: `
      assert.equal(state.chosen, progressMs05);
      assert.equal(name.value, progressMs05.name);`,
  },
  {
    name: "Svelte",
    tool: "svelte",
    conditions: "browser",
    setup: `import { writeFileSync } from "node:fs";
      import { compileModule } from "svelte/compiler";
      const runes = "export const state = $state({ chosen: undefined });";
      const { js } = compileModule(runes, { filename: "state.svelte.js", generate: "client" });
      writeFileSync("state.js", js.code);
      const { state } = await import("./state.js");
      state.chosen = progressMs04;`,
    chosen: "state.chosen",
    choose: "(flight) => { state.chosen = flight; }",
  },
  {
    name: "Solid",
    tool: "solid",
    conditions: "browser",
    setup: `import { createStore, produce } from "solid-js/store";
      const [state, set] = createStore({ chosen: progressMs04 });`,
    chosen: "state.chosen",
    choose: "(flight) => { set(produce((draft) => { draft.chosen = flight; })); }",
  },
];
