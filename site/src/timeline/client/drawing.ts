import { anchorOf, axisSvg } from "../axis.ts";
import { type Domain, extent, fits, isVisible, place, ticksOf } from "../layout.ts";
import type { Times } from "./data.ts";

/** Something in the picture that lasts from one time to another, and how to put it at its place. */
interface Placed {
  readonly element: SVGElement;
  readonly from: number;
  readonly to: number;
  readonly put: (domain: Domain, width: number) => void;
  isShown: boolean;
}

/** Puts everything in a plot at its place, for a part of the time and a width in pixels. */
export type Drawing = (domain: Domain, width: number) => void;

export function drawingOf(plot: SVGSVGElement, times: Times): Drawing {
  const things = thingsIn(plot, times);
  const axis = axisIn(plot);
  return (domain, width) => {
    axis(domain, width);
    for (const thing of things) {
      const isShown = isVisible(thing.from, thing.to, domain);
      if (isShown !== thing.isShown) show(thing.element, isShown);
      thing.isShown = isShown;
      if (isShown) thing.put(domain, width);
    }
  };
}

/** The axis is written anew only if it has other ticks than before. */
function axisIn(plot: SVGSVGElement): Drawing {
  const axis = plot.querySelector(".axis") as SVGGElement;
  const height = plot.height.baseVal.value;
  let written = "";
  return (domain, width) => {
    const ticks = ticksOf(domain, width);
    const texts = ticks.map(({ at }) => at).join();
    if (texts !== written) axis.innerHTML = axisSvg(domain, width, height);
    else
      for (const [index, { at }] of ticks.entries()) {
        const x = percent(place(at, domain));
        const [line, text] = [axis.children[index * 2], axis.children[index * 2 + 1]];
        line?.setAttribute("x1", x);
        line?.setAttribute("x2", x);
        text?.setAttribute("x", x);
        const anchor = anchorOf(at, domain, width);
        if (text && text.getAttribute("text-anchor") !== anchor)
          text.setAttribute("text-anchor", anchor);
      }
    written = texts;
  };
}

function show(element: SVGElement, isShown: boolean): void {
  if (isShown) element.removeAttribute("display");
  else element.setAttribute("display", "none");
}

const percent = (value: number): string => `${value.toFixed(3)}%`;

function thingsIn(plot: SVGSVGElement, { bands, moves, bars, marks }: Times): readonly Placed[] {
  const all = (selector: string) => [...plot.querySelectorAll<SVGElement>(selector)];
  const thing = (element: SVGElement, [from = 0, to = from]: number[], put: Placed["put"]) => ({
    element,
    from,
    to,
    put,
    isShown: true,
  });
  return [
    ...all(".bands rect").map((element, index) => {
      const span = bands[index] ?? [];
      return thing(element, [...span], (domain) => setExtent(element, span, domain));
    }),
    ...all(".moves line").map((element, index) => {
      const [from = 0, to = 0] = moves[index] ?? [];
      return thing(element, [from, to], (domain) => {
        element.setAttribute("x1", percent(place(from, domain)));
        element.setAttribute("x2", percent(place(to, domain)));
      });
    }),
    ...all(".bar").map((element, index) => {
      const parts = bars[index] ?? [];
      const rects = [...element.querySelectorAll("rect")];
      const text = element.querySelector("text");
      const span = [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? 0];
      const name = text && nameOf(text, [span[0] ?? 0, Number(text.dataset["to"] ?? span[1])]);
      return thing(element, span, (domain, width) => {
        for (const [part, rect] of rects.entries()) setExtent(rect, parts[part] ?? [], domain);
        name?.(domain, width);
      });
    }),
    ...all(".mark").map((element, index) => {
      const at = marks[index] ?? 0;
      return thing(element, [at], (domain) =>
        element.setAttribute("x", percent(place(at, domain))),
      );
    }),
  ];
}

function setExtent(
  element: SVGElement,
  [from = 0, to = 0]: readonly number[],
  domain: Domain,
): void {
  const { x, width } = extent(from, to, domain);
  element.setAttribute("x", percent(x));
  element.setAttribute("width", percent(width));
}

/** Writes the name of a bar where its visible part begins, if it fits there. */
function nameOf(text: SVGTextElement, [from = 0, to = 0]: readonly number[]): Drawing {
  const letters = text.textContent.length;
  let isFit: boolean | undefined;
  return (domain, width) => {
    const { x, width: share } = extent(from, to, domain);
    const start = Math.max(x, 0);
    const fit = fits(letters, ((Math.min(x + share, 100) - start) / 100) * width);
    if (fit !== isFit) show(text, fit);
    isFit = fit;
    if (fit) text.setAttribute("x", percent(start));
  };
}
