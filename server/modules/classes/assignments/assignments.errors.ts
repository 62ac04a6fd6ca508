import { AppError } from "../../../shared/errors.ts";
import type { Reference } from "./references.models.ts";

/** A thing that the assignment names and that isn't there, or isn't of this class. */
export const unknownReference = ({ kind, id }: Reference) =>
  new AppError(
    `assignment.unknown-${kind}`,
    422,
    `${unknown[kind]} (${id}). Take it out, or choose another.`,
  );

const unknown: Readonly<Record<Reference["kind"], string>> = {
  item: "One of these items isn't here, or isn't one that practice can ask",
  skill: "One of these skills isn't here",
  pack: "One of these packs isn't here",
  material: "This reading isn't among the class's materials",
  rubric: "This rubric isn't one of the class's",
  group: "One of these groups isn't in this class",
  student: "One of these students isn't in this class",
};

export const assignmentIdConflict = () =>
  new AppError(
    "assignment.id-conflict",
    409,
    "This assignment is here already, with other words. Open it from the list to change it; what you entered is still here.",
  );

export const assignmentChangedElsewhere = () =>
  new AppError(
    "assignment.changed-elsewhere",
    409,
    "Somebody changed this assignment meanwhile. Load it again; what you entered is still here.",
  );

export const assignmentBegun = () =>
  new AppError(
    "assignment.begun",
    409,
    "Students have begun this assignment. Close it instead, so that their work is kept.",
  );

export const assignmentNotGiven = () =>
  new AppError("assignment.not-given", 422, "A draft was given to nobody yet, so there is nothing to close.");

export const classIsArchived = () =>
  new AppError(
    "assignment.class-archived",
    409,
    "This class was put away. Take it out again to give something in it.",
  );
