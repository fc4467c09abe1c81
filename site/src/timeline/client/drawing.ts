import { axisSvg } from "../axis.ts";
import { type Domain, extent, fits, isVisible, place } from "../layout.ts";
import type { Times } from "./data.ts";

type Extent = ReturnType<typeof extent>;

/** Something in the picture that lasts from one time to another, and how to put it at its place. */
interface Placed {
  readonly element: SVGElement;
  readonly from: number;
  readonly to: number;
  readonly put: (domain: Domain, width: number) => void;
  isShown: boolean;
}

/** Puts everything in a plot at its place for a part of the time; returns the function that does it. */
export function drawingOf(plot: SVGSVGElement, times: Times): (domain: Domain) => void {
  const things = thingsIn(plot, times);
  const axis = plot.querySelector(".axis") as SVGGElement;
  const height = plot.height.baseVal.value;
  return (domain) => {
    const width = plot.clientWidth;
    axis.innerHTML = axisSvg(domain, width, height);
    for (const thing of things) {
      const isShown = isVisible(thing.from, thing.to, domain);
      if (isShown !== thing.isShown) {
        thing.element.style.display = isShown ? "" : "none";
        thing.isShown = isShown;
      }
      if (isShown) thing.put(domain, width);
    }
  };
}

const percent = (value: number): string => `${value.toFixed(3)}%`;

function thingsIn(plot: SVGSVGElement, { bands, moves, bars, marks }: Times): readonly Placed[] {
  const all = (selector: string) => [...plot.querySelectorAll<SVGElement>(selector)];
  const thing = (element: SVGElement, [from, to]: number[], put: Placed["put"]): Placed => ({
    element,
    from: from ?? 0,
    to: to ?? 0,
    put,
    isShown: true,
  });
  return [
    ...all(".bands rect").map((element, index) => {
      const [from = 0, to = 0] = bands[index] ?? [];
      return thing(element, [from, to], (domain) => setExtent(element, from, to, domain));
    }),
    ...all(".moves line").map((element, index) => {
      const [from = 0, to = 0] = moves[index] ?? [];
      return thing(element, [from, to], (domain) => {
        element.setAttribute("x1", percent(place(from, domain)));
        element.setAttribute("x2", percent(place(to, domain)));
      });
    }),
    ...all(".bar").map((element, index) => {
      const [from = 0, to = 0] = bars[index] ?? [];
      const text = element.querySelector("text");
      return thing(element, [from, to], (domain, width) => {
        const extent = setExtent(element, from, to, domain);
        if (text) keepInView(element, text, extent, width);
      });
    }),
    ...all(".mark").map((element, index) => {
      const at = marks[index] ?? 0;
      return thing(element, [at, at], (domain) =>
        element.setAttribute("x", percent(place(at, domain))),
      );
    }),
  ];
}

function setExtent(element: SVGElement, from: number, to: number, domain: Domain): Extent {
  const place = extent(from, to, domain);
  element.setAttribute("x", percent(place.x));
  element.setAttribute("width", percent(place.width));
  return place;
}

/** Writes the name of a bar where its visible part begins, if it fits there. */
function keepInView(bar: SVGElement, text: SVGElement, extent: Extent, width: number): void {
  const start = Math.max(extent.x, 0);
  const visible = Math.min(extent.x + extent.width, 100) - start;
  const isFit = fits(text.textContent.length, (visible / 100) * width);
  bar.classList.toggle("fit", isFit);
  if (isFit) text.setAttribute("x", (((start - extent.x) / 100) * width + 5).toFixed(1));
}
