import type { Region } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";

/** A point on a picture, as fractions of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Least side of a region, as a fraction: one that can still be seen and grasped. */
export const smallest = 0.02;
/** How far an arrow key goes. */
export const step = 0.02;
/** Dragged less far than this, it was a click. */
const click = 0.015;

/** Decimals that are kept: a hundredth of a percent. */
const kept = (value: number) => Math.round(value * 10_000) / 10_000;
const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** A region that lies on its picture, and is as near as can be to what was meant. */
export function onPicture({ x, y, width, height }: Region): Region {
  const wide = kept(between(width, smallest, 1));
  const high = kept(between(height, smallest, 1));
  return { x: kept(between(x, 0, 1 - wide)), y: kept(between(y, 0, 1 - high)), width: wide, height: high };
}

/** The region between two points; around the point where both are one. */
export function drawn(from: Point, to: Point): Region {
  const isClick = Math.abs(to.x - from.x) < click && Math.abs(to.y - from.y) < click;
  if (isClick) return onPicture({ x: to.x - 0.1, y: to.y - 0.1, width: 0.2, height: 0.2 });
  const [left, right] = [from.x, to.x].map((x) => between(x, 0, 1)).toSorted((a, b) => a - b);
  const [upper, lower] = [from.y, to.y].map((y) => between(y, 0, 1)).toSorted((a, b) => a - b);
  const x = left ?? 0;
  const y = upper ?? 0;
  return onPicture({ x, y, width: (right ?? 1) - x, height: (lower ?? 1) - y });
}

export function moved(region: Region, by: Point): Region {
  return onPicture({ ...region, x: region.x + by.x, y: region.y + by.y });
}

/** Larger or smaller towards its lower right corner, as far as the picture goes. */
export function resized(region: Region, by: Point): Region {
  const width = between(region.width + by.x, smallest, 1 - region.x);
  const height = between(region.height + by.y, smallest, 1 - region.y);
  return onPicture({ ...region, width, height });
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

/** What an arrow key makes of a region: moves it, with shift resizes it; null for another key. */
export function afterKey(region: Region, key: string, shift: boolean): Region | null {
  const by = Object.hasOwn(arrows, key) ? arrows[key] : undefined;
  if (!by) return null;
  return shift ? resized(region, by) : moved(region, by);
}

const rows = ["upper", "middle", "lower"] as const;
const columns = ["left", "centre", "right"] as const;
export type PlaceName = `${(typeof rows)[number]}-${(typeof columns)[number]}`;

/** In which ninth of the picture its middle lies. */
export function placeOf({ x, y, width, height }: Region): PlaceName {
  const third = (middle: number) => between(Math.floor(middle * 3), 0, 2);
  return `${rows[third(y + height / 2)] ?? "middle"}-${columns[third(x + width / 2)] ?? "centre"}`;
}

/** Shares of a picture that are said in words, each the nearest of them. */
const shares = [
  ["spot", 0.01],
  ["twentieth", 0.05],
  ["tenth", 0.1],
  ["quarter", 0.25],
  ["third", 1 / 3],
  ["half", 0.5],
  ["most", 0.8],
  ["whole", 1],
] as const;
export type ShareName = (typeof shares)[number][0];

/** How much of the picture it covers, in words: the nearest by ratio. */
export function shareOf({ width, height }: Region): ShareName {
  const distance = (share: number) => Math.abs(Math.log(share / (width * height)));
  const nearest = Math.min(...shares.map(([, share]) => distance(share)));
  return shares.find(([, share]) => distance(share) === nearest)?.[0] ?? "whole";
}
