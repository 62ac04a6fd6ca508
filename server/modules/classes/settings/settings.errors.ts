import { AppError } from "../../../shared/errors.ts";

export const onlyTeachersMakeClasses = () =>
  new AppError(
    "class.only-teachers",
    403,
    "Teachers make classes. Ask yours for the code of a class to join.",
  );

export const classChangedElsewhere = () =>
  new AppError(
    "class.changed-elsewhere",
    409,
    "Somebody changed this class meanwhile. Load it again; what you entered is still here.",
  );

export const recipientNotTeacher = () =>
  new AppError("class.recipient-unknown", 422, "The second recipient has to be a teacher of this class.");

export const subjectUnknown = () =>
  new AppError("class.subject-unknown", 422, "One of these subjects isn't here. Choose from the list.");

export const lastTeacher = () =>
  new AppError(
    "class.last-teacher",
    422,
    "A class needs somebody to reach. Add another teacher first, or put the class away.",
  );

export const teacherUnknown = () =>
  new AppError("class.teacher-unknown", 422, "There is no teacher with this username.");

export const studentUnknown = () =>
  new AppError("class.student-unknown", 422, "There is no student with this username.");

export const classFull = (most: number) =>
  new AppError("class.full", 422, `A class has room for ${most} students. Nobody was added.`);

export const codeUnknown = () =>
  new AppError(
    "class.code-unknown",
    404,
    "No class has this code. Look at each letter again, or ask your teacher for a new one.",
  );

export const onlyStudentsJoin = () =>
  new AppError(
    "class.only-students",
    403,
    "Students join with a code. A teacher of the class adds you by username.",
  );

export const studentSignedIn = () =>
  new AppError(
    "class.student-signed-in",
    422,
    "This student has chosen a password. Nobody else gives them a new one, because their journal is theirs alone.",
  );
