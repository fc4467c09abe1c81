// How far apart two colours look, also to people with a colour blindness.

type Triple = readonly [number, number, number];

/** What people see without a kind of cone, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const visions: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (rows: readonly Triple[], [a, b, c]: Triple): Triple =>
  rows.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

/** Oklab, in which distances are as large as they look. */
function oklab(colour: Triple): Triple {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour.map((value) => Math.min(Math.max(value, 0), 1)) as unknown as Triple,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

/** The distance of two colours to whom they look most alike; 0.02 is just noticeable side by side. */
export function leastDistance(a: string, b: string): { vision: string; distance: number } {
  const found = Object.entries(visions).map(([vision, matrix]) => {
    const [p, q] = [a, b].map((hex) => oklab(times(matrix, linear(hex))));
    const distance = Math.hypot(...(p ?? []).map((value, index) => value - (q?.[index] ?? 0)));
    return { vision, distance };
  });
  return found.reduce((least, next) => (next.distance < least.distance ? next : least));
}

/** The contrast ratio of WCAG. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [a, b]
    .map((hex) => {
      const [r, g, bl] = linear(hex);
      return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
    })
    .sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
