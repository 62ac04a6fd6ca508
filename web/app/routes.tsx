import { Navigate, Route, Router } from "@solidjs/router";
import { type ParentProps, Show, Suspense } from "solid-js";
import { lazily } from "../i18n/lazily.ts";
import { Shell } from "./Shell.tsx";
import { homeOf, useSession } from "./session.tsx";

const SignIn = lazily([], () => import("../features/sign-in/SignIn.tsx"));
const Join = lazily(["joining"], () => import("../features/joining/Join.tsx"));
const Today = lazily(
  ["diagnostic", "path", "practice", "tutor", "welcome"],
  () => import("../features/today/Today.tsx"),
);
const Conversations = lazily([], () => import("../features/tutor/Conversations.tsx"));
const NewConversation = lazily(["tutor"], () => import("../features/tutor/NewConversation.tsx"));
const Choose = lazily([], () => import("../features/choose/Choose.tsx"));
const Welcome = lazily(["diagnostic", "welcome"], () => import("../features/welcome/Welcome.tsx"));
const You = lazily(["notes", "welcome"], () => import("../features/welcome/You.tsx"));
const Diagnostics = lazily(
  ["diagnostic", "practice"],
  () => import("../features/diagnostic/Diagnostics.tsx"),
);
const Diagnostic = lazily(
  ["diagnostic", "practice", "tutor"],
  () => import("../features/diagnostic/Diagnostic.tsx"),
);
const Practice = lazily(
  ["portfolio", "practice", "tutor"],
  () => import("../features/practice/Practice.tsx"),
);
const Progress = lazily(["practice", "progress"], () => import("../features/progress/Progress.tsx"));
const Conversation = lazily(
  ["notes", "portfolio", "tutor", "welcome"],
  () => import("../features/tutor/Conversation.tsx"),
);
const Journal = lazily(["journal"], () => import("../features/journal/Journal.tsx"));
const Entry = lazily(["journal"], () => import("../features/journal/Entry.tsx"));
const EntryVersions = lazily(["journal"], () => import("../features/journal/EntryVersions.tsx"));
const Portfolio = lazily(["portfolio"], () => import("../features/portfolio/Portfolio.tsx"));
const NewArtifact = lazily(["portfolio"], () => import("../features/portfolio/NewArtifact.tsx"));
const Competencies = lazily(
  ["portfolio", "progress", "projects", "sharing"],
  () => import("../features/portfolio/Competencies.tsx"),
);
const Goals = lazily(["portfolio", "projects"], () => import("../features/portfolio-goals/Goals.tsx"));
const Projects = lazily(["portfolio", "projects"], () => import("../features/projects/Projects.tsx"));
const Project = lazily(["portfolio", "projects"], () => import("../features/projects/Project.tsx"));
const ProjectWork = lazily(
  ["portfolio", "practice", "projects"],
  () => import("../features/projects/ProjectWork.tsx"),
);
const Artifact = lazily(["portfolio", "practice"], () => import("../features/portfolio/Artifact.tsx"));
const Versions = lazily(["portfolio"], () => import("../features/portfolio/Versions.tsx"));
const SharedEntries = lazily(["shown"], () => import("../features/shared-entries/SharedEntries.tsx"));
const Taking = lazily(["portfolio", "taking"], () => import("../features/taking/Taking.tsx"));
const Showcases = lazily(
  ["portfolio", "sharing"],
  () => import("../features/portfolio/showcases/Showcases.tsx"),
);
const Showcase = lazily(
  ["portfolio", "sharing"],
  () => import("../features/portfolio/showcases/Showcase.tsx"),
);
const Portfolios = lazily(
  ["sharing", "shown", "teacher", "work-feedback"],
  () => import("../features/portfolio-feedback/Portfolios.tsx"),
);
const Approvals = lazily(
  ["portfolio", "sharing", "work-feedback"],
  () => import("../features/approvals/Approvals.tsx"),
);
const Confirming = lazily(
  ["portfolio", "sharing", "work-feedback"],
  () => import("../features/confirming/Confirming.tsx"),
);
const Rubrics = lazily(["work-feedback"], () => import("../features/portfolio-feedback/Rubrics.tsx"));
const Live = lazily(["live", "tutor"], () => import("../features/live/Live.tsx"));
const Drafts = lazily(["drafts", "tutor"], () => import("../features/drafts/Drafts.tsx"));
const Queue = lazily(["queue"], () => import("../features/queue/Queue.tsx"));
const ClosedItems = lazily(["queue"], () => import("../features/queue/ClosedItems.tsx"));
const Transcripts = lazily(
  ["teacher", "transcripts", "tutor"],
  () => import("../features/transcripts/Transcripts.tsx"),
);
const FirstSteps = lazily(["first-steps"], () => import("../features/first-steps/FirstSteps.tsx"));
const Classes = lazily(["classes"], () => import("../features/classes/Classes.tsx"));
const ClassPage = lazily(["classes"], () => import("../features/classes/ClassPage.tsx"));
const Roster = lazily(["classes"], () => import("../features/classes/Roster.tsx"));
const Assignments = lazily(
  ["assigned", "assignments", "classes"],
  () => import("../features/assignments/Assignments.tsx"),
);
const EditAssignment = lazily(
  ["assigned", "assignments"],
  () => import("../features/assignments/EditAssignment.tsx"),
);
const Assignment = lazily(
  ["assigned", "assignments", "classes"],
  () => import("../features/assignments/Assignment.tsx"),
);
const MyAssignments = lazily(["assigned"], () => import("../features/assigned/MyAssignments.tsx"));
const MyAssignment = lazily(["assigned"], () => import("../features/assigned/MyAssignment.tsx"));
const Insights = lazily(["insights", "progress"], () => import("../features/insights/Insights.tsx"));
const Pilot = lazily(["family", "pilot", "progress"], () => import("../features/pilot/Pilot.tsx"));
const People = lazily(["people"], () => import("../features/people/People.tsx"));
const StudentFamily = lazily(["family"], () => import("../features/guardian/StudentFamily.tsx"));
const Families = lazily(["family"], () => import("../features/guardian/Families.tsx"));
const OwnLetters = lazily(["family"], () => import("../features/reports/OwnLetters.tsx"));
const Report = lazily(["family"], () => import("../features/reports/Report.tsx"));
const Packs = lazily(["authoring"], () => import("../features/authoring/Packs.tsx"));
const WritePack = lazily(["authoring"], () => import("../features/authoring/WritePack.tsx"));
const Materials = lazily(["teacher"], () => import("../features/materials/Materials.tsx"));
const ReadMaterial = lazily(["teacher"], () => import("../features/materials/ReadMaterial.tsx"));
const Hello = lazily(["family", "sharing"], () => import("../features/people/Hello.tsx"));
const NotFound = lazily([], () => import("../features/people/NotFound.tsx"));

/** Every page of the house; each is loaded when it is opened. */
export function Routes() {
  return (
    <Router root={(props: ParentProps) => <Suspense>{props.children}</Suspense>}>
      <Route path="/" component={Start} />
      <Route path="/sign-in" component={SignIn} />
      <Route path="/join" component={Join} />
      <Route component={(props: ParentProps) => <Shell roles={["student"]}>{props.children}</Shell>}>
        <Route path="/today" component={Today} />
        <Route path="/my-assignments" component={MyAssignments} />
        <Route path="/my-assignments/:id" component={MyAssignment} />
        <Route path="/welcome" component={Welcome} />
        <Route path="/you" component={You} />
        <Route path="/diagnostic" component={Diagnostics} />
        <Route path="/diagnostic/:id" component={Diagnostic} />
        <Route path="/practice/:id" component={Practice} />
        <Route path="/progress" component={Progress} />
        <Route path="/letters" component={OwnLetters} />
        <Route path="/report" component={Report} />
        <Route path="/tutor" component={Conversations} />
        <Route path="/tutor/choose" component={Choose} />
        <Route path="/tutor/new" component={NewConversation} />
        <Route path="/tutor/:id" component={Conversation} />
        <Route path="/journal" component={Journal} />
        <Route path="/journal/:id" component={Entry} />
        <Route path="/journal/:id/versions" component={EntryVersions} />
        <Route path="/portfolio" component={Portfolio} />
        <Route path="/portfolio/new" component={NewArtifact} />
        <Route path="/portfolio/competencies" component={Competencies} />
        <Route path="/portfolio/take-along" component={Taking} />
        <Route path="/portfolio/showcases" component={Showcases} />
        <Route path="/portfolio/showcases/:id" component={Showcase} />
        <Route path="/portfolio/goals" component={Goals} />
        <Route path="/portfolio/:id" component={Artifact} />
        <Route path="/portfolio/:id/versions" component={Versions} />
      </Route>
      <Route component={(props: ParentProps) => <Shell roles={["teacher"]}>{props.children}</Shell>}>
        <Route path="/transcripts/:id?" component={Transcripts} />
        <Route path="/queue/done" component={ClosedItems} />
        <Route path="/live" component={Live} />
        <Route path="/drafts" component={Drafts} />
        <Route path="/first-steps" component={FirstSteps} />
        <Route path="/classes" component={Classes} />
        <Route path="/classes/:id" component={ClassPage} />
        <Route path="/classes/:id/roster" component={Roster} />
        <Route path="/classes/:id/report" component={Report} />
        <Route path="/classes/:id/pilot" component={Pilot} />
        <Route path="/classes/:id/students/:studentId" component={StudentFamily} />
        <Route path="/classes/:id/students/:studentId/report" component={Report} />
        <Route path="/assignments" component={Assignments} />
        <Route path="/assignments/new" component={EditAssignment} />
        <Route path="/assignments/:id" component={Assignment} />
        <Route path="/assignments/:id/edit" component={EditAssignment} />
        <Route path="/insights" component={Insights} />
        <Route path="/materials" component={Materials} />
        <Route path="/portfolios/rubrics" component={Rubrics} />
        <Route path="/portfolios/requests" component={Approvals} />
        <Route path="/portfolios/skills" component={Confirming} />
      </Route>
      <Route
        component={(props: ParentProps) => <Shell roles={["student", "teacher"]}>{props.children}</Shell>}
      >
        <Route path="/materials/:id" component={ReadMaterial} />
        <Route path="/projects" component={Projects} />
        <Route path="/projects/:id" component={Project} />
        <Route path="/projects/:id/work/:artifactId" component={ProjectWork} />
        <Route path="/portfolios/:id?" component={Portfolios} />
        <Route path="/shown/:id?" component={SharedEntries} />
      </Route>
      <Route
        component={(props: ParentProps) => (
          <Shell roles={["teacher", "administrator"]}>{props.children}</Shell>
        )}
      >
        <Route path="/queue" component={Queue} />
        <Route path="/families" component={Families} />
        <Route path="/packs" component={Packs} />
        <Route path="/packs/:id" component={WritePack} />
      </Route>
      <Route component={(props: ParentProps) => <Shell roles={["administrator"]}>{props.children}</Shell>}>
        <Route path="/people" component={People} />
        <Route path="/pilot" component={Pilot} />
      </Route>
      <Route component={(props: ParentProps) => <Shell roles={["guardian"]}>{props.children}</Shell>}>
        <Route path="/hello" component={Hello} />
      </Route>
      <Route path="*" component={NotFound} />
    </Router>
  );
}

function Start() {
  const session = useSession();
  return (
    <Show when={session.user() !== undefined} fallback={<Shell roles={[]} />}>
      <Show when={session.user()} fallback={<Navigate href="/sign-in" />}>
        {(user) => <Navigate href={homeOf(user().role)} />}
      </Show>
    </Show>
  );
}
