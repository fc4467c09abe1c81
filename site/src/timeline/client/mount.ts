import { type Minutes, readable } from "../../lib/instants.ts";
import { axisHeight } from "../layout.ts";
import { formatView, isoMinute, parseView } from "./address.ts";
import { type Cursor, cursorOf } from "./cursor.ts";
import type { TimelineData } from "./data.ts";
import { drawingOf } from "./drawing.ts";
import { type Zooming, zoomingOf } from "./zooming.ts";

/** Brings the picture of a page to life: zoom, cursor, keys, buttons, and the address. */
export function mount(root: HTMLElement): void {
  const box = root.querySelector(".plot-box") as HTMLElement;
  const plot = root.querySelector(".plot") as SVGSVGElement;
  const data: TimelineData = JSON.parse(root.querySelector(".data")?.textContent ?? "");
  const now = () => Math.floor(Date.now() / 60_000);
  const [first, last] = data.domain;
  // The record ends before today; the picture of a station that is still up does not.
  const whole = [first, data.isUp ? Math.max(last, now() + (last - first) * 0.01) : last] as const;

  const drawing = drawingOf(plot, data);
  let saving = 0;
  const save = () => {
    clearTimeout(saving);
    saving = window.setTimeout(() => {
      const [from, to] = zooming.domain();
      const isWhole = to - from > (whole[1] - whole[0]) * 0.999;
      const at = cursor.at();
      const view = {
        ...(!isWhole && { domain: [from, to] as const }),
        ...(at !== undefined && { at }),
      };
      history.replaceState(null, "", location.pathname + formatView(view));
    }, 150);
  };
  const range = root.querySelector(".range") as HTMLElement;
  const draw = () => {
    const [from, to] = zooming.domain();
    drawing(zooming.domain(), zooming.width());
    cursor.draw(zooming.domain());
    range.textContent = `${readable(isoMinute(from).slice(0, 10))} – ${readable(isoMinute(to).slice(0, 10))}`;
  };
  const zooming = zoomingOf(box, whole, () => {
    draw();
    save();
  });
  const cursor = cursorOf(root, data, () => {
    cursor.draw(zooming.domain());
    save();
  });

  const toNow = () => {
    const [from, to] = zooming.domain();
    if (now() > to || now() < from)
      zooming.show([now() - (to - from) * 0.8, now() + (to - from) * 0.2]);
    cursor.set(now());
  };
  const actions: Readonly<Record<string, () => void>> = {
    in: () => zooming.zoomBy(2),
    out: () => zooming.zoomBy(0.5),
    earlier: () => zooming.panBy(-0.4),
    later: () => zooming.panBy(0.4),
    all: () => zooming.show(whole),
    ...(data.isUp && { now: toNow }),
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-action]"))
    button.addEventListener("click", () => actions[button.dataset["action"] ?? ""]?.());
  pointAt(box, zooming, cursor);
  keys(box, zooming, cursor, actions, whole);
  root.classList.add("live");

  const view = parseView(location.search);
  zooming.show(view.domain ?? whole);
  if (view.at !== undefined) cursor.set(view.at);
}

/** A click beside the bars, or on the axis, sets the cursor. */
function pointAt(box: HTMLElement, zooming: Zooming, cursor: Cursor): void {
  box.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a, button")) return;
    const { left, width } = box.getBoundingClientRect();
    const [from, to] = zooming.domain();
    const at = from + ((event.clientX - left) / width) * (to - from);
    cursor.set(rounded(at, (to - from) / width));
  });
  // The axis is there to be dragged along, with the cursor.
  const isOnAxis = (event: PointerEvent) =>
    event.clientY - box.getBoundingClientRect().top < axisHeight;
  let isDragged = false;
  box.addEventListener("pointerdown", (event) => {
    isDragged = event.button === 0 && isOnAxis(event);
    if (isDragged) box.setPointerCapture(event.pointerId);
  });
  box.addEventListener("pointermove", (event) => {
    if (!isDragged) return;
    const { left, width } = box.getBoundingClientRect();
    const [from, to] = zooming.domain();
    const share = Math.min(Math.max((event.clientX - left) / width, 0), 1);
    cursor.set(rounded(from + share * (to - from), (to - from) / width));
  });
  for (const type of ["pointerup", "pointercancel"] as const)
    box.addEventListener(type, () => {
      isDragged = false;
    });
}

/** A round time within the pixel that was meant: of the hour, or of the day. */
function rounded(at: Minutes, pixel: Minutes): Minutes {
  const unit = pixel > 720 ? 720 : pixel > 30 ? 60 : 1;
  return Math.round(at / unit) * unit;
}

function keys(
  box: HTMLElement,
  zooming: Zooming,
  cursor: Cursor,
  actions: Readonly<Record<string, () => void>>,
  whole: readonly [Minutes, Minutes],
): void {
  const step = (days: number) => {
    const [from, to] = zooming.domain();
    cursor.set((cursor.at() ?? Math.round((from + to) / 2 / 1440) * 1440) + days * 1440);
  };
  const width = () => zooming.domain()[1] - zooming.domain()[0];
  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    const action =
      key === "ArrowLeft" ? () => (shiftKey ? step(-1) : zooming.panBy(-0.1))
      : key === "ArrowRight" ? () => (shiftKey ? step(1) : zooming.panBy(0.1))
      : key === "+" || key === "=" ? actions["in"]
      : key === "-" || key === "_" ? actions["out"]
      : key === "0" ? actions["all"]
      : key === "n" ? actions["now"]
      : key === "Home" ? () => zooming.show([whole[0], whole[0] + width()])
      : key === "End" ? () => zooming.show([whole[1] - width(), whole[1]])
      : key === "Escape" ? () => cursor.set(undefined)
      : undefined; // biome-ignore format: a table
    if (!action) return;
    event.preventDefault();
    action();
  });
}
