/** People of practice classes and of the demo are known by the place of their address; nothing can be written to either (RFC 2606). */
const practicePlace = "@practice.invalid";
const demoPlace = "@demo.invalid";

/** The address of a practice class's student. @param place among the students, from 0 */
export const practiceAddress = (classId: string, place: number) => `${place}.${classId}${practicePlace}`;

/** SQL that is true for a student of a practice class. @param user the table's name in the statement */
export const isOfPractice = (user: string) => `${user}.email LIKE '%${practicePlace}'`;

/** SQL that is true for whoever was made up: for practice, or with the demo. @param user the table's name in the statement */
export const isMadeUp = (user: string) => `(${isOfPractice(user)} OR ${user}.email LIKE '%${demoPlace}')`;
