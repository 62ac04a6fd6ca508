import { packContent } from "../support/packs.ts";
import { assignmentOf } from "./access-class.ts";
import { skill } from "./access-learning.ts";
import { password } from "./access-people.ts";
import { rubricOf } from "./access-portfolio.ts";
import {
  administrators,
  anybody,
  classMembers,
  classmates,
  everyGuardian,
  everyTeacher,
  guardians,
  owner,
  type Rows,
  signedIn,
  students,
  teachers,
} from "./access-rows.ts";

/** Who may write packs. */
const authors = [...everyTeacher, ...administrators];

/** Accounts, classes, and what a class's teachers do; in the order in which what changes something is done. */
export const classRows: Rows = {
  "GET /api/config": { may: anybody },
  "GET /healthz": { may: anybody },
  "GET /api/session": { may: signedIn },
  "POST /api/auth/sign-in/username": {
    may: anybody,
    send: (_, { usernames }) => ({ username: usernames.student, password }),
  },
  "POST /api/auth/first-sign-in": {
    may: anybody,
    send: ({ firstUsername, firstCode }) => ({ username: firstUsername, code: firstCode, password }),
  },
  "POST /api/auth/join/look": { may: anybody, send: ({ joinCode }) => ({ code: joinCode }) },
  "POST /api/auth/join": {
    may: anybody,
    send: ({ joinCode }) => ({ code: joinCode, name: "Noa", username: "noa", password }),
  },
  "POST /api/classes/join": { may: students, send: ({ joinCode }) => ({ code: joinCode }) },
  "POST /api/auth/guardian/look": { may: anybody, send: ({ guardianCode }) => ({ code: guardianCode }) },
  "POST /api/auth/guardian": {
    may: anybody,
    send: ({ guardianCode }) => ({ code: guardianCode, name: "Pia", username: "pia", password }),
  },

  "GET /api/people": { may: administrators, sees: administrators },
  "POST /api/people": {
    may: administrators,
    send: () => ({ name: "Lea", username: "lea", role: "teacher" }),
  },
  "POST /api/people/{id}/first-code": { may: administrators, at: { id: "newStudent" } },

  "GET /api/classes": { may: signedIn },
  "POST /api/classes": { may: everyTeacher, send: () => ({ name: "Set 3" }) },
  "GET /api/classes/practice": { may: everyTeacher },
  "POST /api/classes/practice": { may: everyTeacher, send: () => ({ locale: "en" }) },
  "POST /api/classes/practice/reset": { may: everyTeacher, send: () => ({ locale: "en" }) },
  "DELETE /api/classes/practice": { may: everyTeacher, isLast: true },
  "GET /api/school/pilot": { may: administrators },
  "GET /api/school/pilot/pdf": { may: administrators },
  "GET /api/classes/{id}/pilot": { may: teachers },
  "GET /api/classes/{id}/pilot/pdf": { may: teachers },
  "GET /api/me/first-steps": { may: everyTeacher },
  "PATCH /api/me/first-steps": { may: everyTeacher, send: () => ({ putAway: false }) },
  "GET /api/classes/{id}": { may: teachers },
  "PATCH /api/classes/{id}": {
    may: teachers,
    send: ({ revision }) => ({ revision: Number(revision), hours: null }),
  },
  "PUT /api/classes/{id}/code": { may: teachers },
  "DELETE /api/classes/{id}/code": { may: teachers },
  "PUT /api/classes/{id}/pause": { may: teachers },
  "DELETE /api/classes/{id}/pause": { may: teachers },
  "GET /api/classes/{id}/students": { may: teachers },
  "POST /api/classes/{id}/students": {
    may: teachers,
    send: (_, { usernames }) => ({ username: usernames.student }),
  },
  "PUT /api/classes/{id}/students/{userId}/pause": { may: teachers },
  "DELETE /api/classes/{id}/students/{userId}/pause": { may: teachers },
  "POST /api/classes/{id}/students/{userId}/first-code": { may: teachers, at: { userId: "newStudent" } },
  "DELETE /api/classes/{id}/students/{userId}": { may: teachers, at: { userId: "newStudent" }, isLast: true },
  "POST /api/classes/{id}/teachers": {
    may: teachers,
    send: (_, { usernames }) => ({ username: usernames.otherTeacher }),
  },
  "DELETE /api/classes/{id}/teachers/{userId}": {
    may: teachers,
    at: { userId: "otherTeacher" },
    isLast: true,
  },
  "POST /api/classes/{id}/roster/preview": { may: teachers, send: () => bytesOf("Name\nRo Ma\n") },
  "POST /api/classes/{id}/roster": { may: teachers, send: () => bytesOf("Name\nRo Ma\n") },
  "GET /api/classes/{id}/groups": { may: teachers },
  "POST /api/classes/{id}/groups": {
    may: teachers,
    send: ({ student }) => ({ name: "Red", members: [student] }),
  },
  "PATCH /api/classes/{id}/groups/{groupId}": { may: teachers, send: () => ({ name: "Blue" }) },
  "DELETE /api/classes/{id}/groups/{groupId}": { may: teachers, isLast: true },
  "POST /api/classes/{id}/assignments": { may: teachers, send: () => assignmentOf("Set 2") },
  "GET /api/classes/{id}/assignments": { may: teachers },
  "GET /api/assignments/{id}": { may: teachers },
  "GET /api/assignments/{id}/progress": { may: teachers, at: { id: "given" } },
  "GET /api/assignments/{id}/students/{studentId}": { may: teachers, at: { id: "given" } },
  "PATCH /api/assignments/{id}": { may: teachers, send: () => ({ revision: 1, dueAt: null }) },
  "DELETE /api/assignments/{id}": { may: teachers, at: { id: "assignmentToRemove" }, isLast: true },

  "GET /api/classes/{id}/alerts": { may: teachers },
  "GET /api/packs": { may: authors },
  "GET /api/packs/published": { may: authors },
  "POST /api/packs": { may: authors, send: () => ({ name: "Shares" }) },
  "GET /api/packs/{id}": { may: teachers, keeps: teachers },
  "POST /api/packs/{id}/preview": {
    may: teachers,
    send: () => ({ itemId: "pizza", messages: [{ text: "3/4" }] }),
  },
  "POST /api/packs/{id}/copy": { may: authors },
  "PATCH /api/packs/{id}": { may: teachers, send: () => ({ revision: 2, content: packContent() }) },
  "POST /api/packs/{id}/publish": { may: teachers, send: () => ({ revision: 3 }) },
  "POST /api/packs/{id}/withdraw": { may: teachers },
  "DELETE /api/packs/{id}": { may: teachers, at: { id: "packToRemove" }, isLast: true },

  "GET /api/queue": { may: [...everyTeacher, "administrator"], sees: teachers },
  "POST /api/queue/{id}/take": { may: teachers },
  "POST /api/queue/{id}/give-back": { may: teachers },
  "POST /api/queue/{id}/close": { may: teachers, send: () => ({ note: "We talked." }) },
  "POST /api/queue/{id}/reopen": { may: teachers },
  "GET /api/drafts": { may: signedIn },
  "GET /api/classes/{id}/drafts": { may: teachers },
  "POST /api/drafts/{turnId}/send": { may: teachers, at: { turnId: "draft" }, send: () => ({}) },
  "POST /api/drafts/{turnId}/drop": { may: teachers, at: { turnId: "draftToDrop" } },
  "GET /api/classes/{id}/transcripts": { may: teachers },
  "GET /api/classes/{id}/transcripts/export": { may: teachers },
  "GET /api/classes/{id}/live": { may: teachers, query: "once=true" },
  "GET /api/transcripts/{conversationId}": { may: teachers },
  "GET /api/transcripts/{conversationId}/export": { may: teachers },
  "POST /api/transcripts/{conversationId}/printed": { may: teachers },
  "GET /api/transcripts/{conversationId}/messages": { may: teachers },
  "POST /api/transcripts/{conversationId}/messages": {
    may: teachers,
    send: () => ({ text: "Let's look at it together tomorrow." }),
  },
  "POST /api/transcripts/{conversationId}/turns/{turnId}/annotations": {
    may: teachers,
    send: () => ({ kind: "wrong" }),
  },
  "PATCH /api/annotations/{id}": { may: teachers, send: () => ({ words: "Well asked." }) },
  "DELETE /api/annotations/{id}": { may: teachers, isLast: true },

  "GET /api/classes/{id}/eval-cases": { may: teachers },

  "GET /api/classes/{id}/insights": { may: teachers },
  "GET /api/classes/{id}/insights/heatmap": { may: teachers },
  "GET /api/classes/{id}/insights/plan": { may: teachers },
  "GET /api/classes/{id}/insights/students/{studentId}/skills/{skillId}": { may: teachers },
  "POST /api/classes/{id}/insights/groups": {
    may: teachers,
    send: () => ({ purpose: "need", from: 2, to: 4 }),
  },
  "PUT /api/classes/{id}/insights/groups": {
    may: teachers,
    send: ({ student }) => ({ groups: [{ id: null, name: "Green", members: [student] }] }),
  },
  "PUT /api/classes/{id}/insights/needs/{studentId}/{rule}": { may: teachers, send: () => ({ days: 3 }) },
  "DELETE /api/classes/{id}/insights/needs/{studentId}/{rule}": { may: teachers },
  "GET /api/classes/{id}/disputes": { may: teachers },
  "GET /api/classes/{id}/report": { may: teachers },
  "GET /api/classes/{id}/report/pdf": { may: teachers },
  "GET /api/classes/{id}/students/{studentId}/report": { may: teachers },
  "GET /api/classes/{id}/students/{studentId}/report/pdf": { may: teachers },
  "GET /api/classes/{id}/students/{studentId}/letters": { may: teachers },
  "PUT /api/classes/{id}/students/{studentId}/letters/{week}": {
    may: teachers,
    send: () => ({ sentence: "A good week.", held: false }),
  },

  "GET /api/classes/{id}/materials": { may: classMembers },
  "POST /api/classes/{id}/materials": {
    may: teachers,
    send: () => ({ title: "Sheet", kind: "text", text: "Both terms are multiplied." }),
  },
  "POST /api/classes/{id}/materials/file": {
    may: teachers,
    query: "title=Sheet&name=sheet.txt",
    send: () => bytesOf("Both terms are multiplied."),
  },
  "GET /api/materials/{id}": { may: classMembers },
  "DELETE /api/materials/{id}": { may: teachers, isLast: true },

  "GET /api/classes/{id}/reflections": { may: classMembers },
  "GET /api/classes/{id}/reflections/{entryId}": { may: classMembers },
  "GET /api/classes/{id}/artifacts": { may: classMembers },
  "GET /api/classes/{id}/artifacts/{artifactId}": { may: classMembers },
  "GET /api/classes/{id}/artifacts/{artifactId}/feedback": { may: classMembers },
  "POST /api/classes/{id}/artifacts/{artifactId}/feedback": {
    may: [...teachers, ...classmates],
    toldWhy: owner,
    send: () => ({ version: 1, comments: [{ passage: null, text: "Clear." }], release: true }),
  },
  "POST /api/classes/{id}/artifacts/{artifactId}/coach-feedback": {
    may: teachers,
    send: () => ({ version: 1, rubric: "writing" }),
  },
  "PATCH /api/classes/{id}/feedback/{feedbackId}": {
    may: teachers,
    at: { feedbackId: "feedbackToChange" },
    send: () => ({ revision: 1, comments: [{ passage: null, text: "Clearer." }] }),
  },
  "POST /api/classes/{id}/feedback/{feedbackId}/release": {
    may: teachers,
    at: { feedbackId: "feedbackHandedIn" },
  },
  "PUT /api/classes/{id}/feedback-settings": { may: teachers, send: () => ({ peers: true }) },
  "GET /api/classes/{id}/rubrics": { may: classMembers },
  "POST /api/classes/{id}/rubrics": { may: teachers, send: () => rubricOf("Essays") },
  "PATCH /api/classes/{id}/rubrics/{rubricId}": {
    may: teachers,
    send: () => ({ revision: 1, name: "Our essays" }),
  },
  "GET /api/classes/{id}/sharing": { may: teachers },
  "PATCH /api/classes/{id}/sharing": { may: teachers, send: () => ({ approval: true }) },
  "GET /api/classes/{id}/share-requests": { may: teachers },
  "GET /api/classes/{id}/share-requests/{shareId}/page": { may: teachers, at: { shareId: "shareRequest" } },
  "GET /api/share-requests/{shareId}/files/{fileId}": { may: teachers, at: { shareId: "shareRequest" } },
  "POST /api/classes/{id}/share-requests/{shareId}/decision": {
    may: teachers,
    at: { shareId: "shareRequest" },
    send: ({ askedAt }) => ({ approval: "approved", changedAt: Number(askedAt) }),
    isLast: true,
  },
  "GET /api/classes/{id}/students/{studentId}/competencies": { may: teachers },
  "POST /api/classes/{id}/students/{studentId}/competencies": {
    may: teachers,
    send: ({ image }) => ({ skill, evidence: [image] }),
  },
  "POST /api/classes/{id}/students/{studentId}/competencies/{recordId}/withdrawal": {
    may: teachers,
    send: () => ({ reason: "It was somebody else's." }),
  },

  "GET /api/classes/{id}/students/{studentId}/guardians": { may: teachers },
  "POST /api/classes/{id}/students/{studentId}/guardians": { may: teachers, send: () => ({ name: "Ola" }) },
  "GET /api/guardian-invitations": { may: signedIn, sees: administrators },
  "POST /api/guardian-invitations/{id}/confirm": {
    may: administrators,
    at: { id: "invitationToConfirm" },
  },
  "POST /api/guardian-invitations/{id}/refuse": { may: administrators, at: { id: "invitationToRefuse" } },
  "DELETE /api/guardian-invitations/{id}": { may: [...teachers, ...administrators], isLast: true },
  "GET /api/guardian/children": { may: signedIn },
  "POST /api/guardian/children": {
    may: everyGuardian,
    send: ({ classmatesCode }) => ({ code: classmatesCode }),
  },
  "GET /api/guardian/children/{studentId}/letters": { may: guardians },
  "GET /api/guardian/children/{studentId}/letters/{week}/pdf": { may: guardians },
  "GET /api/guardianships": { may: administrators },
  "DELETE /api/guardianships/{guardianId}/{studentId}": { may: administrators, isLast: true },
  "PUT /api/classes/{id}/archive": { may: teachers, isLast: true },
  "DELETE /api/classes/{id}/archive": { may: teachers, isLast: true },
};

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
