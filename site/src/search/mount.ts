import type { Hit } from "./find.ts";

type Find = (text: string) => readonly Hit[];

/** Makes the search box work. What it searches is loaded when it first gets the focus. */
export function mountSearch(root: HTMLElement): void {
  const input = root.querySelector("input");
  const list = root.querySelector("ul");
  const status = root.querySelector("[role=status]");
  if (!input || !list || !status) return;
  root.hidden = false;
  let loading: Promise<Find> | undefined;
  const find = () => {
    loading ??= load(root.dataset["index"] ?? "");
    return loading;
  };
  let chosen = -1;

  const choose = (at: number) => {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (at + options.length) % options.length;
    for (const [index, option] of options.entries()) {
      option.setAttribute("aria-selected", String(index === chosen));
      if (index === chosen) option.scrollIntoView({ block: "nearest" });
    }
    if (chosen >= 0) input.setAttribute("aria-activedescendant", `search-hit-${chosen}`);
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    chosen = -1;
    for (const option of list.children) option.setAttribute("aria-selected", "false");
    input.removeAttribute("aria-activedescendant");
  };
  /** What the list shows the hits of. */
  let shown = "";
  const show = async () => {
    const text = input.value;
    if (text.trim() === "") {
      list.replaceChildren();
      status.textContent = "";
      close();
      return;
    }
    const hits = (await find())(text);
    // Something else was typed in the meantime.
    if (input.value !== text) return;
    shown = text;
    list.replaceChildren(...hits.map((hit, at) => option(hit, at, root.dataset["base"] ?? "/")));
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    status.textContent = hits.length === 0 ? "Nothing found" : `${hits.length} found`;
    root.classList.toggle("nothing", hits.length === 0);
    choose(0);
  };
  /** Opens the chosen hit, or the list if it was closed. If you press Enter before the list is ready, you get the first hit. */
  const go = async () => {
    const isClosed = shown === input.value && chosen < 0;
    if (shown !== input.value || isClosed) await show();
    if (!isClosed) open(list.children[chosen]);
  };
  input.addEventListener("focus", () => void find(), { once: true });
  input.addEventListener("input", () => void show());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter") void go();
    else return;
    event.preventDefault();
  });
  // The press must not take the focus from the box, which would close the list.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => open((event.target as Element).closest("li")));
  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (!root.contains(relatedTarget as Node | null)) close();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = (event.target as Element).closest(
      "input, textarea, select, [contenteditable]",
    );
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
}

function open(option: Element | null | undefined): void {
  const href = option instanceof HTMLElement ? option.dataset["href"] : undefined;
  if (href !== undefined) location.assign(href);
}

async function load(address: string): Promise<Find> {
  const [{ finder }, response] = await Promise.all([import("./find.ts"), fetch(address)]);
  return finder(await response.json());
}

function option({ route, name, also, note }: Hit, at: number, base: string): HTMLElement {
  const item = document.createElement("li");
  item.id = `search-hit-${at}`;
  item.role = "option";
  item.dataset["href"] = base + route;
  const title = document.createElement("b");
  title.textContent = name;
  const more = document.createElement("span");
  more.textContent = also === undefined ? note : `${also} · ${note}`;
  item.append(title, more);
  return item;
}
