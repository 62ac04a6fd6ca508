import { Graph, layout, type Point } from "@dagrejs/dagre";
import { componentsOf, linksOf, type MapSkill } from "./skill-map.models.ts";

/** Width and height of a skill's box. Like all lengths here in sixteenths of a rem: pixels where the text has its usual size. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** Where a skill's box stands: its upper left corner. */
export interface Place<S> {
  readonly skill: S;
  readonly x: number;
  readonly y: number;
}

export interface MapLayout<S> {
  readonly width: number;
  readonly height: number;
  /** In reading order: what hangs together, column after column, each from the top. */
  readonly places: readonly Place<S>[];
  readonly lines: readonly Line[];
}

/** A line from a skill to what builds on it, as an SVG path. */
interface Line {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

const margin = 12;
const between = { column: 52, row: 14 } as const;
/** Skills that neither build on nor carry others stand in rows of so many. */
const aloneInRow = 4;

/**
 * Places skills in columns from left to right, prerequisites before what builds on them (layered drawing after
 * Sugiyama, Tagawa & Toda 1981, by dagre); what does not hang together stands one below the other. Skills that are
 * each other's prerequisites are placed all the same: one of their lines runs back. A skill named twice is placed once.
 */
export function layoutMap<S extends MapSkill>(skills: readonly S[], box: BoxSize): MapLayout<S> {
  const own = [...new Map(skills.map((skill) => [skill.id, skill])).values()];
  const { connected, alone } = componentsOf(own);
  const places: Place<S>[] = [];
  const lines: Line[] = [];
  let top = margin;
  for (const group of connected) {
    const part = layoutConnected(group, box);
    places.push(...part.places.map((place) => ({ ...place, x: place.x + margin, y: place.y + top })));
    lines.push(...part.lines.map(({ from, to, points }) => ({ from, to, path: smoothPath(points, top) })));
    top += part.height + 2 * between.row;
  }
  for (const [index, skill] of alone.entries()) {
    const x = margin + (index % aloneInRow) * (box.width + between.row);
    places.push({ skill, x, y: top + Math.floor(index / aloneInRow) * (box.height + between.row) });
  }
  return {
    width: Math.max(0, ...places.map(({ x }) => x + box.width)) + margin,
    height: Math.max(0, ...places.map(({ y }) => y + box.height)) + margin,
    places,
    lines,
  };
}

/** Skills that hang together, from the corner 0, 0. */
function layoutConnected<S extends MapSkill>(skills: readonly S[], box: BoxSize) {
  const graph = new Graph({ directed: true });
  graph.setGraph({ rankdir: "LR", nodesep: between.row, ranksep: between.column });
  // Boxes go by number: a skill's id may be any text.
  for (const index of skills.keys()) graph.setNode(String(index), { ...box });
  const links = linksOf(skills);
  for (const { from, to } of links) graph.setEdge(String(from), String(to), {});
  layout(graph);
  const places = skills.map((skill, index): Place<S> => {
    const centre: Point = graph.node(String(index));
    return { skill, x: centre.x - box.width / 2, y: centre.y - box.height / 2 };
  });
  const lines = links.flatMap(({ from, to }) => {
    const [before, after] = [places[from], places[to]];
    if (!before || !after) return [];
    const points: readonly Point[] = graph.edge(String(from), String(to))?.points ?? [];
    const ends = [outOf(before, box), ...points.slice(1, -1), into(after, box)];
    const isForward = before.x < after.x;
    return [{ from: before.skill.id, to: after.skill.id, points: isForward ? ends : points }];
  });
  return {
    places: [...places].sort((one, other) => one.x - other.x || one.y - other.y),
    lines,
    height: Math.max(...places.map(({ y }) => y + box.height)),
  };
}

/** The middle of the side that a box's lines leave from. */
function outOf({ x, y }: { readonly x: number; readonly y: number }, box: BoxSize): Point {
  return { x: x + box.width, y: y + box.height / 2 };
}

/** The middle of the side that lines come into. */
function into({ x, y }: { readonly x: number; readonly y: number }, box: BoxSize): Point {
  return { x, y: y + box.height / 2 };
}

/** A line through points that leaves and enters each of them level; the points are `top` further down. */
function smoothPath(points: readonly Point[], top: number): string {
  return points
    .map(({ x, y }) => ({ x: x + margin, y: y + top }))
    .map(({ x, y }, index, moved) => {
      const before = moved[index - 1];
      if (!before) return `M${round(x)},${round(y)}`;
      const middle = round((before.x + x) / 2);
      return `C${middle},${round(before.y)} ${middle},${round(y)} ${round(x)},${round(y)}`;
    })
    .join(" ");
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
