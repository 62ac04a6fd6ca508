import { Graph, layout, type Point } from "@dagrejs/dagre";
import { linksOf, type MapSkill } from "./skill-map.models.ts";

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
  /** In reading order: column after column, each from the top. */
  readonly places: readonly Place<S>[];
  readonly lines: readonly { readonly from: string; readonly to: string; readonly path: string }[];
}

const margin = 12;

/**
 * Places skills in columns from left to right, prerequisites before what builds on them (layered drawing after
 * Sugiyama, Tagawa & Toda 1981, by dagre). Skills that are each other's prerequisites are placed all the same:
 * one of their lines runs back. A skill named twice is placed once.
 */
export function layoutMap<S extends MapSkill>(skills: readonly S[], box: BoxSize): MapLayout<S> {
  const own = [...new Map(skills.map((skill) => [skill.id, skill])).values()];
  const links = linksOf(own);
  const graph = new Graph({ directed: true });
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 52, marginx: margin, marginy: margin });
  // Boxes go by number: a skill's id may be any text.
  for (const index of own.keys()) graph.setNode(String(index), { width: box.width, height: box.height });
  for (const { from, to } of links) graph.setEdge(String(from), String(to), {});
  layout(graph);

  const places = own.map((skill, index) => {
    const centre: Point = graph.node(String(index));
    return { skill, x: centre.x - box.width / 2, y: centre.y - box.height / 2 };
  });
  const lines = links.flatMap(({ from, to }) => {
    const points: readonly Point[] = graph.edge(String(from), String(to))?.points ?? [];
    const [before, after] = [own[from], own[to]];
    return before && after ? [{ from: before.id, to: after.id, path: smoothPath(points) }] : [];
  });
  return {
    width: Math.max(0, ...places.map(({ x }) => x + box.width)) + margin,
    height: Math.max(0, ...places.map(({ y }) => y + box.height)) + margin,
    places: places.sort((one, other) => one.x - other.x || one.y - other.y),
    lines,
  };
}

/** A line through points that leaves and enters each of them level. */
function smoothPath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${round(x)},${round(y)}`;
      const middle = round((before.x + x) / 2);
      return `C${middle},${round(before.y)} ${middle},${round(y)} ${round(x)},${round(y)}`;
    })
    .join(" ");
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
