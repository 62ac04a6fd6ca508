/** Students that a class has room for: a lecture, not a school. */
export const mostStudents = 2_000;
