ALTER TABLE `evidence` RENAME COLUMN "turn_id" TO "source_id";--> statement-breakpoint
CREATE TABLE `diagnostic_items` (
	`diagnostic_id` text NOT NULL,
	`seq` integer NOT NULL,
	`item_id` text NOT NULL,
	`skill` text NOT NULL,
	`seed` integer NOT NULL,
	`outcome` text,
	`given` text,
	`shown_at` integer NOT NULL,
	`answered_at` integer,
	PRIMARY KEY(`diagnostic_id`, `seq`),
	FOREIGN KEY (`diagnostic_id`) REFERENCES `diagnostics`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `diagnostics` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`subject` text NOT NULL,
	`status` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `diagnostics_learner` ON `diagnostics` (`learner_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `memory_vectors` (
	`memory_id` text NOT NULL,
	`model` text NOT NULL,
	`vector` blob NOT NULL,
	PRIMARY KEY(`memory_id`, `model`),
	FOREIGN KEY (`memory_id`) REFERENCES `memories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `misconception_sightings` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`misconception` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`line` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sightings_learner` ON `misconception_sightings` (`learner_id`,`misconception`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `sightings_once` ON `misconception_sightings` (`learner_id`,`misconception`,`source`,`source_id`);--> statement-breakpoint
CREATE TABLE `welcomes` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `path_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`offered` text NOT NULL,
	`skill` text NOT NULL,
	`modality` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `path_choices_learner` ON `path_choices` (`learner_id`,`at`);--> statement-breakpoint
CREATE TABLE `practice_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`seq` integer NOT NULL,
	`attempt` integer NOT NULL,
	`given` text NOT NULL,
	`verdict` text NOT NULL,
	`misconception` text,
	`confidence` real,
	`help_level` integer NOT NULL,
	`took` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `practice_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_answers_attempt` ON `practice_answers` (`session_id`,`seq`,`attempt`);--> statement-breakpoint
CREATE TABLE `practice_items` (
	`session_id` text NOT NULL,
	`seq` integer NOT NULL,
	`item_id` text NOT NULL,
	`skill` text NOT NULL,
	`pack_version` text NOT NULL,
	`seed` integer NOT NULL,
	`purpose` text NOT NULL,
	`because` text NOT NULL,
	`foretold` real NOT NULL,
	`conversation_id` text,
	`help_level` integer DEFAULT 0 NOT NULL,
	`status` text NOT NULL,
	`shown_at` integer NOT NULL,
	PRIMARY KEY(`session_id`, `seq`),
	FOREIGN KEY (`session_id`) REFERENCES `practice_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `practice_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`class_id` text,
	`kind` text NOT NULL,
	`skills` text NOT NULL,
	`reason` text NOT NULL,
	`dispute_id` text,
	`status` text NOT NULL,
	`feedback` text,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `practice_learner` ON `practice_sessions` (`learner_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `disputes` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`claim` text NOT NULL,
	`subject_id` text NOT NULL,
	`words` text NOT NULL,
	`status` text NOT NULL,
	`session_id` text,
	`created_at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `disputes_learner` ON `disputes` (`learner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `eases` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`ease` real NOT NULL,
	`answers` integer NOT NULL,
	`right_answers` integer NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE TABLE `items_answered` (
	`learner_id` text NOT NULL,
	`item_id` text NOT NULL,
	`correct` integer NOT NULL,
	`answers` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `item_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `learner_states` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`ability` real NOT NULL,
	`answers` integer NOT NULL,
	`right_answers` integer NOT NULL,
	`recent_few` real NOT NULL,
	`recent_some` real NOT NULL,
	`recent_many` real NOT NULL,
	`run` integer NOT NULL,
	`last_skills` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `evidence` ADD `source` text DEFAULT 'turn' NOT NULL;--> statement-breakpoint
ALTER TABLE `evidence` ADD `place` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `evidence` ADD `item_id` text;--> statement-breakpoint
ALTER TABLE `evidence` ADD `foretold` real;--> statement-breakpoint
ALTER TABLE `evidence` ADD `confidence` real;--> statement-breakpoint
ALTER TABLE `evidence` ADD `took` integer;--> statement-breakpoint
ALTER TABLE `evidence` ADD `mastery` real;--> statement-breakpoint
CREATE INDEX `evidence_time` ON `evidence` (`learner_id`,`at`);--> statement-breakpoint
-- Lines of one turn that were kept before places were: any number tells them apart.
UPDATE `evidence` SET `place` = rowid;--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_once` ON `evidence` (`source_id`,`skill`,`place`);--> statement-breakpoint
ALTER TABLE `misconceptions_seen` ADD `status` text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE `profile_facts` ADD `visibility` text DEFAULT 'teacher' NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `ability` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `right_answers` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `wrong_answers` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `run` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `recent_few` real DEFAULT 0.66 NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `recent_some` real DEFAULT 0.66 NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `stability` real;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `difficulty` real;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `reviews` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `lapses` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `reviewed_at` integer;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `mastered_at` integer;--> statement-breakpoint
ALTER TABLE `skill_states` ADD `parameters` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `skill_states_recent` ON `skill_states` (`learner_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `skill_states_due` ON `skill_states` (`learner_id`,`due_at`);