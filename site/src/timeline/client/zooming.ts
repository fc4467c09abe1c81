import { select } from "d3-selection";
import "d3-transition";
import { type D3ZoomEvent, zoom, zoomIdentity } from "d3-zoom";
import type { Minutes } from "../../lib/instants.ts";
import { axisHeight, type Domain } from "../layout.ts";

/** The shortest time that fills the picture. */
const closest: Minutes = 12 * 60;

/** Zooming and panning of a plot, along its one axis. */
export interface Zooming {
  readonly domain: () => Domain;
  /** Of the plot, in pixels. */
  readonly width: () => number;
  /** Shows a part of the time, as far as it is within the whole. */
  readonly show: (domain: Domain) => void;
  readonly zoomBy: (factor: number) => void;
  /** Pans by a share of the width: 0.5 shows what comes half a width later. */
  readonly panBy: (share: number) => void;
}

/** Makes a plot zoom and pan by wheel and touch; `changed` is called at most once for each frame. */
export function zoomingOf(box: HTMLElement, whole: Domain, changed: () => void): Zooming {
  const [first, last] = whole;
  const target = select(box);
  let domain: Domain = whole;
  let frame = 0;
  let measured = Math.max(box.clientWidth, 1);
  // Asking the page in each frame would make it lay itself out.
  const width = () => measured;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, Math.max(1, (last - first) / closest)])
    .extent(() => [[0, 0], [width(), 1]]) // biome-ignore format: a pair of points
    .filter((event: Event) => isGesture(event, box))
    .on("zoom", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const at = (x: number) =>
        first + ((x - transform.x) / transform.k / width()) * (last - first);
      domain = [at(0), at(width())];
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(changed);
    });
  const limit = () => behaviour.translateExtent([[0, 0], [width(), 1]]); // biome-ignore format: a pair of points
  limit();
  target.call(behaviour).on("dblclick.zoom", null);
  leaveScrolling(box);
  box.addEventListener("wheel", (event) => {
    if (!isSideways(event)) return;
    event.preventDefault();
    const pixels = event.deltaX * (event.deltaMode === 1 ? 16 : 1);
    target.call(behaviour.translateBy, (-pixels * (domain[1] - domain[0])) / (last - first), 0);
  });

  const show = ([from, to]: Domain) => {
    const k = (last - first) / Math.max(to - from, closest);
    const x = (-(from - first) / (last - first)) * width() * k;
    target.call(behaviour.transform, zoomIdentity.translate(x, 0).scale(k));
  };
  new ResizeObserver(() => {
    measured = Math.max(box.clientWidth, 1);
    limit();
    show(domain);
  }).observe(box);

  const isCalm = matchMedia("(prefers-reduced-motion: reduce)");
  const smoothly = () => target.transition().duration(isCalm.matches ? 0 : 180);
  return {
    domain: () => domain,
    width,
    show,
    zoomBy: (factor) => smoothly().call(behaviour.scaleBy, factor),
    panBy: (share) => {
      const k = (last - first) / (domain[1] - domain[0]);
      smoothly().call(behaviour.translateBy, (-share * width()) / k, 0);
    },
  };
}

/** A wheel scrolls the page, unless the plot has the focus or the key for zooming is held. */
function isGesture(event: Event, box: HTMLElement): boolean {
  if (event instanceof WheelEvent) {
    if (isSideways(event)) return false;
    return event.ctrlKey || event.metaKey || box.contains(document.activeElement);
  }
  // Along the axis the cursor is dragged.
  const { clientY } =
    event instanceof TouchEvent ? (event.touches[0] ?? { clientY: 0 }) : (event as MouseEvent);
  const isOnAxis = clientY - box.getBoundingClientRect().top < axisHeight;
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && !isOnAxis;
  return !isOnAxis;
}

/** A wheel that pans, as a trackpad or the shift key makes it. */
function isSideways({ deltaX, deltaY }: WheelEvent): boolean {
  return Math.abs(deltaX) > Math.abs(deltaY);
}

/** Lets a finger that moves up or down scroll the page. */
function leaveScrolling(box: HTMLElement): void {
  let start: Touch | undefined;
  let isScroll: boolean | undefined;
  const follow = (event: TouchEvent) => {
    if (event.type === "touchstart") {
      start = event.touches.length === 1 ? event.touches[0] : undefined;
      isScroll = start ? undefined : false;
    }
    const touch = event.touches[0];
    if (event.type !== "touchmove" || !touch) return;
    if (isScroll === undefined && start) {
      const [x, y] = [touch.clientX - start.clientX, touch.clientY - start.clientY].map(Math.abs);
      isScroll = (y ?? 0) > (x ?? 0);
    }
    if (isScroll) event.stopImmediatePropagation();
  };
  for (const type of ["touchstart", "touchmove"] as const)
    box.addEventListener(type, follow, { capture: true, passive: true });
}
